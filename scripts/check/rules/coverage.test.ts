import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { CoverageEntry } from '../../../src/domain/coverage/coverage.ts';
import { coverage } from '../../../src/domain/coverage/coverage.ts';
import { allEntries, readContent } from '../../../src/reader/read-content.ts';
import { home } from '../../lib/folders.ts';

// The demonstration is read by processes of their own, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const entries: readonly CoverageEntry[] = allEntries(await readContent(join(home, 'content')));

/** The last day on which somebody reviewed something: on it nothing of the demonstration is late. */
const today = entries.map(({ data }) => (data as { lastReviewed?: string }).lastReviewed ?? '').toSorted().at(-1) ?? '';

type Fields = Record<string, unknown> & { meets?: string[]; for?: string; type?: string; inArea?: boolean };
type Change = (entry: CoverageEntry & { data: Fields }) => Partial<CoverageEntry> | undefined;

const openOf = (list: readonly CoverageEntry[]): string[] => coverage(list, today).filter(({ status }) => status !== 'yes').map(({ id }) => id);
const openBefore = new Set(openOf(entries));

/** What a council without some of the demonstration lacks: what is open then and is not with all of it. Undefined takes an entry away. */
function lackingWith(change: Change): string[] {
  const holes = entries.flatMap((entry) => {
    const changed = change(entry as Parameters<Change>[0]);
    return changed === undefined ? [] : [{ ...entry, ...changed }];
  });
  return openOf(holes).filter((id) => !openBefore.has(id));
}

const withFields = (entry: CoverageEntry, fields: object): Partial<CoverageEntry> => ({ data: { ...entry.data, ...fields } });
const without = (...ids: string[]): Change => (entry) => withFields(entry, { meets: entry.data.meets?.filter((id) => !ids.includes(id)) });
/** Only items that ask for everything are open as a consequence; the duty to include all of Schedule 2 is the one of them that these holes touch. */
const all = 'reg-53';

test('the demonstration is not late on the day of its last review', () => {
  expect(entries.length).toBeGreaterThan(100);
  expect(coverage(entries, today).filter(({ status, notCounted }) => status !== 'yes' && notCounted.some(({ why }) => why === 'late')).map(({ id }) => id)).toEqual([]);
});

test('a council without a page about childcare lacks that, and the headings that ask for the same', () => {
  expect(lackingWith(without('sch2-para-15-d'))).toEqual([all, 'sch2-para-15-d', 'se7-childcare', 'se7-care-specialist-childcare']);
});

test('a council whose page about mediation is empty, hidden, late or yet to come has none', () => {
  const meeting = (entry: CoverageEntry & { data: Fields }): boolean => entry.data.meets?.includes('cop4-list-disputes') ?? false;
  const expected = ['cop4-list-disputes'];
  const hole = (fields: object, body?: string): string[] => lackingWith((entry) => (meeting(entry) ? { ...withFields(entry, { ...fields, meets: ['cop4-list-disputes'] }), ...(body !== undefined && { body }) } : without('cop4-list-disputes')(entry))).filter((id) => id === 'cop4-list-disputes');
  expect(hole({})).toEqual([]);
  expect(hole({ hideAfter: '2020-01-01' })).toEqual(expected);
  expect(hole({ publishFrom: '2099-01-01' })).toEqual(expected);
  expect(hole({ lastReviewed: '2020-01-01', reviewBy: undefined, reviewEvery: 1 })).toEqual(expected);
});

test('a council that lists nothing outside its area lacks what the law asks for there', () => {
  const lacks = lackingWith((entry) => (entry.data.inArea === false ? undefined : without('sch2-para-2', 'cop4-out-of-area')(entry)));
  for (const id of ['cfa-30-1-b-i', 'cfa-30-1-b-ii', 'sch2-para-2', 'cop4-out-of-area', 'se7-support-outside', 'se7-other-areas', 'se7-education-settings-outside', 'se7-education-commissioned-outside']) expect(lacks).toContain(id);
});

test('a council whose nurseries answer nothing lacks what must be told of each kind of provider, and nothing else', () => {
  const early = new Set(entries.filter(({ collection, data }) => collection === 'settings' && ['nursery-school', 'nursery', 'childminder', 'out-of-school-club'].includes((data as Fields).type ?? '')).map(({ id }) => `settings/${id}`));
  const lacks = lackingWith((entry) => (early.has(entry.data.for ?? '') ? undefined : {}));
  expect(lacks).toEqual([all, ...['4-a', '4-b', '4-c', '4-d', '5-a', '5-b', '5-c', '5-d', '5-e', '5-f', '5-g', '5-h', '5-i', '5-j'].map((part) => `sch2-para-${part}`)]);
});

test('a council that has published no comment for a year lacks that', () => {
  const old = { receivedOn: '2020-01-01', respondedOn: '2020-02-01' };
  expect(lackingWith((entry) => (entry.collection === 'comments' ? withFields(entry, old) : {}))).toEqual(['cfa-30-6-a-i', 'cfa-30-6-a-ii', 'cfa-30-6-b', 'reg-56-2', 'reg-56-3', 'cop4-comments-scope', 'cop4-comments-yswd']);
  expect(lackingWith((entry) => (entry.collection === 'comments' ? withFields(entry, { response: undefined }) : {}))).toEqual(['cfa-30-6-b', 'reg-56-2', 'reg-56-3', 'cop4-comments-scope', 'cop4-comments-yswd']);
});

test('a council that names nobody to ring, and one whose statement is old, lack just that', () => {
  expect(lackingWith((entry) => (entry.collection === 'council' ? withFields(entry, { guide: { role: 'Guide', contact: { email: 'a@example.org' } } }) : {}))).toEqual(['se7-guide']);
  expect(lackingWith((entry) => (entry.collection === 'council' ? withFields(entry, { accessibility: { reviewedOn: '2020-01-01' } }) : {}))).toEqual(['accessibility-statement']);
});

test('a council that says nothing of the move to secondary school lacks that move', () => {
  const lacks = lackingWith((entry) => (entry.data.meets?.includes('cop4-list-phases') && entry.collection !== 'services' ? withFields(entry, { ages: { min: 13, max: 25 } }) : {}));
  expect(lacks).toEqual(['cop4-list-phases', 'se7-move-early-years-to-school', 'se7-move-primary-to-secondary']);
});

test('a council without alternative provision and without a college lacks those', () => {
  expect(lackingWith((entry) => (entry.data.type === 'alternative-provision' ? undefined : without('sch2-para-1-g')(entry)))).toContain('sch2-para-1-g');
  expect(lackingWith((entry) => (['college', 'specialist-college', 'training-provider'].includes(entry.data.type ?? '') ? undefined : without('sch2-para-1-e')(entry)))).toContain('sch2-para-1-e');
});
