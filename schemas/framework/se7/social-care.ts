import { headings } from './heading.ts';

/** The headings of the social care part. */
export const se7SocialCare = headings('Social care', [
  ['se7-care-vision', 'The council’s aims and policy for social care, and the law behind it.', 'social-care'],
  ['se7-care-open-short-breaks', 'Short breaks that need no assessment.', 'social-care'],
  ['se7-care-leisure', 'Things to do that need no assessment.', 'social-care', ['sch2-para-15-e']],
  ['se7-care-sport', 'Sports groups that disabled children and young people can join.', 'social-care'],
  ['se7-care-youth-groups', 'Youth groups.', 'social-care'],
  ['se7-care-parenting', 'Parenting support.', 'social-care'],
  ['se7-care-early-help', 'Early help, and the early help assessment.', 'social-care'],
  ['se7-care-early-years', 'Social care support in the early years.', 'social-care'],
  ['se7-care-school-age', 'Social care support at school age.', 'social-care'],
  ['se7-care-adult', 'Social care support after 16 and for young adults.', 'social-care', ['sch2-para-14-b']],
  ['se7-care-section-17', 'Services for children in need, disabled children among them, and how to ask for an assessment.', 'social-care', ['sch2-para-14-a']],
  ['se7-care-safeguarding', 'Child protection, and services for children who are looked after.', 'social-care'],
  ['se7-care-personal-budget', 'Personal budgets and direct payments for social care.', 'social-care'],
  ['se7-care-specialist-short-breaks', 'Short breaks that need an assessment.', 'social-care'],
  ['se7-care-specialist-childcare', 'Childcare for children with complex needs.', 'social-care', ['sch2-para-15-d']],
  ['se7-care-if-refused', 'What to do when you cannot have these services.', 'social-care'],
]);
