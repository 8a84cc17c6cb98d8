import { expect, test } from 'vitest';
import { comingExceptions, openingHours, specialHours } from './opening.ts';
import { exceptionInWords, openingInWords } from './phrases.ts';

const christmas = { kind: 'closed', from: '2026-12-24', to: '2027-01-01', note: 'Christmas' } as const;
const may = { kind: 'closed', from: '2026-05-04' } as const;
const early = { kind: 'other-hours', from: '2026-12-23', opens: '10:00', closes: '12:00' } as const;

test('an exception is shown until its last day, the soonest first', () => {
  expect(comingExceptions([christmas, may, early], '2026-11-22')).toEqual([early, christmas]);
  expect(comingExceptions([christmas, early], '2027-01-01')).toEqual([christmas]);
  expect([comingExceptions([christmas], '2027-01-02'), comingExceptions(undefined, '2026-11-22')]).toEqual([[], []]);
});

test('days and times are said in words', () => {
  expect([christmas, may, early].map(exceptionInWords)).toEqual(['24 December 2026 to 1 January 2027: closed', '4 May 2026: closed', '23 December 2026: 10am to midday']);
  expect([openingInWords({ day: 'monday', opens: '09:00', closes: '16:30' }), openingInWords({ day: 'friday', opens: '09:00', closes: '12:00', when: ['term-time'] })]).toEqual(['Monday: 9am to 4:30pm', 'Friday: 9am to midday, term time only']);
});

test('search engines are told the days of the week and the days that are not as usual, and no time of an unknown part of the year', () => {
  expect(openingHours([{ day: 'monday', opens: '09:00', closes: '16:00' }, { day: 'tuesday', opens: '09:00', closes: '16:00', when: ['term-time'] }])).toEqual([{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '16:00' }]);
  expect(specialHours([may, early])).toEqual([
    { '@type': 'OpeningHoursSpecification', validFrom: '2026-05-04', validThrough: '2026-05-04', opens: '00:00', closes: '00:00' },
    { '@type': 'OpeningHoursSpecification', validFrom: '2026-12-23', validThrough: '2026-12-23', opens: '10:00', closes: '12:00' },
  ]);
});
