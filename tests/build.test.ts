import { appendFile, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, inject, onTestFinished, test } from 'vitest';
import { digestOf } from './support/folder-digest.ts';
import { demonstration, runBuild, startBuild, temporaryFolder } from './support/run-build.ts';

const today = inject('today');
const folder = temporaryFolder('build');
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a right build of the demonstration is. The search index names its parts in an order of its own, so it is left out. */
const right = digestOf(inject('siteFolder'), ['pagefind']);
const built = (out: string): Record<string, string> => digestOf(out, ['pagefind']);

/** A folder for one test with a site that was built before. */
async function lastGoodSite(): Promise<string> {
  const out = join(folder, `${Math.random().toString(36).slice(2)}`, 'dist');
  await cp(inject('siteFolder'), out, { recursive: true });
  onTestFinished(() => rm(join(out, '..'), { recursive: true, force: true }));
  return out;
}

/** A copy of the demonstration content with something added to one file. */
async function contentWith(file: string, text: string): Promise<string> {
  const content = join(folder, `content ${Math.random().toString(36).slice(2)}`);
  await cp(demonstration, content, { recursive: true });
  await appendFile(join(content, file), text);
  return content;
}

test('an error in one file stops the build, names the file, and leaves the last site as it is, byte for byte', async () => {
  const out = await lastGoodSite();
  const before = digestOf(out);
  const { exitCode, output } = await runBuild({ out, content: await contentWith('council.yml', '\ncolour: blue\n'), today });
  expect(exitCode).toBe(1);
  expect(output).toContain('council.yml');
  expect(output).toContain('Nothing was built');
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
  // The program that bundles templates meanwhile has nothing to say of it.
  expect(output).not.toMatch(/\[ERROR\]|Build failed/);
  expect(digestOf(out)).toEqual(before);
  expect([existsSync(`${out}.being-made`), existsSync(`${out}.being-replaced`)]).toEqual([false, false]);
});

/** Starts a build and kills it as soon as a file is there in the folder in which it makes the site. */
async function killedAt(sign: string, out: string): Promise<string> {
  const { stage, kill, ended } = startBuild({ out, today });
  let over = false;
  void ended.then(() => { over = true; });
  while (!over && !existsSync(join(stage, sign))) await wait(1);
  if (over) throw new Error(`The build was over before it could be killed: ${(await ended).output}`);
  kill();
  await ended;
  return stage;
}

test('a build that is killed leaves the last site as it is, or where it had taken that away already beside it, and the next build is right', async () => {
  const out = await lastGoodSite();
  const before = digestOf(out);
  const begun = await killedAt('', out);
  expect(digestOf(out)).toEqual(before);
  // Every page is there, and the search index is not.
  const nearlyDone = await killedAt('sitemap-index.xml', out);
  expect(digestOf(out)).toEqual(before);
  // The last site has been taken away, and the new one is not there yet.
  await rename(out, `${out}.being-replaced`);
  await mkdir(`${out}.being-made`);
  await writeFile(join(`${out}.being-made`, 'half.html'), 'half a page');
  expect((await runBuild({ out, today })).exitCode).toBe(0);
  expect(built(out)).toEqual(right);
  expect([begun, nearlyDone, `${out}.being-made`, `${out}.being-replaced`].filter((left) => existsSync(left))).toEqual([]);
});

test('the same content makes the same bytes on a computer in New York, in English', async () => {
  const out = join(folder, 'New York');
  expect((await runBuild({ out, today, env: { TZ: 'America/New_York', LC_ALL: 'en_US.UTF-8' } })).exitCode).toBe(0);
  expect(built(out)).toEqual(right);
});

test('and in Tokyo, in Turkish, from a content folder and to a site outside the repository, with spaces and an apostrophe in their names', async () => {
  const content = join(folder, 'another council’s content');
  const out = join(folder, 'what is published', 'the site');
  await cp(demonstration, content, { recursive: true });
  const { exitCode, output } = await runBuild({ out, content, today, env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } });
  expect(output).toContain('Built ');
  expect(exitCode).toBe(0);
  expect(built(out)).toEqual(right);
});

test('a content folder that is not there is told in one sentence', async () => {
  const { exitCode, output } = await runBuild({ out: join(folder, 'none'), content: join(folder, 'nowhere') });
  expect(exitCode).toBe(1);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toMatch(/^There is no content folder at .*nowhere\. /);
});
