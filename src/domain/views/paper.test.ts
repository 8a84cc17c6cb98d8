import { expect, test } from 'vitest';
import { cardOf } from '../cards.ts';
import { paperRecord } from './paper.ts';

const today = '2026-11-22';
const find = { areaName: (id: string) => id.toUpperCase(), cards: () => [cardOf({ collection: 'services', id: 'toy-library', data: { name: 'Toy library' } })], today };
const empty = { body: '', html: {}, headings: [], unchecked: false };
type Service = Extract<Parameters<typeof paperRecord>[0], { collection: 'services' }>;
type Setting = Extract<Parameters<typeof paperRecord>[0], { collection: 'settings' }>;
const service = (data: Partial<Service['data']>, unchecked = false) => paperRecord({ ...empty, collection: 'services', id: 'talking-club', unchecked, data: { name: 'Talking club', ...data } }, find, undefined);
const setting = (data: Partial<Setting['data']>) => paperRecord({ ...empty, collection: 'settings', id: 'hill-school', data: { name: 'Hill School', ...data } }, find, undefined);
const lines = ({ facts }: ReturnType<typeof paperRecord>): string[] => facts.map(({ fact, text }) => `${fact}: ${text}`);

test('a service says on paper for whom it is, where, how to start, how long the wait is and what it costs', () => {
  const places = ['Hub', 'Library', 'Hall', 'Church', 'School'].map((name) => ({ name, address: 'High Street\nAshmere', postcode: 'ZZ1 2AB' }));
  expect(lines(service({
    ages: { min: 0, max: 4 }, needs: ['autism', 'speech-language-communication'], diagnosisNeeded: 'no', areas: ['ashmere'], places: places.slice(0, 1),
    referral: { routes: ['drop-in', 'self'], responds: { number: 5, unit: 'working-days' } }, waiting: { state: 'weeks', max: 6, measuredOn: '2026-10-01' }, cost: { kind: 'charge', amount: 4.5, per: 'session', note: 'Siblings come free.' },
  }))).toMatchInlineSnapshot(`
    [
      "forWhom: Ages: birth to 4. Autism; and Speech, language and communication. No diagnosis needed.",
      "where: It covers ASHMERE. Hub, High Street, Ashmere, ZZ1 2AB.",
      "start: You can just turn up. You can ask yourself. You hear back within 5 working days.",
      "waiting: Up to 6 weeks, measured on 1 October 2026.",
      "cost: £4.50 per session. Siblings come free.",
    ]
  `);
  expect(lines(service({ coversWholeArea: true, places }))[1]).toBe('where: Hub, High Street, Ashmere, ZZ1 2AB; Library, High Street, Ashmere, ZZ1 2AB; Hall, High Street, Ashmere, ZZ1 2AB; and 2 more places.');
});

test('what a service does not say is said to be not stated where families count on it, and has no line elsewhere', () => {
  expect(lines(service({}))).toEqual(['forWhom: Ages: not stated. Any need.', 'start: undefined', 'cost: undefined']);
  expect(lines(service({}, true))[0]).toBe('forWhom: Ages: not stated. Needs: not stated.');
});

test('a service that does not run as usual says so with its days, and what there is instead', () => {
  expect(service({ status: { state: 'paused', since: '2026-09-01', until: '2027-01-04', note: 'The therapist has left.' }, alternatives: ['services/toy-library'] }).limited)
    .toEqual({ state: 'Paused since 1 September 2026 until 4 January 2027', note: 'The therapist has left.', instead: ['Toy library'] });
  expect(service({ status: { state: 'open' } }).limited).toBeUndefined();
});

test('a setting says what kind it is, for which ages and needs, and where', () => {
  expect(lines(setting({ type: 'independent-special-school', phase: 'secondary', section41: true, ages: { min: 11, max: 16 }, needs: ['autism'], inArea: false }))).toMatchInlineSnapshot(`
    [
      "type: Independent special school, secondary. Section 41 approved.",
      "ages: 11 to 16.",
      "specialises: Autism.",
      "where: Outside our area.",
    ]
  `);
  expect(lines(setting({}))).toEqual(['type: undefined', 'ages: undefined', 'where: undefined']);
});

test('a record says when it was checked, that a check is late, and that nobody checked what was imported', () => {
  expect(service({ lastReviewed: '2026-11-02' })).toMatchObject({ lastReviewed: '2026-11-02', late: undefined, imported: undefined });
  expect(service({ lastReviewed: '2025-01-02', reviewEvery: 6 })).toMatchObject({ late: '2025-07-02' });
  const imported = { from: 'the old directory', on: '2026-10-01' };
  expect(service({ imported }, true).imported).toEqual(imported);
  expect(service({ imported, lastReviewed: '2026-11-02' }).imported).toBeUndefined();
});
