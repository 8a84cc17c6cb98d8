import { expect, test } from 'vitest';
import { expectationAnchors, expectationsFor, statedBySet } from './expectations.ts';

const guide = (id: string, expectations: Record<string, string>) => ({
  collection: 'guides' as const, id, data: { title: `Guide ${id}`, expectations }, html: Object.fromEntries(Object.entries(expectations).map(([question, text]) => [`expectations.${question}`, `<p>${text}</p>`])),
});

const settings = guide('education/settings', { 'pc-01': 'Someone meets you.', 'pc-06': 'Specialists.', 'pc-07': 'Training.', 'yp-05': 'You plan it yourself.' });
const services = guide('help/services', { 'sv-01': 'Say what you do.', 'pc-01': 'Something else.' });

test('what is expected is found by question, with the guide that states it and its place there', () => {
  expect(expectationsFor('setting-parent-carer', [settings, services]).get('pc-01')).toEqual([
    { question: 'pc-01', statedUnder: 'pc-01', markdown: 'Someone meets you.', html: '<p>Someone meets you.</p>', guide: 'Guide education/settings', href: '/education/settings/#pc-01' },
  ]);
  expect([...expectationsFor('service', [settings, services]).keys()]).toEqual(['sv-01']);
});

test('what is said to the other voice on the same matter holds, and a voice’s own words come first', () => {
  const young = expectationsFor('setting-young-person', [settings]);
  expect([...young].map(([id, list]) => `${id}: ${list.map(({ statedUnder }) => statedUnder).join(', ')}`)).toEqual(['yp-01: pc-01', 'yp-02: pc-01', 'yp-05: yp-05', 'yp-09: pc-07, pc-06', 'yp-10: pc-06']);
});

test('where nothing is expected nothing is found', () => {
  expect([expectationsFor('service', []).size, expectationsFor('service', [{ ...guide('help/none', {}), data: { title: 'None' } }]).size, statedBySet({ body: '<p>Text.</p>' }), expectationAnchors(undefined)]).toEqual([0, 0, [], []]);
});

test('a page shows what it states set by set, in the order of the questions', () => {
  const late = guide('x/y', { 'sv-02': 'Where.', 'yp-05': 'Five.', 'pc-07': 'Seven.', 'pc-01': 'One.' });
  expect(statedBySet(late.html).map(({ id, questions }) => [id, questions.map((question) => question.id)])).toEqual([['setting-parent-carer', ['pc-01', 'pc-07']], ['setting-young-person', ['yp-05']], ['service', ['sv-02']]]);
  expect(expectationAnchors(late.data.expectations)).toEqual(['setting-parent-carer', 'pc-01', 'pc-07', 'setting-young-person', 'yp-05', 'service', 'sv-02']);
});
