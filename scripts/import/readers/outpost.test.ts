import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture, folderWith } from '../fixtures/folder.ts';
import type { Reading } from '../reading.ts';
import { openSource } from '../source.ts';
import { outpost } from './outpost.ts';

async function read(json: unknown): Promise<Reading> {
  const folder = await folderWith({ 'a.json': typeof json === 'string' ? json : JSON.stringify(json) });
  return outpost.read(await openSource(join(folder, 'a.json')), {});
}

const club = { id: 1, name: 'Club' };

test('reads a page of the API, with a byte-order mark, HTML and unknown ages in it', async () => {
  const { count, skipped, records, remarks, partial } = await outpost.read(await openSource(fixture('outpost.json')), {});
  expect([count, skipped, partial]).toEqual([7, 4, true]);
  expect(remarks).toEqual(['This is page 1 of 3, with 7 of 20 services. Download and import the other pages as well.']);
  expect(records.map(({ collection, name, refersTo }) => [collection, name, refersTo?.['organisation']?.reference])).toEqual([
    ['organisations', 'Ashmere Leisure', undefined], ['services', 'Ashmere & District Trampolines', '7'], ['services', 'Home Visits', '7'], ['services', 'Home Visits', undefined],
  ]);
});

test('says why a record is not carried over', async () => {
  const { notes } = await outpost.read(await openSource(fixture('outpost.json')), {});
  expect(notes.filter(({ reason }) => ['NotPublic', 'NoName', 'NotARecord', 'NoReference'].includes(reason)).map(({ reason, where }) => `${reason} in ${where}`)).toEqual([
    'NotPublic in record 4, id 4', 'NoName in record 5, id 5', 'NotARecord in record 6', 'NoReference in record 7',
  ]);
});

test('reads a list of services and a single service', async () => {
  expect((await read([club])).records).toHaveLength(1);
  expect((await read(club)).records).toHaveLength(1);
  expect((await read({ content: [club], totalPages: 1 })).partial).toBe(false);
  expect((await read({ content: [] })).count).toBe(0);
});

test('reads each id once', async () => {
  const { records, notes } = await read([club, { ...club, id: '1', name: 'Other' }]);
  expect(records).toHaveLength(1);
  expect(notes).toEqual([{ reason: 'SameReferenceTwice', where: 'record 2, id 1', column: 'id', message: 'The id stands in record 1, id 1 already.' }]);
});

test('refuses what is not JSON or holds no services', async () => {
  await expect(read('URN,EstablishmentName\n')).rejects.toThrow(/^a\.json is not JSON: .*Download it again from the Outpost API\. Nothing was imported\.$/);
  await expect(read({ results: [] })).rejects.toThrow('a.json has neither services nor a list “content” of services.');
  await expect(read([{ id: 3, label: 'Things to do' }])).rejects.toThrow('a.json has 1 records, and none of them is a service with an id and a name.');
});

test('survives every wrong type in every field', async () => {
  for (const wrong of [null, true, 7, -1, 'x', '', [], [null], [[]], {}, [{}], [7], { content: [] }]) {
    const fields = ['description', 'url', 'min_age', 'max_age', 'needs_referral', 'free', 'locations', 'contacts', 'organisation', 'taxonomies', 'regular_schedules', 'cost_options', 'links', 'send_needs', 'local_offer', 'visible_from', 'status'];
    const { records } = await read([{ ...club, ...Object.fromEntries(fields.map((field) => [field, wrong])) }]);
    expect(records.at(-1)?.name, JSON.stringify(wrong)).toBe('Club');
  }
});
