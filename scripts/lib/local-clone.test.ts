import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localClone } from './local-clone.ts';
import { isOwn } from './local-editing.ts';

const git = (folder: string, ...given: string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...given], { cwd: folder, encoding: 'utf8' }).trim();

async function folders(): Promise<{ content: string; top: string; clone: string }> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'local offer clone ')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const top = join(root, 'repository');
  const content = join(top, 'offer', 'content');
  await mkdir(content, { recursive: true });
  await writeFile(join(content, 'council.yml'), 'name: One\n');
  return { content, top, clone: join(root, 'clone') };
}

test('the clone has what is committed, and nothing that lies about in the working tree', async () => {
  const { content, top, clone } = await folders();
  git(top, 'init', '--quiet', '--initial-branch=trunk');
  git(top, 'add', '.');
  git(top, 'commit', '--quiet', '-m', 'One');
  await writeFile(join(top, '.env.local'), 'SECRET=1');
  await writeFile(join(content, 'council.yml'), 'name: Not committed\n');
  expect(await localClone(content, clone)).toEqual({ folder: clone, branch: 'trunk', content: 'offer/content' });
  expect(await readFile(join(clone, 'offer', 'content', 'council.yml'), 'utf8')).toBe('name: One\n');
  expect(existsSync(join(clone, '.env.local'))).toBe(false);
  expect(git(top, 'status', '--porcelain')).toContain('.env.local');
  expect(git(top, 'branch', '--list')).toBe('* trunk');
});

test('drafts are there the next time, on what has been committed since', async () => {
  const { content, top, clone } = await folders();
  git(top, 'init', '--quiet', '--initial-branch=main');
  git(top, 'add', '.');
  git(top, 'commit', '--quiet', '-m', 'One');
  await localClone(content, clone);
  git(clone, 'checkout', '--quiet', '-b', 'cms/services/portage');
  await writeFile(join(clone, 'offer', 'content', 'draft.yml'), 'name: Draft\n');
  git(clone, 'add', '.');
  git(clone, 'commit', '--quiet', '-m', 'Change services “portage”');
  await writeFile(join(content, 'council.yml'), 'name: Two\n');
  git(top, 'commit', '--quiet', '--all', '-m', 'Two');
  await localClone(content, clone);
  expect(await readFile(join(clone, 'offer', 'content', 'council.yml'), 'utf8')).toBe('name: Two\n');
  expect(git(clone, 'branch', '--list', 'cms/*')).toContain('cms/services/portage');
});

test('content that is in no repository, or that its repository does not keep, gets one of its own', async () => {
  const { content, top, clone } = await folders();
  expect(await localClone(content, clone)).toEqual({ folder: clone, branch: 'main', content: 'content' });
  expect(git(clone, 'ls-files')).toBe('content/council.yml');
  expect(existsSync(join(top, '.git'))).toBe(false);
  await writeFile(join(content, 'council.yml'), 'name: Two\n');
  await localClone(content, clone);
  expect(git(clone, 'show', 'HEAD:content/council.yml')).toBe('name: Two');
});

test('only a page of this site may write: not another website, and not one that pretends to be here', () => {
  const asks = (headers: Record<string, string>): boolean => isOwn({ headers });
  expect([asks({ host: 'localhost:4321', origin: 'http://localhost:4321' }), asks({ host: '127.0.0.1:4321' })]).toEqual([true, true]);
  expect([
    asks({ host: 'localhost:4321', origin: 'https://evil.example' }), asks({ host: 'localhost:4321', origin: 'http://localhost:9999' }), asks({ host: 'evil.example' }),
    asks({ host: 'evil.example', origin: 'http://evil.example' }), asks({ host: 'localhost:4321', 'sec-fetch-site': 'cross-site' }), asks({}),
  ]).toEqual([false, false, false, false, false, false]);
});
