import { expect, test } from 'vitest';
import { guideExample } from '../examples/guide.ts';
import { guideRules } from './guide-rules.ts';

const { meets: _meets, reviewBy: _by, ...plain } = guideExample;
const proposal = { ...plain, notLawYet: true, lastReviewed: '2026-11-30', reviewEvery: 3 };
const told = (entry: Parameters<(typeof guideRules)[number]>[0]): string[] => guideRules.flatMap((rule) => rule(entry)).map(({ rule, field }) => `${rule} ${field}`);

test('a page about proposals is checked at least every three months, whichever way its review is written', () => {
  expect(told(proposal)).toEqual([]);
  expect(told({ ...proposal, reviewEvery: 4 })).toEqual(['ProposalReviewedTooSeldom reviewEvery']);
  expect(told({ ...proposal, reviewEvery: undefined })).toEqual(['ProposalReviewedTooSeldom reviewEvery']);
  expect(told({ ...proposal, reviewEvery: 12, reviewBy: '2027-02-28' })).toEqual([]);
  expect(told({ ...proposal, reviewBy: '2027-03-01' })).toEqual(['ProposalReviewedTooSeldom reviewBy']);
});

test('a page about proposals answers nothing that the law asks for', () => {
  expect(told({ ...proposal, meets: ['sch2-para-17'] })).toEqual(['ProposalMeetsTheLaw meets']);
});

test('other guides, and guides of which nothing could be read, are not asked', () => {
  expect(told({ ...proposal, notLawYet: undefined, reviewEvery: 12, meets: ['sch2-para-17'] })).toEqual([]);
  expect(told({})).toEqual([]);
});
