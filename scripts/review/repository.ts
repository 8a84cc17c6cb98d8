import { mkdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { complained, git, gitText, zeroEnded } from './git.ts';

/** The Git repository that a content folder is in. */
export interface Repository {
  /** Its top folder. */
  top: string;
  /** The content folder from there on, with a slash at its end; empty where the content folder is the top itself. */
  prefix: string;
}

/** How a file differs between two states of the repository. */
export interface ChangedFile { status: 'added' | 'changed' | 'removed'; file: string }

/** The repository of a content folder. Throws a sentence where there is none. */
export async function repositoryOf(folder: string): Promise<Repository> {
  const { code, output, complaint } = await git(folder, ['rev-parse', '--show-toplevel', '--show-prefix']);
  if (code !== 0 && /not a git repository/i.test(complaint)) throw new Error('The content folder is not in a Git repository, so there is nothing to compare it with. Run the review in a clone of the repository.');
  if (code !== 0 && /dubious ownership/.test(complaint)) throw new Error('Git does not read this repository because it belongs to another user of the computer. Run the review as that user, or add the folder to safe.directory.');
  if (code !== 0) throw new Error(`Git could not read the repository: ${complained(complaint)}`);
  const [top = '', prefix = ''] = output.toString('utf8').split('\n');
  return { top: top.split('/').join(sep), prefix };
}

const isShallow = async ({ top }: Repository): Promise<boolean> => (await gitText(top, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
const deepen = 'Run “git fetch --unshallow”, or set “fetch-depth: 0” where a workflow checks it out.';

/** The commit that a name stands for. Throws a sentence for a name that is none. */
export async function commitOf(repository: Repository, ref: string): Promise<string> {
  if (!/^[\w.@^~{}/+-]{1,250}$/.test(ref) || ref.startsWith('-')) throw new Error(`“${ref.slice(0, 60)}” cannot be the name of a commit. Write a branch, a tag or a commit, for example main.`);
  const { code, output } = await git(repository.top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (code === 0) return output.toString('utf8').trim();
  throw new Error(await isShallow(repository)
    ? `This clone has only a part of the history, and “${ref}” is not in it. ${deepen}`
    : `There is no commit “${ref}” in this repository. Check the name, or run “git fetch” first.`);
}

/**
 * The commit from which a change set out: the last that two commits have in common, so that what others have published
 * since is not shown as if the change took it back. The base itself where the two share no history.
 */
export async function commonCommit(repository: Repository, base: string, head: string): Promise<string> {
  const { code, output } = await git(repository.top, ['merge-base', base, head]);
  if (code === 0) return output.toString('utf8').trim();
  if (await isShallow(repository)) throw new Error(`This clone has only a part of the history, so it cannot be told where the change begins. ${deepen}`);
  return base;
}

/** Writes the content folder as it is in a commit into an empty folder. Symbolic links become links that nobody follows. */
export async function writeContentAt({ top, prefix }: Repository, commit: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const tree = await git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', prefix === '' ? `${commit}^{tree}` : `${commit}:${prefix.replace(/\/$/, '')}`]);
  // A commit from before there was any content has nothing to write.
  if (tree.code !== 0) return;
  const index = { GIT_INDEX_FILE: join(folder, '..', `${commit}.index`) };
  await gitText(top, ['read-tree', tree.output.toString('utf8').trim()], index);
  await gitText(top, ['checkout-index', '--all', '--force', `--prefix=${folder}${sep}`], index);
}

const statuses: Record<string, ChangedFile['status']> = { A: 'added', D: 'removed' };

/** Every file that differs between a commit and another, or the working tree with what Git does not track yet. */
export async function changedFiles({ top }: Repository, base: string, head: string | undefined): Promise<ChangedFile[]> {
  const parts = zeroEnded(await gitText(top, ['diff', '--name-status', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty', base, ...(head === undefined ? [] : [head]), '--']));
  const tracked = Array.from({ length: Math.floor(parts.length / 2) }, (_, index): ChangedFile => ({ status: statuses[parts[index * 2] ?? ''] ?? 'changed', file: parts[index * 2 + 1] ?? '' }));
  if (head !== undefined) return tracked;
  const untracked = zeroEnded(await gitText(top, ['ls-files', '--others', '--exclude-standard', '-z']));
  return [...tracked, ...untracked.filter((file) => !tracked.some((one) => one.file === file)).map((file): ChangedFile => ({ status: 'added', file }))];
}
