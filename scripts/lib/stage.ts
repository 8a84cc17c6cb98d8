import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { home } from './folders.ts';

const stages = join(home, '.astro');

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * A folder of this process alone, in which a site is built before it is moved to where it belongs. It is inside the
 * repository, because what Astro runs while it builds finds its packages from there. What killed builds left is removed.
 */
export async function makeStage(): Promise<string> {
  await mkdir(stages, { recursive: true });
  for (const name of await readdir(stages)) {
    const [, kind, id] = /^(build|editor|offline)-(\d+)/.exec(name) ?? [];
    const pid = Number(id);
    if (pid && ((kind === 'build' && pid === process.pid) || !runs(pid))) await rm(join(stages, name), { recursive: true, force: true });
  }
  return join(stages, `build-${process.pid}`);
}

/** Moves a folder, also to another disk. Whatever is at the destination is replaced. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  });
}
