import { expect, test } from 'vitest';
import { frameworkIds, frameworkItems } from '../../../schemas/framework/items.ts';
import { type CoverageEntry, type CoverageItem, coverage, coverageRules, forTheCouncil } from './coverage.ts';

const today = '2026-11-22';
const inDate = { lastReviewed: '2026-11-01', owner: 'A team' };
let number = 0;

/** An entry in date that says something, with what a test is about. */
const entry = (collection: CoverageEntry['collection'], data: object, body = 'Words.'): CoverageEntry => {
  number += 1;
  return { collection, id: `one-${number}`, file: `${collection}/one-${number}.md`, data: { title: `One ${number}`, ...inDate, ...data }, body };
};
const guide = (data: object, body?: string): CoverageEntry => entry('guides', { meets: ['sch2-para-15-b'], ...data }, body);
const item = (entries: readonly CoverageEntry[], id = 'sch2-para-15-b'): CoverageItem => coverage(entries, today).find((one) => one.id === id) as CoverageItem;
const told = ({ status, since, missing }: CoverageItem): string => [status, since, missing].filter(Boolean).join(' | ');

test('a page in date that says that it answers an item answers it', () => {
  const page = guide({});
  expect(item([page])).toMatchObject({ status: 'yes', missing: '', pages: [{ href: `/${page.id}/`, title: (page.data as { title: string }).title }], notCounted: [] });
});

test('what is late, hidden, not shown yet or empty does not count, and says why to whoever keeps it', () => {
  const cases: [data: object, body: string | undefined, told: string, why: string][] = [
    [{ lastReviewed: '2025-10-31' }, undefined, 'limited | 2026-11-01 | The page about this is late for its check, so it may be out of date.', 'late'],
    [{ hideAfter: '2026-06-30' }, undefined, 'no | 2026-07-01 | We have no page about this yet.', 'hidden'],
    [{ publishFrom: '2026-12-01' }, undefined, 'no | We have no page about this yet.', 'not-yet'],
    [{}, ' \n', 'no | We have no page about this yet.', 'empty'],
    [{ lastReviewed: undefined, imported: { from: 'X', on: '2026-01-01' } }, undefined, 'limited | What we have about this was copied from elsewhere, and nobody has checked it yet.', 'unchecked'],
  ];
  for (const [data, body, words, why] of cases) {
    const page = guide(data, body);
    const found = item([page]);
    expect(told(found)).toBe(words);
    expect(found.notCounted).toEqual([{ file: page.file, why }]);
  }
});

test('what is not on the website today is named to nobody but editors', () => {
  const { notCounted: _, ...shown } = item([guide({ title: 'Secret', publishFrom: '2026-12-01' }), guide({ title: 'Gone', hideAfter: '2026-01-01' })]);
  expect(JSON.stringify(shown)).not.toMatch(/Secret|Gone/);
});

test('since when something is missing is the day after the last page about it, and unknown where there was none', () => {
  expect(item([guide({ lastReviewed: '2024-01-01' }), guide({ lastReviewed: '2025-03-01' }), guide({ hideAfter: '2026-01-31' })]).since).toBe('2026-03-02');
  expect(item([]).since).toBeUndefined();
  // One page in date is enough.
  expect(item([guide({ lastReviewed: '2024-01-01' }), guide({})]).status).toBe('yes');
});

test('a page on its last day in date still counts', () => {
  expect(item([guide({ reviewBy: today })]).status).toBe('yes');
  expect(item([guide({ hideAfter: today })]).status).toBe('yes');
});

test('an imported record says something when it has more than a name', () => {
  const service = (data: object): CoverageEntry => entry('services', { meets: ['sch2-para-15-b'], ...data }, '');
  expect(item([service({})]).status).toBe('no');
  expect(item([service({ summary: 'What it is.' })]).status).toBe('yes');
});

test('provision outside the area is there when a setting and a service are, and half there with one of them', () => {
  const school = entry('settings', { name: 'S', inArea: false, type: 'special-school' });
  const hospital = entry('services', { name: 'H', inArea: false });
  expect(item([school, hospital], 'cfa-30-1-b-i').status).toBe('yes');
  expect(told(item([school], 'cfa-30-1-b-i'))).toBe('limited | No service outside our area is listed.');
  // A record that does not say where it is is nowhere.
  expect(item([entry('settings', { name: 'S' }), entry('services', { name: 'H' })], 'cfa-30-1-b-i').status).toBe('no');
});

test('answers are asked of each kind of provider, and count as long as the provider is on the website', () => {
  const answered = (type: string, more: object = {}): CoverageEntry[] => {
    const setting = entry('settings', { name: type, type, inArea: true, ...more });
    return [setting, entry('responses', { for: `settings/${setting.id}`, questions: 'setting-parent-carer', answers: { 'pc-03': 'Like this.' } })];
  };
  const all = ['nursery', 'mainstream-school', 'college'].flatMap((type) => answered(type));
  expect(item(all, 'sch2-para-5-b').status).toBe('yes');
  expect(item(all, 'sch2-para-5-b').pages.map(({ title }) => title)).toEqual(['nursery', 'mainstream-school', 'college']);
  expect(told(item(all.slice(2), 'sch2-para-5-b'))).toBe('limited | No nursery, pre-school or childminder has answered this.');
  expect(told(item([...all.slice(2), ...answered('childminder', { hideAfter: '2026-10-31' })], 'sch2-para-5-b'))).toBe('limited | 2026-11-01 | No nursery, pre-school or childminder has answered this.');
  expect(item(all, 'sch2-para-5-g').status).toBe('no');
  // What is expected of settings is worth having, and is no answer of theirs.
  expect(item([guide({ meets: ['sch2-para-5-g'] })], 'sch2-para-5-g').status).toBe('limited');
  expect(item([entry('responses', { for: 'settings/nowhere', meets: ['sch2-para-5-b'], answers: { 'pc-03': 'X' } })], 'sch2-para-5-b').pages).toEqual([]);
});

test('comments of families with an answer count for a year', () => {
  const comment = (data: object): CoverageEntry => entry('comments', { receivedOn: '2025-11-22', respondedOn: '2026-01-10', response: 'Yes.', action: 'Done.', from: 'parent-carers', about: ['content'], ...data }, '');
  expect(item([comment({})], 'cfa-30-6-a-i').status).toBe('yes');
  expect(told(item([comment({ receivedOn: '2025-11-21' })], 'cfa-30-6-a-i'))).toBe('limited | 2026-11-22 | The last comments about this are more than a year old, or late for their check.');
  expect(item([comment({ from: 'professionals' })], 'cfa-30-6-a-i').status).toBe('no');
  expect(item([comment({ action: undefined })], 'cfa-30-6-b').status).toBe('no');
  expect(told(item([comment({ about: ['content', 'accessibility'] })], 'cop4-comments-scope'))).toBe('limited | No comment about how this Local Offer is made is published with what we answered.');
});

test('each move from phase to phase needs a page whose ages reach over it', () => {
  const moving = (ages?: object): CoverageEntry => guide({ meets: ['cop4-list-phases'], ...(ages && { ages }) });
  expect(item([moving({ min: 3, max: 25 })], 'cop4-list-phases').status).toBe('yes');
  expect(told(item([moving({ min: 3, max: 11 }), moving({ min: 14, max: 25 })], 'cop4-list-phases'))).toBe('limited | No page says how to move from primary to secondary school.');
  expect(item([moving()], 'cop4-list-phases').status).toBe('no');
});

test('the council’s own words answer what it alone can say: a telephone number, an address, an accessibility statement', () => {
  const council = (data: object): CoverageEntry[] => [{ collection: 'council', id: 'council', file: 'council.yml', data, body: '' }];
  expect(item(council({ guide: { role: 'Guide', contact: { phone: '01632 960 100' } } }), 'se7-guide').status).toBe('yes');
  expect(item(council({ guide: { role: 'Guide', contact: { email: 'a@example.org' } } }), 'se7-guide').status).toBe('no');
  expect(item(council({ accessibility: { reviewedOn: '2025-11-21' } }), 'accessibility-statement')).toMatchObject({ status: 'limited', since: '2026-11-22' });
  expect(item(council({}), 'reg-57-a').status).toBe('no');
});

test('the Local Offer is up to date while no page on it is late', () => {
  expect(item([guide({}), guide({ lastReviewed: '2024-01-01', hideAfter: '2024-02-01' })], 'cop4-five-up-to-date').status).toBe('yes');
  expect(item([guide({}), guide({ lastReviewed: '2025-10-01' })], 'cop4-five-up-to-date')).toMatchObject({ status: 'limited', since: '2026-10-02' });
});

test('the duty to include everything in a schedule is answered when all of it is', () => {
  const all = frameworkItems.filter(({ id, kind }) => kind !== 'process' && id.startsWith('sch1-')).map(({ id }) => id);
  expect(item([guide({ meets: all })], 'reg-51').status).toBe('yes');
  expect(told(item([guide({ meets: all.slice(2) })], 'reg-51'))).toBe(`limited | 2 of the ${all.length} things that it lists are not fully here.`);
  expect(item([], 'reg-51').status).toBe('no');
});

test('a page that answers the law answers the heading that asks for the same', () => {
  expect(item([guide({ meets: ['sch2-para-15-a'] })], 'se7-advice-parents').status).toBe('yes');
});

test('a council without content answers next to nothing, and every item says what is missing', () => {
  const items = coverage([], today);
  expect(items.filter(({ status, missing }) => status !== 'yes' && !/^[A-Z0-9].*\.$/.test(missing)).map(({ id }) => id)).toEqual([]);
  // What the website itself brings: its name, its forms, comments without names, and the reminder that a listing is no promise.
  expect(items.filter(({ status }) => status === 'yes').map(({ id }) => id)).toEqual(['cfa-30-4', 'cfa-30-7', 'reg-56-1-a', 'reg-56-1-b', 'reg-56-1-c', 'cop4-five-up-to-date', 'se7-no-guarantee']);
});

test('what only the council can do is told apart from what the website shows', () => {
  const ids = new Set(coverage([], today).map(({ id }) => id));
  const process = forTheCouncil().map(({ id }) => id);
  expect(process.length).toBeGreaterThan(20);
  expect(process.filter((id) => ids.has(id))).toEqual([]);
  expect(new Set([...ids, ...process])).toEqual(new Set(frameworkIds));
});

test('every rule is for an item that is there', () => {
  expect(Object.keys(coverageRules).filter((id) => !frameworkIds.has(id))).toEqual([]);
});

test('an item whose words nobody has read prints no paragraph number', () => {
  for (const { wordingRead, citation, id } of coverage([], today)) if (!wordingRead) expect(citation, id).not.toMatch(/\b(?:s\.|reg\.|Sch\.|para)/);
});

test('entries that could not be read in full are no obstacle', () => {
  const broken = (['services', 'settings', 'guides', 'pathways', 'comments', 'responses', 'glossary', 'council', 'organisations', 'situations', 'removed'] as const).map((collection): CoverageEntry => ({ collection, id: 'x', file: 'x', data: {}, body: '' }));
  expect(() => coverage(broken, today)).not.toThrow();
});
