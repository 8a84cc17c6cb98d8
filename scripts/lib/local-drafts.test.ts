import { execFileSync } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { begunWith, draftsOf, savedOn, settleDrafts } from './local-drafts.ts';

const file = 'Portage ünd more.md';

/** A clone with one published file and a draft of it. */
async function clone(): Promise<{ folder: string; git: (...given: string[]) => string; write: (branch: string, text: string, name?: string) => Promise<void>; text: (branch: string, name?: string) => string }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'local offer drafts ')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const git = (...given: string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...given], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const write = async (branch: string, text: string, name = file): Promise<void> => {
    git('checkout', '--quiet', branch);
    await writeFile(join(folder, name), text);
    git('add', '.');
    git('commit', '--quiet', '-m', `Change ${name}`);
    git('checkout', '--quiet', 'main');
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'A');
  git('config', 'user.email', 'a@example.org');
  await writeFile(join(folder, file), 'one\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  git('branch', 'cms/services/portage');
  await write('cms/services/portage', 'draft\n');
  return { folder, git, write, text: (branch, name = file) => git('show', `${branch}:${name}`) };
}

const draft = 'cms/services/portage';

test('a draft comes to stand on what is published, with its own file as it is and the others as they are there', async () => {
  const { folder, git, write, text } = await clone();
  await write('main', 'published later\n');
  await write('main', 'new\n', 'other.md');
  await settleDrafts(folder, 'main');
  expect([text(draft), text(draft, 'other.md')]).toEqual(['draft', 'new']);
  expect(git('diff', '--name-only', '-z', 'main', draft)).toBe(`${file}\0`);
  expect(git('merge-base', 'main', draft)).toBe(git('rev-parse', 'main'));
  expect(git('log', '-1', '--format=%s', draft)).toBe(`Change ${file}`);
  expect(git('status', '--porcelain')).toBe('');
});

test('what was published when a draft was begun is known until it is saved again, however often the website changes', async () => {
  const { folder, write } = await clone();
  await write('main', 'two\n');
  await settleDrafts(folder, 'main');
  await write('main', 'three\n');
  await settleDrafts(folder, 'main');
  expect(await begunWith(folder, 'main', draft, file)).toBe('one\n');
  await savedOn(folder, draft);
  expect(await begunWith(folder, 'main', draft, file)).toBe('three\n');
  expect([await begunWith(folder, 'main', 'cms/services/none', file), await begunWith(folder, 'main', 'main', file), await begunWith(folder, 'main', draft, 'none.md')]).toEqual([null, null, null]);
});

test('a draft that was approved is gone, whether it was merged or put together with others, and one without a change too', async () => {
  const { folder, git, write } = await clone();
  git('branch', 'cms/services/empty');
  git('branch', 'cms/services/merged', draft);
  git('merge', '--quiet', 'cms/services/merged');
  await write('main', 'more\n', 'other.md');
  await settleDrafts(folder, 'main');
  expect(await draftsOf(folder)).toEqual([]);
});

test('a draft that removes a file still removes it', async () => {
  const { folder, git, write } = await clone();
  await write('main', 'new\n', 'other.md');
  git('checkout', '--quiet', '-b', 'cms/services/gone');
  git('rm', '--quiet', 'other.md');
  git('commit', '--quiet', '-m', 'Remove it');
  git('checkout', '--quiet', 'main');
  await write('main', 'later\n', 'third.md');
  await settleDrafts(folder, 'main');
  expect(git('diff', '--name-status', 'main', 'cms/services/gone')).toBe('D\tother.md');
});

test('a rebase that a killed program left behind does not stop the next start', async () => {
  const { folder, git, write, text } = await clone();
  await write('main', 'conflict\n');
  git('checkout', '--quiet', draft);
  expect(() => git('rebase', 'main')).toThrow();
  await settleDrafts(folder, 'main');
  expect(git('symbolic-ref', '--short', 'HEAD')).toBe('main');
  expect(git('status', '--porcelain')).toBe('');
  expect(text(draft)).toBe('draft');
});
