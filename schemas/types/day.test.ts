import { expect, test } from 'vitest';
import { said } from '../examples/said.ts';
import { day, isDay } from './day.ts';

test('every day of the calendar is a day, and no other text is', () => {
  const days = ['2026-11-22', '2024-02-29', '2000-02-29', '1901-01-01', '2026-12-31', '2026-04-30'];
  const notDays = ['2026-02-29', '2100-02-29', '2026-02-31', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '1900-01-01', '2026-1-1', '22/11/2026', '2026-11-22T00:00', ' 2026-11-22', ''];
  expect(days.filter((text) => !isDay(text))).toEqual([]);
  expect(notDays.filter(isDay)).toEqual([]);
});

test('no day of the calendar is missed in a leap year and the year after it', () => {
  for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2026, 0, 1); time += 86_400_000) expect(isDay(new Date(time).toISOString().slice(0, 10))).toBe(true);
});

test('a day keeps its text, so that no time zone can move it', () => {
  expect(day().parse('2026-03-29')).toBe('2026-03-29');
});

test('31 February is called impossible instead of becoming 3 March', () => {
  expect(said(day(), '2026-02-31')).toMatchInlineSnapshot(`
    [
      "“2026-02-31” is not a day of the calendar. Check the day and the month. [ImpossibleDate]",
    ]
  `);
});

test('a date that somebody is still filling in is called not complete', () => {
  for (const half of ['-00-02', '2026-00-02', '2026-11-00', '-11-02', '26-11-02']) expect(said(day(), half), half).toEqual(['The date is not complete. Write the day, the month and the year with four digits, as in 2026-11-22.']);
});

test('another way of writing a date is answered with the one that is read', () => {
  expect([...said(day(), '22 November 2026'), ...said(day(), 20_261_122), ...said(day(), new Date(0))]).toMatchInlineSnapshot(`
    [
      "“22 November 2026” is not a date. Write the date as year-month-day, for example 2026-11-22.",
      "“20261122” is not a date. Write the date as year-month-day, for example 2026-11-22.",
      "“"1970-01-01T00:00:00.000Z"” is not a date. Write the date as year-month-day, for example 2026-11-22.",
    ]
  `);
});
