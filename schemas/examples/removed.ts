import type { Removed } from '../index.ts';

/** A notice of a removed page as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const removedExample: Removed = {
  title: 'Saturday toy library',
  formerAddresses: ['/services/saturday-toy-library/'],
  removedOn: '2026-07-31',
  why: 'The toy library closed in July, because the hall was sold.',
  instead: ['services/talking-advice-line'],
  owner: 'Local Offer manager',
  lastReviewed: '2026-10-05',
  reviewEvery: 12,
  reviewBy: '2027-10-05',
  meets: ['cfa-30-1-a'],
  coProducedWith: ['Eastmarsh parent carer forum'],
  changeNote: 'The toys went to the family hubs.',
  publishFrom: '2026-08-01',
  hideAfter: '2030-12-31',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'page-77', url: 'https://old.eastmarsh.example.org/pages/77' },
};
