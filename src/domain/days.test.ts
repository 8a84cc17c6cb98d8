import { expect, test } from 'vitest';
import { isDay } from '../../schemas/types/day.ts';
import { daysLater, monthsLater } from './days.ts';

test('days go on over months, years and leap days, whatever the time zone', () => {
  expect([daysLater('2026-11-22', 60), daysLater('2028-02-28', 1), daysLater('2026-12-31', 1), daysLater('2026-03-29', 0)]).toEqual(['2027-01-21', '2028-02-29', '2027-01-01', '2026-03-29']);
});

test('the day before is right at the ends of months and years', () => {
  expect(['2026-11-22', '2026-03-01', '2028-03-01', '2027-01-01'].map((day) => daysLater(day, -1))).toEqual(['2026-11-21', '2026-02-28', '2028-02-29', '2026-12-31']);
});

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
