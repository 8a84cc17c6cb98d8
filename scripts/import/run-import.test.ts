import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { fixture, folderWith, textsIn } from './fixtures/folder.ts';
import { type ImportRequest, runImport } from './run-import.ts';

const sources = [['schools', 'schools.csv'], ['schools', 'schools-windows-1252.csv'], ['outpost', 'outpost.json']] as const;

const run = (root: string, reader: string, file: string, more: Partial<ImportRequest> = {}, today = '2026-11-22'): ReturnType<typeof runImport> =>
  runImport({ positionals: [reader, fixture(file)], ...more }, root, today);

async function imported(): Promise<string> {
  const root = await folderWith();
  for (const [reader, file] of sources) await run(root, reader, file, { write: true });
  return root;
}

test('writes nothing without --write', async () => {
  const root = await folderWith();
  const { text, exitCode } = await run(root, 'schools', 'schools.csv');
  expect(exitCode).toBe(0);
  expect(text).toContain('settings: 9 new, 0 changed, 0 unchanged, 0 kept.');
  expect(text).toContain('Nothing was written. Add --write');
  expect(await textsIn(root)).toEqual({});
});

test('writes files that the reader of content takes without an error', async () => {
  const { problems, entries } = await readContent(await imported());
  expect(problems.filter(({ level, file }) => level === 'error' && /^(?:settings|services|organisations)\//.test(file))).toEqual([]);
  expect([entries.settings.length, entries.services.length, entries.organisations.length]).toEqual([10, 3, 1]);
  for (const entry of [...entries.settings, ...entries.services, ...entries.organisations]) {
    expect(entry.unchecked, entry.file).toBe(true);
    expect(entry.data).not.toHaveProperty('lastReviewed');
    expect(entry.data).not.toHaveProperty('owner');
  }
});

test('changes nothing when it runs twice, even on another day', async () => {
  const root = await imported();
  const before = await textsIn(root);
  for (const [reader, file] of sources) {
    const { text, exitCode } = await run(root, reader, file, { write: true }, '2027-01-01');
    expect(exitCode).toBe(0);
    expect(text).toContain('0 new, 0 changed');
  }
  expect(await textsIn(root)).toEqual(before);
});

test('leaves every file alone that people reviewed or wrote', async () => {
  const root = await imported();
  const path = join(root, 'settings', 'alder-lane-primary-school.md');
  const reviewed = '---\nname: Alder Lane\nurn: "900001"\nlastReviewed: 2026-11-01\nimported: {from: Get Information about Schools, on: 2026-01-05, reference: "900001"}\n---\nOurs.\n';
  await writeFile(path, reviewed);
  await mkdir(join(root, 'services'), { recursive: true });
  const { text } = await run(root, 'schools', 'schools.csv', { write: true });
  expect(text).toContain('settings/alder-lane-primary-school.md: It was reviewed by people on 2026-11-01. (“Alder Lane Primary School”, row 2)');
  expect((await textsIn(root))['settings/alder-lane-primary-school.md']).toBe(reviewed);
});

test('updates an unreviewed file in place, and dates it', async () => {
  const root = await imported();
  const name = 'settings/alder-lane-primary-school.md';
  const text = (await textsIn(root))[name] ?? '';
  await writeFile(join(root, name), text.replace('01632 960 201', '01632 960 999').replace('type:', '# Ask about the new building.\ntype:').replace('---\n', '---\nadmissions: Ring us.\n'));
  await run(root, 'schools', 'schools.csv', { write: true }, '2027-01-01');
  expect((await textsIn(root))[name]).toBe(text.replace('on: 2026-11-22', 'on: 2027-01-01').replace('type:', '# Ask about the new building.\ntype:').replace('---\n', '---\nadmissions: Ring us.\n'));
});

test('never publishes the name of a person or a masked address', async () => {
  const all = Object.values(await textsIn(await imported())).join('\n');
  for (const secret of ['Perdita', 'Quillfeather', 'perdita', 'Private Road', 'ZZ3 1PR', '51.8\n', '01632 960 999', 'alert(']) expect(all, secret).not.toContain(secret);
});

test('says what is wrong with the arguments, and how to use them', async () => {
  const misuse = async (request: ImportRequest): Promise<string | undefined> => {
    const { text, exitCode } = await runImport(request, '/nowhere', '2026-11-22');
    expect(exitCode).toBe(2);
    expect(text).toContain('Usage: npm run import -- <reader> <file>');
    return text.split('\n')[0];
  };
  expect(await misuse({ positionals: [] })).toBe('The name of a reader is missing.');
  expect(await misuse({ positionals: ['constructor', 'a'] })).toBe('There is no reader “constructor”. There are: schools, outpost, postcodes.');
  expect(await misuse({ positionals: ['schools'] })).toBe('The name of the file to import is missing.');
  expect(await misuse({ positionals: ['schools', 'a', 'b'] })).toBe('“b” is one name too many. Put quotation marks round a name with blanks in it.');
  expect(await misuse({ positionals: ['outpost', 'a'], council: 'Kent' })).toBe('The reader “outpost” has no use for --council. Leave it out.');
  expect(await misuse({ positionals: ['schools', 'a'], miles: '25' })).toBe('The reader “schools” has no use for --miles. Leave it out.');
  expect(await misuse({ positionals: ['postcodes', 'a'], council: 'Kent' })).toBe('The reader “postcodes” has no use for --council. Leave it out.');
  for (const miles of ['0', '-5', '101', '2.5', '1e1', 'far', '']) expect(await misuse({ positionals: ['postcodes', 'a'], miles })).toBe(`“${miles}” is not a number of miles. Write a whole number from 1 to 100.`);
  expect(await misuse({ positionals: ['schools', 'a'], council: ' ' })).toBe('The name after --council is empty. Write the council as the source writes it.');
});

test('stops before anything is written where the source or the folder cannot be used', async () => {
  const root = await folderWith();
  await expect(run(join(root, 'none'), 'schools', 'schools.csv', { write: true })).rejects.toThrow('There is no content folder');
  await expect(run(root, 'outpost', 'schools.csv', { write: true })).rejects.toThrow('schools.csv is not JSON');
  await symlink('/tmp', join(root, 'settings'));
  await expect(run(root, 'schools', 'schools.csv', { write: true })).rejects.toThrow('is a symbolic link');
});
