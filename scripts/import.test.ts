import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fixture, folderWith, textsIn } from './import/fixtures/folder.ts';

interface Ran { code: number; out: string; error: string }

const command = fileURLToPath(new URL('import.ts', import.meta.url));

const run = (root: string, ...given: string[]): Promise<Ran> =>
  new Promise((done) => {
    execFile(process.execPath, [command, ...given], { env: { ...process.env, CONTENT_DIR: root } }, (error, out, problem) => done({ code: error ? Number(error.code) : 0, out, error: problem }));
  });

test('plans, then writes with --write into CONTENT_DIR, and exits with 0', async () => {
  const root = await folderWith();
  expect(await run(root, 'schools', fixture('schools.csv'))).toMatchObject({ code: 0, error: '' });
  expect(await textsIn(root)).toEqual({});
  expect((await run(root, 'schools', fixture('schools.csv'), '--write', '--council', 'Wealdmere')).out).toContain('9 files were written.');
  expect((await textsIn(root))['settings/alder-lane-primary-school.md']).toContain('inArea: true\n');
});

test('exits with 1 and one sentence where the source cannot be used', async () => {
  expect(await run(await folderWith(), 'schools', 'https://example.org/schools.csv')).toEqual({ code: 1, out: '', error: '“https://example.org/schools.csv” is an address on the web, and only files on this computer are imported. Download it first, then give the name of the file.\n' });
});

test('exits with 2 for wrong usage', async () => {
  const root = await folderWith();
  expect((await run(root)).code).toBe(2);
  expect((await run(root, 'schools', 'a.csv', '--wirte')).code).toBe(2);
});
