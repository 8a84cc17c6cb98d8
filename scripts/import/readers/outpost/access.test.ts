import { expect, test } from 'vitest';
import { saying } from '../../fixtures/saying.ts';
import type { Say } from '../../reasons.ts';
import { agesOf, costOf, dayOf, needsOf, referralOf, timesOf } from './access.ts';
import type { Json } from './json.ts';

function fact<T>(of: (service: Json, say: Say) => T, service: Json): [T, string[]] {
  const { say, reasons } = saying();
  return [of(service, say), reasons];
}

test('takes -1, null and nothing for an unknown age, and guesses no other end', () => {
  expect(fact(agesOf, { min_age: -1, max_age: -1 })).toEqual([undefined, []]);
  expect(fact(agesOf, { min_age: null })).toEqual([undefined, []]);
  expect(fact(agesOf, { min_age: 12, max_age: null })).toEqual([undefined, ['OneAgeOnly']]);
  expect(fact(agesOf, { min_age: '-1', max_age: 5 })).toEqual([undefined, ['OneAgeOnly']]);
});

test('reads ages of 0 and ages as text, and ends at 25', () => {
  expect(fact(agesOf, { min_age: 0, max_age: '11' })).toEqual([{ min: 0, max: 11 }, []]);
  expect(fact(agesOf, { min_age: 5, max_age: 100 })).toEqual([{ min: 5, max: 25 }, ['AgesBeyond25']]);
});

test('leaves out ages that are reversed, of adults only or no numbers', () => {
  for (const [min_age, max_age] of [[11, 5], [30, 60], ['a', 'b'], [1.5, 3], [{}, []]]) expect(fact(agesOf, { min_age, max_age })).toEqual([undefined, ['UnusableAges']]);
});

test('lets people ask themselves only where no referral is needed, and guesses no referrer', () => {
  expect(fact(referralOf, { needs_referral: false })).toEqual([{ routes: ['self'] }, []]);
  expect(fact(referralOf, { needs_referral: true })).toEqual([undefined, ['ReferralNeeded']]);
  expect(fact(referralOf, { needs_referral: null })).toEqual([undefined, []]);
});

test('calls a service free only where it says so', () => {
  expect(fact(costOf, { free: true, cost_options: [] })).toEqual([{ kind: 'free' }, []]);
  expect(fact(costOf, { free: null })).toEqual([undefined, []]);
  expect(fact(costOf, { free: 'true' })).toEqual([undefined, []]);
  expect(fact(costOf, { free: false })).toEqual([undefined, ['UnclearCost']]);
  expect(fact(costOf, { cost_options: [{ amount: 0 }] })).toEqual([undefined, ['UnclearCost']]);
});

test('writes one price as an amount, and several as a note', () => {
  expect(fact(costOf, { cost_options: [{ option: 'First child', amount: 4.5, cost_type: 'per session' }] })).toEqual([{ kind: 'charge', amount: 4.5, per: 'a session', note: 'First child' }, []]);
  expect(fact(costOf, { cost_options: [{ amount: '6', cost_type: 'per hour - after school' }] })).toEqual([{ kind: 'charge', amount: 6, per: 'an hour - after school' }, []]);
  expect(fact(costOf, { cost_options: [{ option: 'Child', amount: 4.5, cost_type: 'per half day' }, { option: 'Carer', amount: 0 }] })).toEqual([{ kind: 'varies', note: 'Child: £4.50 a half day\nCarer: £0' }, []]);
});

test('leaves out prices that contradict each other or are none', () => {
  expect(fact(costOf, { free: true, cost_options: [{ amount: 3 }] })).toEqual([undefined, ['UnclearCost']]);
  for (const amount of [null, '', 'ask', -1, 1.234, Number.NaN]) expect(fact(costOf, { cost_options: [{ amount }] }), String(amount)).toEqual([undefined, ['UnclearCost']]);
});

test('maps needs, each once, and names each unknown one once', () => {
  const { say, said } = saying();
  expect(needsOf({ send_needs: [{ slug: 'autism' }, { slug: 'autism' }, { name: 'Visual' }, { name: 'Cognition and learning' }, { name: 'Cognition and learning' }] }, say)).toEqual(['autism', 'blind']);
  expect(said).toEqual(['UnknownNeed (send_needs): “Cognition and learning” has no single counterpart.']);
  expect(needsOf({ send_needs: null }, say)).toBeUndefined();
});

test('reads times by the name or the number of the day', () => {
  expect(fact(timesOf, { regular_schedules: [{ weekday: 'Monday', opens_at: '9:00', closes_at: '17:30:00' }, { weekday: 7, opens_at: '2000-01-01T10:00:00.000Z', closes_at: '11:00' }, { weekday: 'Monday', opens_at: '09:00', closes_at: '17:30' }] })).toEqual([
    [{ day: 'monday', opens: '09:00', closes: '17:30' }, { day: 'sunday', opens: '10:00', closes: '11:00' }], [],
  ]);
});

test('leaves out times that are none', () => {
  for (const schedule of [{ weekday: 'Monday', opens_at: '17:00', closes_at: '09:00' }, { weekday: 8, opens_at: '9:00', closes_at: '10:00' }, { weekday: 'Monday', opens_at: null, closes_at: '10:00' }, { weekday: 'Monday', opens_at: '25:00', closes_at: '26:00' }]) {
    expect(fact(timesOf, { regular_schedules: [schedule] })).toEqual([undefined, ['UnusableTime']]);
  }
});

test('reads a day with or without a time after it', () => {
  const day = (visible_to: unknown): [string | undefined, string[]] => fact((service, say) => dayOf(service, 'visible_to', say), { visible_to });
  expect(day('2027-03-31T00:00:00Z')).toEqual(['2027-03-31', []]);
  expect(day(null)).toEqual([undefined, []]);
  expect(day('2027-02-31')).toEqual([undefined, ['UnusableDay']]);
});
