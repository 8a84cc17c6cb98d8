import { expect, test } from 'vitest';
import { said } from '../examples/said.ts';
import { openingException, openingTime } from './opening.ts';

test('what opens closes later on the same day', () => {
  expect(said(openingTime(), { day: 'monday', opens: '09:00', closes: '09:01' })).toEqual([]);
  expect([...said(openingTime(), { day: 'monday', opens: '16:00', closes: '09:00' }), ...said(openingTime(), { day: 'monday', opens: '09:00', closes: '09:00' })]).toMatchInlineSnapshot(`
    [
      "It closes before it opens. Put the opening time first, or write two lines for a time that passes midnight. [ClosesBeforeItOpens]",
      "It closes before it opens. Put the opening time first, or write two lines for a time that passes midnight. [ClosesBeforeItOpens]",
    ]
  `);
});

test('what is not a time at all is not also said to close before it opens', () => {
  expect(said(openingTime(), { day: 'monday', opens: '9am', closes: '12:30' })).toHaveLength(1);
});

const exception = (given: object): string[] => said(openingException(), given);

test('a day or a period is closed, or open at other times', () => {
  expect([
    { kind: 'closed', from: '2026-12-25' }, { kind: 'closed', from: '2026-12-24', to: '2027-01-01', note: 'Christmas' }, { kind: 'closed', from: '2026-12-25', to: '2026-12-25' },
    { kind: 'other-hours', from: '2026-12-31', opens: '10:00', closes: '12:00' },
  ].flatMap(exception)).toEqual([]);
});

test('a period that ends before it begins, and times that do not fit what is said, are refused', () => {
  expect([
    { kind: 'closed', from: '2027-01-01', to: '2026-12-24' }, { kind: 'other-hours', from: '2026-12-31' }, { kind: 'other-hours', from: '2026-12-31', opens: '10:00' },
    { kind: 'closed', from: '2026-12-31', opens: '10:00', closes: '12:00' }, { kind: 'other-hours', from: '2026-12-31', opens: '12:00', closes: '10:00' }, { kind: 'closed', from: '2026-02-31' },
  ].flatMap(exception)).toMatchInlineSnapshot(`
    [
      "to: The period ends before it begins. Put the first day first. [PeriodReversed]",
      "closes: It is open at other times, and they are not both here. Write when it opens and when it closes on these days, or say that it is closed. [ExceptionWithoutTimes]",
      "closes: It is open at other times, and they are not both here. Write when it opens and when it closes on these days, or say that it is closed. [ExceptionWithoutTimes]",
      "It is closed, and there are times at which it is open. Remove the times, or say that it is open at other times. [ClosedWithTimes]",
      "It closes before it opens. Put the opening time first, or write two lines for a time that passes midnight. [ClosesBeforeItOpens]",
      "from: “2026-02-31” is not a day of the calendar. Check the day and the month. [ImpossibleDate]",
    ]
  `);
});
