import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from './processes.ts';

/** What one run of a command took. */
export interface Usage {
  wallSeconds: number;
  /** User and system, of all its processes. */
  cpuSeconds: number;
  /** The largest resident set of one of its processes, in MB. */
  peakMB: number;
  /** The most that all its processes held at once, in MB, where the system tells. */
  togetherMB?: number;
}

/** A command and how it is started. */
export interface Command { program: string; args: readonly string[]; cwd: string; env?: Readonly<Record<string, string>> }

const gnuTime = '/usr/bin/time';
const hasGnuTime = spawnSync(gnuTime, ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU') ?? false;

/** Where processor time and memory come from on this machine, for the foot of a table. */
export const source: string = hasGnuTime ? '/usr/bin/time (GNU), and /proc for all processes together' : 'process.resourceUsage() of each Node process; other programs are not measured';

const running = new Set<ChildProcess>();

/** Ends every command that is running, with all that it has started. */
export function stopAll(): void {
  for (const { pid } of running) {
    try {
      // A group of its own, so that what it has started ends with it.
      if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch { /* It has ended by itself. */ }
  }
}

interface Reported { user: number; system: number; peakKB: number }

/** What the processes have written about themselves: GNU time one line for all, Node a file for each. */
function reported(folder: string): Reported {
  const lines = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n').at(-1)?.split(' ').map(Number) ?? []);
  const sum = (index: number): number => lines.reduce((total, line) => total + (line[index] ?? 0), 0);
  return { user: sum(0), system: sum(1), peakKB: Math.max(0, ...lines.map((line) => line[2] ?? 0)) };
}

/** Runs a command as a process of its own. Throws with what it said where it fails. */
export async function run({ program, args, cwd, env = {} }: Command): Promise<{ usage: Usage; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'local-offer-usage-'));
  const writer = fileURLToPath(new URL('write-usage.mjs', import.meta.url));
  const [first, ...rest] = hasGnuTime ? [gnuTime, '-f', '%U %S %M', '-o', join(folder, 'time'), program, ...args] : [program, ...args];
  const own = hasGnuTime ? {} : { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${writer}`, BENCH_USAGE_FOLDER: folder };
  try {
    const start = performance.now();
    const child = spawn(first as string, rest, { cwd, env: { ...process.env, ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
    running.add(child);
    const seen = child.pid === undefined ? () => undefined : watch(child.pid);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    const code = await new Promise<number | null>((done, fail) => { child.on('error', fail).on('close', done); }).finally(() => running.delete(child));
    const wallSeconds = (performance.now() - start) / 1000;
    const together = seen();
    if (code !== 0) throw new Error(`“${[program, ...args].join(' ')}” ended with ${code}: ${output.trim().split('\n').slice(-5).join('\n')}`);
    const { user, system, peakKB } = reported(folder);
    // A process that nobody waits for is missing from what time counts.
    const cpuSeconds = Math.max(user + system, together?.cpuSeconds ?? 0);
    return { usage: { wallSeconds, cpuSeconds, peakMB: peakKB / 1024, ...(together && { togetherMB: together.peakMB }) }, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
