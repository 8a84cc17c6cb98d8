import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { git, runGit, tryGit } from './git.ts';

/** The setting of a draft’s branch that names the commit from which its words were begun, while that is not the published one. */
const begunAt = (draft: string): string => `branch.${draft}.local-offer-begun`;

/** The names of all drafts of a clone. */
export async function draftsOf(folder: string): Promise<string[]> {
  const named = await git(folder, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/cms/');
  return named.split('\n').filter(Boolean);
}

/** The files that a draft changes, in the words in which Git takes them into an index. */
async function changedIn(folder: string, base: string, draft: string): Promise<string> {
  const parts = (await runGit(folder, ['diff-tree', '-r', '-z', '--no-renames', base, draft])).split('\0').filter(Boolean);
  const lines: string[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', , blob = ''] = (parts[at] ?? '').split(' ');
    lines.push(`${mode === '000000' ? '0' : mode} ${blob}\t${parts[at + 1] ?? ''}\0`);
  }
  return lines.join('');
}

/**
 * Puts a draft on what is published now, as one commit with its own files as they are: what the Git hosts do too when an
 * editor saves. Where the same file was changed on both sides the draft’s words stand, and the commit from which they were
 * begun is remembered, so that the editor can show both. A draft that says nothing else than what is published is removed:
 * it was approved, or a save ended before it had written anything.
 */
async function settle(folder: string, branch: string, draft: string): Promise<void> {
  const [published, tip, base] = [await git(folder, 'rev-parse', branch), await git(folder, 'rev-parse', draft), await tryGit(folder, 'merge-base', branch, draft)];
  const isEmpty = (await git(folder, 'rev-parse', `${published}^{tree}`)) === (await git(folder, 'rev-parse', `${tip}^{tree}`));
  if (isEmpty || base === tip) return void (await git(folder, 'branch', '--quiet', '-D', draft));
  if (base === undefined || base === published) return;
  const index = join(folder, '.git', 'local-offer-index');
  try {
    await runGit(folder, ['read-tree', published], { index });
    await runGit(folder, ['update-index', '-z', '--index-info'], { index, input: await changedIn(folder, base, tip) });
    const tree = (await runGit(folder, ['write-tree'], { index })).trim();
    if (tree === (await git(folder, 'rev-parse', `${published}^{tree}`))) return void (await git(folder, 'branch', '--quiet', '-D', draft));
    const commit = (await runGit(folder, ['commit-tree', tree, '-p', published, '-F', '-'], { input: await git(folder, 'log', '-1', '--format=%B', tip) })).trim();
    await git(folder, 'update-ref', `refs/heads/${draft}`, commit, tip);
    if ((await tryGit(folder, 'config', begunAt(draft))) === undefined) await git(folder, 'config', begunAt(draft), base);
  } finally {
    await rm(index, { force: true });
  }
}

/** Puts every draft on what is published now, and removes those that say nothing new. Ends what a killed program left half done. */
export async function settleDrafts(folder: string, branch: string): Promise<void> {
  await tryGit(folder, 'rebase', '--abort');
  await tryGit(folder, 'checkout', '--quiet', '--force', branch);
  for (const draft of await draftsOf(folder)) await settle(folder, branch, draft);
}

/** The text that a file had on the website when its draft was begun. Null where it was not there, or no such draft is. */
export async function begunWith(folder: string, branch: string, draft: string, path: string): Promise<string | null> {
  if (!(await draftsOf(folder)).includes(draft)) return null;
  const base = (await tryGit(folder, 'config', begunAt(draft))) ?? (await tryGit(folder, 'merge-base', branch, draft));
  return base === undefined ? null : runGit(folder, ['show', `${base}:${path}`]).catch(() => null);
}

/** A draft has been saved by somebody who was shown both sides: from here on it stands on what is published. */
export const savedOn = (folder: string, draft: string): Promise<string | undefined> => tryGit(folder, 'config', '--unset', begunAt(draft));
