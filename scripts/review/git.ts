import { spawn } from 'node:child_process';
import { withoutGit } from '../lib/surroundings.ts';

/** What Git answered: its output as bytes, and what it complained of. */
interface Answer { code: number; output: Buffer; complaint: string }

/**
 * Settings that keep Git from running anything of its own accord: no hooks, no filters of large files, no question for
 * a password, no download of what a partial clone lacks.
 */
const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'filter.lfs.smudge=', '-c', 'filter.lfs.process=', '-c', 'filter.lfs.required=false', '-c', 'core.quotePath=false'];

/** The surroundings that go with these settings: no locks, no pager, and messages in English. */
const surroundings = (more: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({ ...withoutGit(), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_PAGER: 'cat', LC_ALL: 'C', ...more });

/** Runs Git in a folder with a list of arguments, never through a shell. Throws a sentence where there is no Git. */
export function git(folder: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...quiet, ...args], { cwd: folder, env: surroundings(more), stdio: ['ignore', 'pipe', 'pipe'] });
    const [output, complaint]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new Error('Git is not installed, or it is not on the PATH. Install it, because a review compares two states of a Git repository.') : error);
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output), complaint: Buffer.concat(complaint).toString('utf8').trim() }));
  });
}

/** The first line of a complaint of Git without its own words for trouble, as the end of a sentence. */
export const complained = (complaint: string): string => (complaint.split('\n').find((line) => /^(?:fatal|error):/.test(line)) ?? complaint.split('\n')[0] ?? '').replace(/^(?:fatal|error): */, '').replace(/\.?$/, '.');

/** The output of Git as text. Throws what Git complained of where it failed. */
export async function gitText(folder: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, output, complaint } = await git(folder, args, more);
  if (code !== 0) throw new Error(`Git could not read the repository: ${complained(complaint)}`);
  return output.toString('utf8');
}

/** The parts of an output whose parts end in a zero byte, as names of files do. */
export const zeroEnded = (text: string): string[] => text.split('\0').filter((part) => part !== '');
