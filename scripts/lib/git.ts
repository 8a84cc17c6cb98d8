import { execFile } from 'node:child_process';
import { withoutGit } from './surroundings.ts';

/** What a call of Git may be given beside its arguments. */
export interface Given { input?: string; index?: string }

/**
 * Runs Git in a folder, with nothing of the surroundings that could lead it to another repository, and answers with what
 * it printed. `index` names a file for its index, so that no working tree is touched; `input` is what it reads.
 */
export function runGit(folder: string, args: readonly string[], { input, index }: Given = {}): Promise<string> {
  return new Promise((done, fail) => {
    const child = execFile('git', args, { cwd: folder, env: { ...withoutGit(), GIT_TERMINAL_PROMPT: '0', ...(index && { GIT_INDEX_FILE: index }) }, maxBuffer: 64 * 1024 * 1024 }, (error, output) => {
      if (error) fail(error);
      else done(output);
    });
    child.stdin?.once('error', () => undefined).end(input ?? '');
  });
}

/** Runs Git and answers with what it printed, without spaces around it. */
export const git = async (folder: string, ...args: string[]): Promise<string> => (await runGit(folder, args)).trim();

/** The same, and undefined where Git refuses. */
export const tryGit = (folder: string, ...args: string[]): Promise<string | undefined> => git(folder, ...args).catch(() => undefined);
