import { expect, test } from 'vitest';
import { serviceExample } from '../examples/service.ts';
import { said } from '../examples/said.ts';
import { ageRange, contact, cost, duration, link, place, waitingTime } from './groups.ts';

test('ages go from 0 to 25, both ends inside, and may be one year', () => {
  for (let age = 0; age <= 25; age += 1) expect(said(ageRange(), { min: age, max: age }), String(age)).toEqual([]);
});

test('ages that are the wrong way round, over 25, below 0 or half are refused', () => {
  expect([{ min: 18, max: 5 }, { min: 0, max: 26 }, { min: -1, max: 5 }, { min: 0.5, max: 5 }].flatMap((ages) => said(ageRange(), ages))).toMatchInlineSnapshot(`
    [
      "The ages are the wrong way round. Put the lower age first. [AgesReversed]",
      "max: “26” is more than 25. Write a number from 0 to 25.",
      "min: “-1” is less than 0. Write a number from 0 to 25.",
      "min: “0.5” is not a whole number. Write a whole number.",
    ]
  `);
});

test('ages need both ends: one left out is not any age', () => {
  expect([...said(ageRange(), { min: 5 }), ...said(ageRange(), '5 to 11')]).toMatchInlineSnapshot(`
    [
      "max: It is missing. Fill it in.",
      "“5 to 11” is not a group of fields. Write a group of fields.",
    ]
  `);
});

test('a length of time names its unit, and days say which days', () => {
  expect(said(duration(), { number: 15, unit: 'working-days' })).toEqual([]);
  expect(said(duration(), { number: 15, unit: 'days' })).toMatchInlineSnapshot(`
    [
      "unit: “days” is not one of the choices. Write one of these: minutes, hours, working-days, school-days, calendar-days, weeks, months, years.",
    ]
  `);
});

test('a wait in weeks needs the weeks and the day on which they were counted', () => {
  expect([{ state: 'weeks', max: 18 }, { state: 'weeks', measuredOn: '2026-06-30' }].flatMap((wait) => said(waitingTime(), wait))).toMatchInlineSnapshot(`
    [
      "The waiting time has no number of weeks or no date. Write the longest wait in weeks and the day on which it was measured. [WaitWithoutDate]",
      "The waiting time has no number of weeks or no date. Write the longest wait in weeks and the day on which it was measured. [WaitWithoutDate]",
    ]
  `);
});

test('a wait that nobody has measured, or that there is not, needs no weeks', () => {
  expect(['none', 'closed', 'unknown'].flatMap((state) => said(waitingTime(), { state }))).toEqual([]);
});

test('the shortest wait is not longer than the longest', () => {
  expect(said(waitingTime(), { ...serviceExample.waiting, min: 20 })).toMatchInlineSnapshot(`
    [
      "The shortest wait is longer than the longest. Put the smaller number first. [WaitReversed]",
    ]
  `);
});

test('a contact has a way to be reached', () => {
  for (const [way, value] of Object.entries({ phone: '01632 960 417', email: 'team@example.org', form: 'https://example.org/ask', address: 'ZZ1 2AB' })) expect(said(contact(), { [way]: value }), way).toEqual([]);
  expect(said(contact(), { role: 'SENCO', hours: 'Tuesdays' })).toMatchInlineSnapshot(`
    [
      "The contact has no way to be reached. Add a telephone number, an e-mail address, a form or a postal address. [NoWayToReach]",
    ]
  `);
});

test('a contact has no room for the name of a person', () => {
  expect(said(contact(), { name: 'A. Person', phone: '01632 960 417' })).toHaveLength(1);
});

test('a cost says of what kind it is', () => {
  expect(said(cost(), { kind: 'free' })).toEqual([]);
  expect(said(cost(), { amount: 4.5 })).toMatchInlineSnapshot(`
    [
      "kind: It is missing. Fill it in.",
    ]
  `);
});

test('a facility is there, partly there, not there or not known, and nothing else', () => {
  const facility = (value: unknown) => ({ facilities: [{ facility: 'hoist', value }] });
  expect(['yes', 'partly', 'no', 'unknown'].flatMap((value) => said(place(), facility(value)))).toEqual([]);
  expect([...said(place(), facility(true)), ...said(place(), { facilities: [{ facility: 'swimming', value: 'yes' }] })].map((line) => line.slice(0, 60))).toMatchInlineSnapshot(`
    [
      "facilities.0.value: “true” is not one of the choices. Write ",
      "facilities.0.facility: “swimming” is not one of the choices.",
    ]
  `);
});

test('a link has words and an address', () => {
  expect([...said(link(), { label: 'Here' }), ...said(link(), { label: 'Here', url: 'javascript:alert(1)' })]).toMatchInlineSnapshot(`
    [
      "url: It is missing. Fill it in.",
      "url: “javascript:alert(1)” is not a web address that can be linked to. Write the whole address, beginning with https://, without a name or password in it.",
    ]
  `);
});
