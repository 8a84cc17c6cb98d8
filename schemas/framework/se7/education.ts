import { headings } from './heading.ts';

/** What the area-wide offer says that every early years setting, school and college should do. */
const expectations = headings('Education, area-wide offer', [
  ['se7-expect-identifying', 'What we expect every setting to do: find out early which children and young people need extra help.', 'identification', ['sch2-para-4-a']],
  ['se7-expect-consulting', 'What we expect every setting to do: ask parents and young people, and plan with them.', 'participation', ['sch2-para-4-b']],
  ['se7-expect-securing', 'What we expect every setting to do: get the services, support and equipment that are needed.', 'securing-provision', ['sch2-para-4-c']],
  ['se7-expect-moving-on', 'What we expect every setting to do: prepare for a move to the next setting.', 'transition', ['sch2-para-4-d']],
  ['se7-expect-adulthood', 'What we expect every setting to do: prepare for adult life, work included.', 'pfa', ['sch2-para-4-d']],
  ['se7-expect-inclusion', 'What we expect every setting to do: include children and families fully in its life.', 'participation', ['sch2-para-5-g']],
  ['se7-expect-teaching', 'What we expect every setting to do: teach in a way that suits children with special educational needs.', 'teaching', ['sch2-para-5-a']],
  ['se7-expect-curriculum', 'What we expect every setting to do: change what is taught, and how, to suit each child.', 'curriculum', ['sch2-para-5-b']],
  ['se7-expect-learning-support', 'What we expect every setting to do: give extra help with learning.', 'learning-support', ['sch2-para-5-c']],
  ['se7-expect-pastoral', 'What we expect every setting to do: look after feelings, friendships and well-being.', 'semh-support', ['sch2-para-5-j']],
  ['se7-expect-progress', 'What we expect every setting to do: check and review progress together with families.', 'progress', ['sch2-para-5-d']],
  ['se7-expect-effectiveness', 'What we expect every setting to do: find out whether its help works.', 'effectiveness', ['sch2-para-5-e']],
  ['se7-expect-activities', 'What we expect every setting to do: open clubs, trips and other activities to everybody.', 'activities', ['sch2-para-5-g']],
  ['se7-expect-training', 'What we expect every setting to do: train its staff.', 'workforce', ['sch2-para-5-i']],
  ['se7-expect-environment', 'What we expect every setting to do: make its rooms and grounds easier to use.', 'facilities', ['sch2-para-5-f']],
]);

/** The headings of the education part. */
export const se7Education = [
  ...headings('Education', [
    ['se7-education-vision', 'The council’s aims and policy for children and young people with special educational needs.', 'scope'],
    ['se7-education-funding', 'What settings pay for from their own budgets, and what the council adds.', 'funding', ['sch2-para-3-d']],
    ['se7-education-equality', 'Equality: extra aids and services, accessibility plans, and where to find them.', 'accessibility-strategy', ['sch2-para-7', 'cop4-list-strategy']],
    ['se7-education-not-matching', 'What to do when a setting does not do what we expect.', 'ordinarily-available'],
    ['se7-education-specialist-services', 'How to reach extra and specialist help in education, who can have it and who decides.', 'education-provision'],
    ['se7-education-service-answers', 'What education services answer to the questions that all services are asked.', 'education-provision'],
    ['se7-education-setting-answers', 'What nurseries, schools and colleges answer to the questions that all settings are asked, or where they answer them.', 'education-providers'],
    ['se7-education-commissioned-outside', 'Services outside the area that the council or the NHS pays for.', 'out-of-area'],
    ['se7-education-settings-outside', 'Schools and colleges outside the area that children from here use.', 'out-of-area'],
  ]),
  ...expectations,
];
