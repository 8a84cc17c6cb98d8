import { expect, test } from 'vitest';
import { isLive, isOverdue, nextReview, usualReview } from './upkeep.ts';

test('the next review is a year after the last one where nothing else is said', () => {
  expect(usualReview).toBe(12);
  expect(nextReview({ lastReviewed: '2026-03-31' })).toBe('2027-03-31');
  expect(nextReview({ lastReviewed: '2026-03-31', reviewEvery: 6 })).toBe('2026-09-30');
});

test('a fixed day for the next review counts more than a number of months', () => {
  expect(nextReview({ lastReviewed: '2026-03-31', reviewEvery: 6, reviewBy: '2026-05-01' })).toBe('2026-05-01');
  expect(nextReview({ reviewBy: '2026-05-01' })).toBe('2026-05-01');
});

test('the end of a contract is the next review where it comes before it, until somebody has checked the page after it', () => {
  const service = { lastReviewed: '2026-03-31', commissionedUntil: '2026-08-31' };
  expect(nextReview(service)).toBe('2026-08-31');
  expect(nextReview({ ...service, reviewBy: '2026-05-01' })).toBe('2026-05-01');
  expect(nextReview({ ...service, lastReviewed: '2026-09-01' })).toBe('2027-09-01');
  expect(nextReview({ commissionedUntil: '2026-08-31' })).toBeUndefined();
});

test('what nobody has reviewed has no next review, and is not overdue', () => {
  expect([nextReview({}), nextReview({ reviewEvery: 6 }), isOverdue({}, '2026-11-22')]).toEqual([undefined, undefined, false]);
});

test('a review is overdue from the day after its day', () => {
  const entry = { lastReviewed: '2025-11-22' };
  expect(['2026-11-21', '2026-11-22', '2026-11-23', '2027-01-01'].map((today) => isOverdue(entry, today))).toEqual([false, false, true, true]);
});

test('an entry is on the website on its first day, on its last and between', () => {
  const entry = { publishFrom: '2026-11-22', hideAfter: '2026-11-24' };
  expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map((today) => isLive(entry, today))).toEqual([false, true, true, true, false]);
});

test('an entry without such days is always on the website', () => {
  expect([isLive({}, '2026-11-22'), isLive({ publishFrom: '2026-01-01' }, '2026-11-22'), isLive({ hideAfter: '2026-12-31' }, '2026-11-22')]).toEqual([true, true, true]);
});
