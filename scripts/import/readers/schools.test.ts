import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture, folderWith } from '../fixtures/folder.ts';
import type { Reading } from '../reading.ts';
import { openSource } from '../source.ts';
import { schools } from './schools.ts';

const readFixture = async (name: string, council?: string): Promise<Reading> => schools.read(await openSource(fixture(name)), council === undefined ? {} : { council });

async function readText(text: string): Promise<Reading> {
  const folder = await folderWith({ 'a.csv': text });
  return schools.read(await openSource(join(folder, 'a.csv')), {});
}

test('reads a whole row of the register', async () => {
  const { records } = await readFixture('schools.csv', 'Wealdmere');
  expect(records[1]).toEqual({
    collection: 'settings', reference: '900002', urn: '900002', name: 'Beacon Hill Academy', where: 'row 3', ids: ['beacon-hill-academy', 'beacon-hill-academy-brackenford', 'beacon-hill-academy-900002'],
    fields: {
      name: 'Beacon Hill Academy', urn: '900002', type: 'special-school', ages: { min: 3, max: 19 }, inArea: true, needs: ['autism', 'learning-disability'], contact: { phone: '01632 960202' },
      places: [{ address: 'Beacon Hill\nBrackenford\nWealdshire', postcode: 'ZZ3 4BH' }],
    },
  });
});

test('carries over every usable row and says why the others are not', async () => {
  const { count, skipped, records, notes, leftOut } = await readFixture('schools.csv');
  expect([count, skipped, records.length]).toEqual([14, 5, 9]);
  expect(notes.filter(({ reason }) => ['NotOpen', 'NoReference', 'NoName', 'SameReferenceTwice', 'RowOfAnotherLength'].includes(reason)).map(({ reason, where }) => `${reason} in ${where}`)).toEqual([
    'NotOpen in row 6', 'NoReference in row 10', 'NoName in row 11', 'SameReferenceTwice in row 12', 'RowOfAnotherLength in row 14',
  ]);
  expect(leftOut.get('settings/900005')).toBe('row 6');
});

test('lists the columns that it does not read, and never reads the names of heads', async () => {
  const { remarks, records } = await readFixture('schools.csv');
  expect(remarks).toEqual(['Columns that are not read: “OfficialSixthForm (name)”, “HeadFirstName”, “HeadLastName”.']);
  expect(JSON.stringify(records)).not.toMatch(/Quillfeather|Perdita/);
});

test('reads a file with nothing but numbers and names', async () => {
  const { records, unstated } = await readText('URN,EstablishmentName\n900001,Alder Lane\n');
  expect(records[0]?.fields).toEqual({ name: 'Alder Lane', urn: '900001' });
  expect(unstated).toEqual(['type', 'phase', 'ages', 'inArea', 'needs', 'resourcedProvision', 'section41', 'contact', 'website', 'places']);
});

test('says when no row has the authority that was asked for', async () => {
  const { remarks } = await readFixture('schools.csv', 'Wealdmeer');
  expect(remarks[1]).toBe('No row has the authority “Wealdmeer”, so nothing is marked as inside our area. The column “LA (name)” has “Wealdmere”, “Downs”. Check the spelling.');
});

test('reads Windows-1252 as the register is published', async () => {
  expect((await readFixture('schools-windows-1252.csv')).records[0]?.fields).toMatchObject({ name: 'Queen’s Café School' });
});

test('refuses a file without rows or without the columns it needs', async () => {
  await expect(readText('\n\n')).rejects.toThrow('a.csv has no rows. Download it again.');
  await expect(readText('urn;name\n1;a\n')).rejects.toThrow('a.csv has no column “URN”, “EstablishmentName”.');
});
