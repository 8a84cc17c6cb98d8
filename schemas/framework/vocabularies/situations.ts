import { vocabulary } from '../vocabulary.ts';

/** The headings under which situations stand, what cannot wait first. */
export const situationGroups = vocabulary({
  id: 'situation-groups', label: 'Group of situations', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'now', label: 'When things are hard now', plain: 'Somebody in the family is not coping, or things are getting worse.' },
    { id: 'worry', label: 'A worry, a wait or a diagnosis', plain: 'Something about your child worries you, you are waiting for an answer, or you have just had one.' },
    { id: 'learning', label: 'Nursery, school and college', plain: 'Learning, friends and getting through the day.' },
    { id: 'decisions', label: 'A decision or a letter', plain: 'Somebody has decided something about your child or about you.' },
    { id: 'growing-up', label: 'Growing up', plain: 'Making your own decisions, leaving school and adult life.' },
  ],
});

/** The directions into which a situation fans out: the four parts of the SE7 framework, and the family itself. */
export const strands = vocabulary({
  id: 'strands', label: 'Part of life', version: '1', source: 'SE7 Local Offer Framework and Guidance: Education, Health, Social care, Preparation for adulthood; the family by Local Offer', status: 'in-force',
  terms: [
    { id: 'education', label: 'Education' },
    { id: 'health', label: 'Health' },
    { id: 'social-care', label: 'Social care' },
    { id: 'preparing-for-adulthood', label: 'Preparing for adulthood' },
    { id: 'family', label: 'For you as a family' },
  ],
});
