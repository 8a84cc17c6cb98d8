import { expect, test } from 'vitest';
import { fromNow, weekdayOf } from './relative-day.ts';

test('a day is told by how far it is, in the unit that people would use', () => {
  const today = '2026-11-22';
  expect(['2026-11-22', '2026-11-23', '2026-11-21', '2026-11-25', '2026-12-06', '2026-11-01', '2027-01-30', '2027-11-22', '2026-05-22', '2029-11-22', '1990-11-22'].map((day) => fromNow(day, today))).toEqual([
    'today', 'tomorrow', 'yesterday', '3 days from now', '2 weeks from now', '3 weeks ago', '10 weeks from now', '12 months from now', '6 months ago', '3 years from now', '36 years ago',
  ]);
});

test('a change of the clocks moves no day', () => {
  expect([fromNow('2026-10-26', '2026-10-24'), fromNow('2026-03-30', '2026-03-28')]).toEqual(['2 days from now', '2 days from now']);
});

test('a day is called by its day of the week', () => {
  expect(['2026-11-22', '2026-03-03', '2028-02-29'].map(weekdayOf)).toEqual(['Sunday', 'Tuesday', 'Tuesday']);
});
