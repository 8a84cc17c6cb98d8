import type { Response } from '../index.ts';
import { questionSet } from '../framework/questions.ts';
import { upkeepExample } from './upkeep.ts';

/** A provider’s answers as they could be: every question of the set for services. */
export const responseExample: Response = {
  for: 'services/stammering-support',
  questions: 'service',
  directTeaching: false,
  answers: Object.fromEntries(questionSet('service').questions.map(({ id }) => [id, 'We are a clinic for children and young people who stammer. Ring us and we will tell you more.'])),
  ownAnswers: [{ question: 'first-visit', answer: 'You meet one therapist for an hour. Bring a toy that your child likes.' }],
  ...upkeepExample,
  owner: 'Therapies manager',
  lastReviewed: '2026-07-06',
  reviewBy: '2027-07-06',
  coProducedWith: ['Families who use the clinic'],
  changeNote: 'The answer about waiting is new.',
  changedOn: '2026-03-02',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'answers-7', url: 'https://old.eastmarsh.example.org/answers/7' },
};
