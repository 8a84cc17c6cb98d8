import { onTestFinished } from 'vitest';
import { drop, git } from './editor.ts';

/** The names of the drafts in the clone of this test file. */
export const drafts = (): string[] => git('branch', '--format=%(refname:short)', '--list', 'cms/*').split('\n').filter(Boolean);

/** What a file of the content says in a branch. */
export const textIn = (branch: string, file: string): string => git('show', `${branch}:content/${file}`);

/** Throws away every draft. */
export async function dropDrafts(): Promise<void> {
  for (const branch of drafts()) await drop(branch);
}

/** The same when the test is over. */
export const throwDraftsAway = (): void => onTestFinished(dropDrafts);
