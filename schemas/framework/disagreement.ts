import type { TimeLimitId } from './time-limits.ts';

/** What a page is about, as far as it matters for putting things right. */
export type Concern = 'education' | 'health' | 'social-care' | 'ehc' | 'setting' | 'school' | 'council' | 'nhs' | 'provider';

/** A way to put things right: early talk first, the outside bodies last. */
export interface DisagreementRoute {
  id: string;
  label: string;
  /** The page that tells more, as `collection/id`: the first of these that a council has. */
  pages: readonly string[];
  /** When it fits, as a whole sentence. */
  when: string;
  /** The time limits of the law that hold for it. */
  limits?: readonly TimeLimitId[];
  /** About what it can be used. Left out means about anything. */
  fits?: readonly Concern[];
}

/**
 * The ways that Schedule 2 to the SEND Regulations 2014 and the SE7 framework ask a Local Offer to tell of, in the
 * order in which most families use them. None of them takes another one away.
 */
export const disagreementRoutes: readonly DisagreementRoute[] = [
  { id: 'talk', label: 'Talk first', pages: ['guides/help/talk-first', 'guides/help/if-you-disagree'], when: 'Speak to the person closest to it, and have it written down.' },
  { id: 'advice', label: 'Get free and impartial advice', pages: ['services/sendiass', 'guides/help/who-can-help'], when: 'An adviser tells you which ways are open to you.' },
  { id: 'disagreement-resolution', label: 'Disagreement resolution', pages: ['guides/help/disagreement-resolution', 'guides/help/if-you-disagree'], when: 'Somebody from outside helps both sides to agree, at any time.', fits: ['education', 'ehc'] },
  { id: 'mediation', label: 'Mediation', pages: ['guides/help/mediation'], when: 'When the council has decided something about an EHC needs assessment or plan.', limits: ['mediation'], fits: ['ehc'] },
  { id: 'tribunal', label: 'Appeal to the SEND Tribunal', pages: ['guides/help/appeal'], when: 'When a letter from the council says that you can appeal. The later of two days counts.', limits: ['tribunal-appeal', 'tribunal-after-certificate'], fits: ['ehc'] },
  { id: 'discrimination', label: 'Claim that a school discriminated', pages: ['guides/help/appeal'], when: 'When a school treated a disabled pupil unfairly.', limits: ['discrimination-claim'], fits: ['school'] },
  { id: 'complain-setting', label: 'Complain about a nursery, school or college', pages: ['guides/help/complaints'], when: 'When it was done badly, late or not at all: first to the setting itself.', fits: ['setting'] },
  { id: 'complain-council', label: 'Complain to the council', pages: ['guides/help/complaints'], when: 'When the council was late, was wrong or did not do what it must.', fits: ['council'] },
  { id: 'complain-nhs', label: 'Complain to the NHS', pages: ['guides/help/complaints'], when: 'When a health service let you down.', limits: ['complaint'], fits: ['nhs'] },
  { id: 'complain-provider', label: 'Complain about a service', pages: ['guides/help/complaints'], when: 'First to those who run it, then to whoever pays for it.', fits: ['provider'] },
  { id: 'ombudsman', label: 'Go to an ombudsman', pages: ['guides/help/ombudsmen-and-regulators'], when: 'When the last answer to a complaint does not put it right.', limits: ['ombudsman'], fits: ['council', 'nhs'] },
  { id: 'local-offer', label: 'Complain about the Local Offer', pages: ['guides/help/complain-about-the-local-offer', 'guides/help/complaints'], when: 'When this website is wrong, hard to use or leaves something out.' },
];
