import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildEditor } from './build-editor.ts';
import { editorFolder, installEditor } from './install-editor.ts';
import { home } from './folders.ts';

/** A package of its own that needs nothing. */
async function packageFolder(lock: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'local-offer-editor-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'package.json'), '{"name":"nothing","version":"1.0.0"}');
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
  await writeFile(join(folder, '.npmrc'), 'loglevel=error\naudit=false\nfund=false\n');
  return folder;
}

const empty = { name: 'nothing', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': { name: 'nothing', version: '1.0.0' } } };

test('installs once for a lock file, and again when that has changed', async () => {
  const folder = await packageFolder(empty);
  expect(await installEditor(folder)).toBeUndefined();
  const mark = join(folder, 'node_modules', '.local-offer');
  const first = await readFile(mark, 'utf8');
  await writeFile(join(folder, 'node_modules', 'kept.txt'), 'here');
  expect(await installEditor(folder)).toBeUndefined();
  expect(await readdir(join(folder, 'node_modules'))).toContain('kept.txt');
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(empty, null, 1));
  expect(await installEditor(folder)).toBeUndefined();
  expect(await readFile(mark, 'utf8')).not.toBe(first);
});

test('several installs at once do not hinder each other', async () => {
  const folder = await packageFolder(empty);
  expect(await Promise.all([installEditor(folder), installEditor(folder), installEditor(folder)])).toEqual([undefined, undefined, undefined]);
});

test('says what stopped an install, and leaves nothing behind', async () => {
  const folder = await packageFolder({ ...empty, packages: { '': { name: 'nothing', version: '1.0.0', dependencies: { 'not-in-package-json': '1.0.0' } } } });
  await writeFile(join(folder, 'package.json'), '{"name":"nothing","version":"1.0.0","dependencies":{"is-number":"7.0.0"}}');
  expect(await installEditor(folder)).toMatch(/lock file|npm/i);
  expect(await readdir(folder)).not.toContain('node_modules');
  expect((await readdir(join(home, '.astro'))).filter((name) => name.startsWith(`editor-${process.pid}`))).toEqual([]);
});

test('a site whose editor cannot be installed is told so in one sentence', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'local-offer-site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  expect(await buildEditor(folder, { styles: [], install: async () => 'npm error network down\nmore' })).toBe('The site has no editor at /admin/, because its packages could not be installed (npm error network down). Everything else is there.');
  expect(await readdir(folder)).toEqual([]);
});

test('every version is exact, the lock file names no registry, and the site installs none of it', async () => {
  const own = JSON.parse(await readFile(join(editorFolder, 'package.json'), 'utf8')) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect(await readFile(join(editorFolder, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  expect(await readFile(join(home, 'package-lock.json'), 'utf8')).not.toContain('decap');
});
