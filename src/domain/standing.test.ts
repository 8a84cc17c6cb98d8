import { expect, test } from 'vitest';
import { afterDays, isUnlisted, standing, unlistedFrom, unlisting } from './standing.ts';
import { daysLater } from './days.ts';

const due = { reviewBy: '2026-06-01' };
const on = (daysPast: number, policy?: Parameters<typeof standing>[2]) => standing(due, daysLater(due.reviewBy, daysPast), policy);

test('a page is marked on the day after its review, moved below others after 90 days, and never out of lists, where the council says nothing', () => {
  expect([on(-1), on(0), on(1), on(90), on(91), on(5_000)]).toEqual(['current', 'current', 'late', 'late', 'below', 'below']);
});

test('each step begins on the day after the days that the council gives', () => {
  const policy = { markAfter: 7, lowerAfter: 30, unlistAfter: 60 };
  expect([on(7, policy), on(8, policy), on(30, policy), on(31, policy), on(60, policy), on(61, policy)]).toEqual(['current', 'late', 'late', 'below', 'below', 'unlisted']);
  expect([on(30, { unlistAfter: 30 }), on(31, { unlistAfter: 30 })]).toEqual(['late', 'unlisted']);
  expect([on(100, { markAfter: 200 }), on(201, { markAfter: 200 })]).toEqual(['current', 'below']);
});

test('what nobody has reviewed has no day to be late on', () => {
  expect(standing({}, '2026-11-22', { lowerAfter: 0, unlistAfter: 1 })).toBe('current');
  expect(unlistedFrom({}, { unlistAfter: 1 })).toBeUndefined();
});

test('the day from which a page is in no list is the first on which it is not', () => {
  const policy = { unlistAfter: 60 };
  const from = unlistedFrom(due, policy) ?? '';
  expect([standing(due, daysLater(from, -1), policy), standing(due, from, policy)]).toEqual(['late', 'unlisted']);
});

test('answers, comments, surveys, the glossary and the council are never out of lists', () => {
  for (const collection of ['responses', 'comments', 'surveys', 'glossary', 'council', 'organisations', 'removed'] as const) expect(isUnlisted({ collection, data: due }, '2030-01-01', { unlistAfter: 1 }), collection).toBe(false);
});

test('what will be out of lists is told with its day, apart from what already is and what is hidden', () => {
  const entry = (reviewBy: string, more: object = {}) => ({ collection: 'services' as const, data: { reviewBy, ...more } });
  const [out, soon, later, hidden] = [entry('2026-11-11'), entry('2026-11-12'), entry('2026-12-13'), entry('2026-11-12', { hideAfter: '2026-11-20' })];
  expect(unlisting([later, soon, out, hidden], '2026-11-22', '2026-12-22', { unlistAfter: 10 })).toEqual({ all: 3, now: [out], soon: [{ entry: soon, from: '2026-11-23' }] });
});

test('what happens to a late page is what the lists do with it', () => {
  expect(afterDays()).toEqual({ marked: 0, lowered: 90, unlisted: undefined });
  expect(afterDays({ markAfter: 120, unlistAfter: 365 })).toEqual({ marked: 120, lowered: 120, unlisted: 365 });
});
