import { readFileSync } from 'node:fs';

/** What the processes under one process use together, as Linux tells it. */
export interface Together {
  /** Seconds of processor that they have used, those that have ended included. */
  cpuSeconds: number;
  /** The most memory that they held at the same moment, in MiB. Pages that they share are counted for each. */
  peakMiB: number;
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** The processes that a process has started, and all that those have started. */
function under(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(under)];
}

const ticksPerSecond = 100;

/** Seconds of processor of one process on its own. */
function cpuOf(pid: number): number {
  // The name of the program stands in brackets and may hold anything, so fields are counted after it.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond;
}

const residentMiB = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/**
 * Looks at a process and all under it every 50 milliseconds.
 * @returns Ends the looking and answers what was seen, or undefined where the system does not tell.
 */
export function watch(pid: number): () => Together | undefined {
  const cpu = new Map<number, number>();
  let peakMiB = 0;
  const look = (): void => {
    let total = 0;
    for (const one of under(pid)) {
      const seconds = cpuOf(one);
      if (seconds > 0) cpu.set(one, Math.max(seconds, cpu.get(one) ?? 0));
      total += residentMiB(one);
    }
    peakMiB = Math.max(peakMiB, total);
  };
  look();
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    return peakMiB > 0 ? { cpuSeconds: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0), peakMiB } : undefined;
  };
}
