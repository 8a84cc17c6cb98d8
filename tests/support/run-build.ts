import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home } from '../../scripts/lib/folders.ts';
import { testEnvironment } from '../../scripts/test/run-vitest.ts';

/** How a build ended, and all that it printed. */
export interface BuildResult { exitCode: number | null; output: string }

/** What a build is started with; where a folder is not named, it is the demonstration’s. */
export interface BuildOptions { out: string; content?: string; today?: string; env?: Record<string, string> }

/** The folder of the demonstration content. */
export const demonstration = join(home, 'content');

/** A folder of its own for one test file, which the system clears. */
export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), `local offer ${name} `));

/** Starts `npm run build` as a process of its own. */
export function startBuild({ out, content = demonstration, today, env = {} }: BuildOptions): { stage: string; kill: () => void; ended: Promise<BuildResult> } {
  const child = spawn(process.execPath, [join(home, 'scripts', 'build.ts')], {
    cwd: home, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...testEnvironment(), CONTENT_DIR: content, OUT_DIR: out, ...(today && { TODAY: today }), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  return {
    // Where this build makes the site before it takes the place of the last one.
    stage: join(home, '.astro', `build-${child.pid}`),
    kill: () => { child.kill('SIGKILL'); },
    ended: new Promise((done, fail) => { child.once('error', fail).once('close', (exitCode) => done({ exitCode, output })); }),
  };
}

/** Builds a site through the same command that people use. */
export const runBuild = (options: BuildOptions): Promise<BuildResult> => startBuild(options).ended;
