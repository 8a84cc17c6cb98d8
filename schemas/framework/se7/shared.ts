import { headings } from './heading.ts';

/** Headings that several parts share: other information, and what if things go otherwise. */
export const se7Shared = headings('other information', [
  ['se7-ehc-assessment', 'How to ask for an EHC needs assessment, what counts, and who decides.', 'ehc-assessment', ['sch2-para-16', 'cop4-list-assessment']],
  ['se7-personal-budget', 'How help is paid for, and how to ask for a personal budget.', 'funding', ['sch2-para-16']],
  ['se7-independent-specialist', 'Where to find independent special schools and colleges.', 'education-providers', ['sch2-para-1-f', 'cop4-list-s41']],
  ['se7-childcare', 'Where to find childcare.', 'ias', ['sch2-para-15-d']],
  ['se7-travel', 'Travel to school, short breaks and appointments: the policy, and who decides.', 'travel', ['sch2-para-12-b']],
  ['se7-travel-after-16', 'Travel from 16 to 25, passes and the Blue Badge.', 'travel'],
  ['se7-advice-parents', 'Where parents and carers get information, support and advice.', 'ias', ['sch2-para-15-a']],
  ['se7-advice-young-people', 'Where children and young people get information, support and advice of their own.', 'ias', ['sch2-para-15-a']],
  ['se7-support-outside', 'What support there is in a setting outside our area.', 'out-of-area', ['sch2-para-2']],
  ['se7-other-areas', 'How things work in other areas, and who is responsible then.', 'out-of-area', ['cop4-out-of-area']],
  ['se7-moving-area', 'What to do when you move to another area, or to ours.', 'transition'],
  ['se7-concerns', 'What to do when you are worried about a service, or want to complain.', 'complaints', ['sch2-para-17']],
  ['se7-mediation-appeal', 'Mediation, and how to appeal.', 'complaints', ['sch2-para-17', 'cop4-list-disputes']],
  ['se7-transition', 'How children’s services hand over to adults’ services.', 'transition', ['sch2-para-14-b']],
  ['se7-plan-ends', 'What support there is when an EHC plan ends.', 'pfa'],
  ['se7-move-early-years-to-school', 'Moving from nursery to school.', 'transition'],
  ['se7-move-primary-to-secondary', 'Moving from primary to secondary school.', 'transition'],
  ['se7-move-post-16', 'Moving on from school at 16.', 'transition'],
  ['se7-move-to-adult-life', 'Moving on at 18 and into adult life.', 'transition'],
  ['se7-guide', 'A person to ring or write to, who guides families through the Local Offer.', 'ias'],
  ['se7-no-guarantee', 'That a service is listed is no promise of a place.', 'scope'],
]);

const everywhere = ['education', 'social-care', 'health', 'preparing-for-adulthood'] as const;

/** The sections in which the framework asks for a shared heading. It is written once, and each of these sections leads to it. */
export const sharedIn: Readonly<Record<string, readonly string[]>> = {
  'se7-ehc-assessment': everywhere,
  'se7-personal-budget': everywhere,
  'se7-independent-specialist': ['education'],
  'se7-childcare': ['social-care', 'health'],
  'se7-travel': ['education', 'social-care', 'health'],
  'se7-travel-after-16': ['preparing-for-adulthood'],
  'se7-advice-parents': everywhere,
  'se7-advice-young-people': everywhere,
  'se7-support-outside': ['education'],
  'se7-other-areas': ['social-care', 'health', 'preparing-for-adulthood'],
  'se7-moving-area': everywhere,
  'se7-concerns': everywhere,
  'se7-mediation-appeal': ['education'],
  'se7-transition': ['social-care', 'health'],
  'se7-plan-ends': ['preparing-for-adulthood'],
};
