import type { Response } from '../index.ts';
import { questionSet } from '../framework/questions.ts';

/** A provider’s answers as they could be: every question of the set for services. */
export const responseExample: Response = {
  for: 'services/stammering-support',
  questions: 'service',
  answers: Object.fromEntries(questionSet('service').questions.map(({ id }) => [id, 'We are a clinic for children and young people who stammer. Ring us and we will tell you more.'])),
  owner: 'Therapies manager',
  lastReviewed: '2026-07-06',
  reviewEvery: 12,
  reviewBy: '2027-07-06',
  meets: ['cfa-30-1-a'],
  coProducedWith: ['Families who use the clinic'],
  changeNote: 'The answer about waiting is new.',
  publishFrom: '2026-01-05',
  hideAfter: '2030-12-31',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'answers-7', url: 'https://old.eastmarsh.example.org/answers/7' },
};
