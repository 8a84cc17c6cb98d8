import { expect, test } from 'vitest';
import { isDay } from '../../schemas/types/day.ts';
import { isLive, isOverdue, monthsLater, nextReview, usualReview } from './upkeep.ts';

test('some months later is the same day of the month', () => {
  expect([monthsLater('2026-11-22', 1), monthsLater('2026-11-22', 2), monthsLater('2026-11-22', 12), monthsLater('2026-11-22', 36), monthsLater('2026-01-15', 0)]).toEqual(['2026-12-22', '2027-01-22', '2027-11-22', '2029-11-22', '2026-01-15']);
});

test('the 31st becomes the last day of a shorter month, and of no other', () => {
  expect([monthsLater('2026-01-31', 1), monthsLater('2026-01-31', 2), monthsLater('2026-01-31', 3), monthsLater('2026-08-31', 6), monthsLater('2026-10-31', 1), monthsLater('2026-12-31', 12)]).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2027-02-28', '2026-11-30', '2027-12-31']);
});

test('29 February is there in leap years and the 28th in others', () => {
  expect([monthsLater('2027-02-28', 12), monthsLater('2028-02-29', 12), monthsLater('2028-02-29', 48), monthsLater('2027-08-31', 6), monthsLater('2099-02-28', 12)]).toEqual(['2028-02-28', '2029-02-28', '2032-02-29', '2028-02-29', '2100-02-28']);
});

test('every day of a leap year leads to a day of the calendar, whatever the number of months', () => {
  for (let time = Date.UTC(2028, 0, 1); time < Date.UTC(2029, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    for (let months = 1; months <= 36; months += 1) expect(isDay(monthsLater(day, months)), `${day} ${months}`).toBe(true);
  }
});

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
