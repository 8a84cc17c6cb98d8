import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { watch } from './processes.ts';

/** What one run of a command took. */
export interface Usage {
  wallSeconds: number;
  /** User and system, of all its processes. */
  cpuSeconds: number;
  /** The largest resident set of one of its processes, in MiB. */
  peakMiB: number;
  /** The most that all its processes held at once, in MiB, where the system tells. */
  togetherMiB?: number;
}

/** A command and how it is started. */
export interface Command { program: string; args: readonly string[]; cwd: string; env?: Readonly<Record<string, string>> }

const gnuTime = '/usr/bin/time';
const hasGnuTime = spawnSync(gnuTime, ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU') ?? false;

/** Where processor time and memory come from on this machine, for the foot of a table. */
export const source: string = hasGnuTime
  ? '/usr/bin/time; memory of all processes together from /proc every 50 ms'
  : 'process.resourceUsage() of each Node process when it ends; other programs are not measured';

const running = new Set<ChildProcess>();

/** Ends every command that is running, with all that it has started. */
export function stopAll(): void {
  for (const { pid } of running) {
    try {
      // A command leads a group of its own, so that what it has started ends with it.
      if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch { /* It has ended by itself. */ }
  }
}

/** What the processes have written about themselves: GNU time one file for all, Node a file for each. */
function written(folder: string): { cpuSeconds: number; peakMiB: number } {
  const lines = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n').at(-1)?.split(' ').map(Number) ?? []);
  return { cpuSeconds: lines.reduce((sum, [user = 0, system = 0]) => sum + user + system, 0), peakMiB: Math.max(0, ...lines.map((line) => line[2] ?? 0)) / 1024 };
}

/** The command with something around or inside it that writes what it uses into a folder. */
function measured({ program, args, env = {} }: Command, folder: string): { line: [string, ...string[]]; env: Record<string, string> } {
  if (hasGnuTime) return { line: [gnuTime, '-f', '%U %S %M', '-o', join(folder, 'time'), program, ...args], env: { ...env } };
  const writer = `--import=${new URL('write-usage.mjs', import.meta.url).href}`;
  return { line: [program, ...args], env: { ...env, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${writer}`.trim(), BENCH_USAGE_FOLDER: folder } };
}

/**
 * Runs a command as a process of its own and answers what it used. Throws with the end of what it said where it fails.
 * @param scratch A folder for what is written while it runs.
 */
export async function run(command: Command, scratch: string): Promise<{ usage: Usage; output: string }> {
  const folder = join(scratch, 'usage');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { line: [program, ...args], env } = measured(command, folder);
  const start = performance.now();
  const child = spawn(program, args, { cwd: command.cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  running.add(child);
  const seen = child.pid === undefined ? () => undefined : watch(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const code = await new Promise<number | null>((done, fail) => { child.on('error', fail).on('close', done); }).finally(() => running.delete(child));
  const wallSeconds = (performance.now() - start) / 1000;
  const together = seen();
  if (code !== 0) throw new Error(`“${[command.program, ...command.args].join(' ')}” ended with ${code ?? 'a signal'}:\n${output.trim().split('\n').slice(-8).join('\n')}`);
  const { cpuSeconds, peakMiB } = written(folder);
  // A process that nobody waits for is missing from what time counts.
  return { usage: { wallSeconds, cpuSeconds: Math.max(cpuSeconds, together?.cpuSeconds ?? 0), peakMiB, ...(together && { togetherMiB: together.peakMiB }) }, output };
}
