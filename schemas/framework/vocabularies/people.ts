import { vocabulary } from '../vocabulary.ts';

export const providerKinds = vocabulary({
  id: 'provider-kinds', label: 'Kind of organisation', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'council', label: 'Council' }, { id: 'nhs', label: 'NHS' }, { id: 'school-college', label: 'School or college' },
    { id: 'voluntary', label: 'Voluntary or community' }, { id: 'private', label: 'Private' }, { id: 'national', label: 'National body' },
  ],
});

export const commissioners = vocabulary({
  id: 'commissioners', label: 'Who pays for it', version: '1', source: 'Children and Families Act 2014, s.26', status: 'in-force',
  terms: [
    { id: 'council', label: 'The council' }, { id: 'icb', label: 'The integrated care board (NHS)' }, { id: 'joint', label: 'The council and the NHS together' },
    { id: 'nhs-england', label: 'NHS England' }, { id: 'school-college', label: 'The school or college' }, { id: 'community', label: 'Not publicly funded' },
  ],
});

export const audiences = vocabulary({
  id: 'audiences', label: 'Written for', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [{ id: 'parent-carer', label: 'Parent carers' }, { id: 'child', label: 'Children' }, { id: 'young-person', label: 'Young people' }, { id: 'professional', label: 'Professionals' }],
});

/** The ladder of participation of the SE7 framework, lowest step first. */
export const engagementLevels = vocabulary({
  id: 'engagement-levels', label: 'How people took part', version: '1', source: 'SE7 Local Offer Framework and Guidance, ladder of participation', status: 'in-force',
  terms: [
    { id: 'information', label: 'Information', plain: 'People were told what was planned.' },
    { id: 'consultation', label: 'Consultation', plain: 'People were asked what they think, and the council decided.' },
    { id: 'participation', label: 'Participation', plain: 'People helped to work out what to do.' },
    { id: 'co-production', label: 'Co-production', plain: 'Families and the council planned, decided and made it together, from the beginning.' },
  ],
});

/** What a comment is about. The three things that regulation 56(1) of the SEND Regulations 2014 names. */
export const commentSubjects = vocabulary({
  id: 'comment-subjects', label: 'What the comment is about', version: '1', source: 'SEND Regulations 2014, reg. 56(1)', status: 'in-force',
  terms: [
    { id: 'content', label: 'What is in the Local Offer, its quality and its gaps' },
    { id: 'accessibility', label: 'How easy the information is to find and use' },
    { id: 'development', label: 'How the Local Offer was made or reviewed' },
  ],
});

export const commentSources = vocabulary({
  id: 'comment-sources', label: 'Who said it', version: '1', source: 'Local Offer; comments never identify a person (Children and Families Act 2014, s.30(7))', status: 'in-force',
  terms: [
    { id: 'parent-carers', label: 'Parent carers' }, { id: 'children', label: 'Children' }, { id: 'young-people', label: 'Young people' },
    { id: 'forum', label: 'The parent carer forum' }, { id: 'settings', label: 'Nurseries, schools or colleges' }, { id: 'professionals', label: 'Professionals' }, { id: 'others', label: 'Others' },
  ],
});

export const commentStates = vocabulary({
  id: 'comment-states', label: 'What became of it', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'listening', label: 'We are looking into it' }, { id: 'planned', label: 'We plan to do it' }, { id: 'started', label: 'We have started' },
    { id: 'done', label: 'Done' }, { id: 'not-possible', label: 'We cannot do it' },
  ],
});

/** Kinds of pathway: through care, or through a decision of the council or the NHS. */
export const pathwayKinds = vocabulary({
  id: 'pathway-kinds', label: 'Kind of pathway', version: '1', source: 'SE7 Local Offer Framework and Guidance', status: 'in-force',
  terms: [{ id: 'care', label: 'Care pathway' }, { id: 'process', label: 'How a decision is made' }, { id: 'transition', label: 'Moving on' }],
});

/** Whether a picture may be shown for the sake of the people in it. */
export const pictureConsents = vocabulary({
  id: 'picture-consents', label: 'People in the picture', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'nobody', label: 'Nobody can be recognised', plain: 'There is nobody in it, or only hands or backs that no one could put a name to.' },
    { id: 'agreed', label: 'Everybody who can be recognised has agreed in writing', plain: 'You keep what they signed, and for each child what a parent signed.' },
    { id: 'not-agreed', label: 'Somebody can be recognised and has not agreed', plain: 'Such a picture cannot be published.' },
  ],
});

/** For what somebody makes contact. The questions of SE7 on whom to ask name them (service question 9, parent carer question 14). */
export const contactPurposes = vocabulary({
  id: 'contact-purposes', label: 'If you', version: '1', source: 'SE7 Local Offer Framework and Guidance, service question 9 and parent carer question 14', status: 'in-force',
  terms: [
    { id: 'joining', label: 'If you wonder whether it is right for you' },
    { id: 'using', label: 'If you already use it' },
    { id: 'part', label: 'Who else has a part in the help' },
    { id: 'young-person', label: 'If you are a young person and want to ask yourself' },
    { id: 'worried', label: 'If you are worried about something' },
    { id: 'waiting', label: 'If you are waiting and things get worse' },
    { id: 'unhappy', label: 'If you are unhappy with it' },
  ],
});
