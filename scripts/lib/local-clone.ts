import { createHash } from 'node:crypto';
import { cp, mkdir, realpath, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { home } from './folders.ts';
import { git, tryGit } from './git.ts';
import { settleDrafts } from './local-drafts.ts';

/** A repository in which the editor may check out and commit what it likes. */
export interface LocalClone { folder: string; branch: string; /** The content folder from its top on. */ content: string }

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

/** Makes a clone that commits under a name and runs no hooks of anybody. */
async function settle(folder: string): Promise<void> {
  if (!(await tryGit(folder, 'config', 'user.name'))) await git(folder, 'config', 'user.name', 'Editor on this computer');
  if (!(await tryGit(folder, 'config', 'user.email'))) await git(folder, 'config', 'user.email', 'editor@localhost');
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
  await tryGit(folder, 'rebase', '--abort');
  await git(folder, 'checkout', '--quiet', '--force', '-B', 'main');
  await rm(join(folder, 'content'), { recursive: true, force: true });
  await cp(content, join(folder, 'content'), { recursive: true });
  await git(folder, 'add', '--all', 'content');
  if (await tryGit(folder, 'rev-parse', '--verify', '--quiet', 'HEAD') === undefined || await tryGit(folder, 'diff', '--cached', '--quiet') === undefined) await git(folder, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'Take over the content as it is');
  await settleDrafts(folder, 'main');
  return { folder, branch: 'main', content: 'content' };
}

/** A clone of the repository that the content is in, brought to the commit that is checked out there. Drafts stay. */
async function fromRepository(top: string, content: string, folder: string): Promise<LocalClone> {
  const branch = await tryGit(top, 'symbolic-ref', '--short', '--quiet', 'HEAD') || 'main';
  const commit = await git(top, 'rev-parse', 'HEAD');
  if (!(await exists(join(folder, '.git')))) {
    await mkdir(folder, { recursive: true });
    await git(folder, 'init', '--quiet');
    await git(folder, 'remote', 'add', 'origin', top);
    await settle(folder);
  }
  // The clone may have been made from a repository that has been moved since.
  await git(folder, 'remote', 'set-url', 'origin', top);
  await git(folder, 'fetch', '--quiet', '--no-tags', 'origin', commit).catch(() => git(folder, 'fetch', '--quiet', '--no-tags', 'origin', 'HEAD'));
  await tryGit(folder, 'rebase', '--abort');
  await git(folder, 'checkout', '--quiet', '--force', '-B', branch, commit);
  await git(folder, 'clean', '--quiet', '-fd');
  await settleDrafts(folder, branch);
  return { folder, branch, content: relative(top, content).replaceAll('\\', '/') };
}

/**
 * The repository on which the editor of `npm start` works: never the working tree of anybody, because the server of the
 * editor checks branches out and commits whatever lies there. It is kept, so that drafts are there the next time.
 */
export async function localClone(contentFolder: string, given?: string): Promise<LocalClone> {
  const content = await realpath(contentFolder);
  const folder = given ?? join(home, '.astro', 'editing', createHash('sha256').update(content).digest('hex').slice(0, 12));
  const top = await tryGit(content, 'rev-parse', '--show-toplevel');
  const tracked = top && (await tryGit(content, 'ls-tree', '-d', '--name-only', 'HEAD', '.')) !== undefined && (await tryGit(content, 'cat-file', '-e', 'HEAD:./council.yml')) !== undefined;
  return top && tracked ? fromRepository(await realpath(top), content, folder) : fromFolder(content, folder);
}
