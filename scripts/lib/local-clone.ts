import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, realpath, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { home } from './folders.ts';
import { withoutGit } from './surroundings.ts';

/** A repository in which the editor may check out and commit what it likes. */
export interface LocalClone { folder: string; branch: string; /** The content folder from its top on. */ content: string }

const run = promisify(execFile);

/** Runs Git in a folder, with nothing of the surroundings that could lead it to another repository. */
async function git(folder: string, ...given: string[]): Promise<string> {
  const { stdout } = await run('git', given, { cwd: folder, env: { ...withoutGit(), GIT_TERMINAL_PROMPT: '0' }, maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

const tried = (folder: string, ...given: string[]): Promise<string | undefined> => git(folder, ...given).catch(() => undefined);
const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

/** Makes a clone that commits under a name and runs no hooks of anybody. */
async function settle(folder: string): Promise<void> {
  if (!(await tried(folder, 'config', 'user.name'))) await git(folder, 'config', 'user.name', 'Editor on this computer');
  if (!(await tried(folder, 'config', 'user.email'))) await git(folder, 'config', 'user.email', 'editor@localhost');
  await git(folder, 'config', 'core.hooksPath', join(folder, '.git', 'no-hooks'));
  await git(folder, 'config', 'commit.gpgsign', 'false');
}

/** A repository of the content alone, for content that is in none. */
async function fromFolder(content: string, folder: string): Promise<LocalClone> {
  if (!(await exists(join(folder, '.git')))) {
    await mkdir(folder, { recursive: true });
    await git(folder, 'init', '--quiet', '--initial-branch=main');
    await settle(folder);
  }
  await git(folder, 'checkout', '--quiet', '-B', 'main');
  await rm(join(folder, 'content'), { recursive: true, force: true });
  await cp(content, join(folder, 'content'), { recursive: true });
  await git(folder, 'add', '--all', 'content');
  await tried(folder, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'Take over the content as it is');
  return { folder, branch: 'main', content: 'content' };
}

/** A clone of the repository that the content is in, brought to the commit that is checked out there. Drafts stay. */
async function fromRepository(top: string, content: string, folder: string): Promise<LocalClone> {
  const branch = await tried(top, 'symbolic-ref', '--short', '--quiet', 'HEAD') || 'main';
  const commit = await git(top, 'rev-parse', 'HEAD');
  if (!(await exists(join(folder, '.git')))) {
    await mkdir(folder, { recursive: true });
    await git(folder, 'init', '--quiet');
    await git(folder, 'remote', 'add', 'origin', top);
    await settle(folder);
  }
  await git(folder, 'fetch', '--quiet', '--no-tags', 'origin', commit).catch(() => git(folder, 'fetch', '--quiet', '--no-tags', 'origin', 'HEAD'));
  await git(folder, 'checkout', '--quiet', '--force', '-B', branch, commit);
  await git(folder, 'clean', '--quiet', '-fd');
  return { folder, branch, content: relative(top, content).replaceAll('\\', '/') };
}

/**
 * The repository on which the editor of `npm start` works: never the working tree of anybody, because the server of the
 * editor checks branches out and commits whatever lies there. It is kept, so that drafts are there the next time.
 */
export async function localClone(contentFolder: string, given?: string): Promise<LocalClone> {
  const content = await realpath(contentFolder);
  const folder = given ?? join(home, '.astro', 'editing', createHash('sha256').update(content).digest('hex').slice(0, 12));
  const top = await tried(content, 'rev-parse', '--show-toplevel');
  const tracked = top && (await tried(content, 'ls-tree', '-d', '--name-only', 'HEAD', '.')) !== undefined && (await tried(content, 'cat-file', '-e', 'HEAD:./council.yml')) !== undefined;
  return top && tracked ? fromRepository(await realpath(top), content, folder) : fromFolder(content, folder);
}
