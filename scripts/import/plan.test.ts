import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './fixtures/folder.ts';
import { owned, readingOf, school, schoolFile } from './fixtures/records.ts';
import { planImport, type Plan } from './plan.ts';
import type { Reading } from './reading.ts';

async function plan(reading: Reading, files: Record<string, string> = {}): Promise<Plan> {
  const root = await folderWith();
  await mkdir(join(root, 'settings'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'settings', name), text);
  return planImport(reading, { root, from: 'Register', collections: ['settings', 'organisations', 'services'], owns: { settings: owned }, today: '2026-11-22' });
}

test('tells new, changed, unchanged and kept files apart', async () => {
  const records = ['900001', '900002', '900003', '900004'].map((reference, index) => school({ reference, ids: [`school-${index + 1}`], fields: { ...school().fields, urn: reference } }));
  const { planned } = await plan(readingOf(records), {
    'school-1.md': schoolFile, 'school-2.md': schoolFile.replaceAll('900001', '900002').replace('960 201', '960 299'), 'by-hand.md': '---\nname: Written by hand\nurn: "900003"\n---\n',
  });
  expect(planned.map(({ state, file }) => [state, file])).toEqual([['unchanged', 'settings/school-1.md'], ['changed', 'settings/school-2.md'], ['kept', 'settings/by-hand.md'], ['new', 'settings/school-4.md']]);
});

test('refuses a record that the reader of content would not take, and says why', async () => {
  const { planned, notes, refused } = await plan(readingOf([school({ fields: { name: 'Two\nlines', ages: { min: 9, max: 5 }, nonsense: 1 } })]));
  expect(planned).toEqual([]);
  expect(refused).toBe(1);
  expect(notes.map(({ reason, where, message }) => [reason, where, message])).toEqual([
    ['RefusedByTheSchema', 'row 2', '“name”: This has more than one line.'], ['RefusedByTheSchema', 'row 2', '“ages”: The ages are the wrong way round.'], ['RefusedByTheSchema', 'row 2', '“nonsense”: There is no field “nonsense” here.'],
  ]);
});

test('leaves out a text that no page can show, and writes the rest', async () => {
  const { planned, notes } = await plan(readingOf([school({ body: 'word '.repeat(5_000) })]));
  expect(notes.map(({ reason }) => reason)).toEqual(['UnusableText']);
  expect(planned[0]?.text).toMatch(/---\n$/);
});

test('names another record of the source by the id of its file', async () => {
  const organisation = school({ collection: 'organisations', reference: '7', name: 'Trust', ids: ['trust'], fields: { name: 'Trust' } });
  const service = school({ collection: 'services', reference: '1', name: 'Club', ids: ['club'], fields: { name: 'Club' }, refersTo: { organisation: { collection: 'organisations', reference: '7' } } });
  const { planned } = await plan(readingOf([organisation, service]));
  expect(planned[1]?.text).toContain('organisation: trust\n');
});

test('names files whose records are gone or left out, and never removes them', async () => {
  const files = { 'closed.md': schoolFile, 'gone.md': schoolFile.replaceAll('900001', '900002') };
  const leftOut = new Map([['settings/900001', 'row 9']]);
  const { planned, notes, gone } = await plan(readingOf([], { leftOut }), files);
  expect(planned).toEqual([]);
  expect(notes).toEqual([{ reason: 'StillHere', where: 'row 9', message: 'settings/closed.md came from this record.' }]);
  expect(gone).toEqual(['settings/gone.md']);
  expect((await plan(readingOf([], { partial: true }), files)).gone).toEqual([]);
});
