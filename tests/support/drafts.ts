import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { drop, git } from './editor.ts';

/** The names of the drafts in the clone of this test file. */
export const drafts = (): string[] => git('branch', '--format=%(refname:short)', '--list', 'cms/*').split('\n').filter(Boolean);

/** What a file of the content says in a branch. */
export const textIn = (branch: string, file: string): string => git('show', `${branch}:content/${file}`);

/**
 * Puts a file into a draft, as somebody does who edits without the editor. Nothing is checked out for it: the server may
 * be doing that for an answer of its own, and the commit would land in another branch.
 */
export function commitTo(branch: string, file: string, text: string): void {
  const cwd = git('rev-parse', '--show-toplevel').trim();
  const run = (input: string, ...given: string[]): string => execFileSync('git', given, { cwd, encoding: 'utf8', input, env: { ...process.env, GIT_INDEX_FILE: join('.git', 'index-of-a-test') } }).trim();
  run('', 'read-tree', branch);
  run('', 'update-index', '--cacheinfo', `100644,${run(text, 'hash-object', '-w', '--stdin')},content/${file}`);
  run('', 'update-ref', `refs/heads/${branch}`, run('', 'commit-tree', run('', 'write-tree'), '-p', branch, '-m', 'Edit by hand'));
}

/** Throws away every draft. */
export async function dropDrafts(): Promise<void> {
  for (const branch of drafts()) await drop(branch);
}

/** The same when the test is over. */
export const throwDraftsAway = (): void => onTestFinished(dropDrafts);
