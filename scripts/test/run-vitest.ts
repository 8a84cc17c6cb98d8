import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { home } from '../lib/folders.ts';
import { type Ending, type Outcome, outcomeOf, type Report } from './outcome.ts';

/** What would make the tests depend on where and when they are started. Each test sets what it needs. */
const settings = ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'TODAY', 'PORT'];

/** The environment in which checks and tests run. */
export const testEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Runs a program of Node in a process of its own, with its output on ours. */
const run = (...args: string[]): Promise<Ending> =>
  new Promise((done, fail) => {
    spawn(process.execPath, args, { cwd: home, env: testEnvironment(), stdio: 'inherit' })
      .once('error', fail)
      .once('exit', (exitCode, signal) => done({ exitCode, signal }));
  });

/** Runs one beside others and keeps what it says, so that it can be told in one piece. */
export const runBeside = (...args: string[]): Promise<Ending & { said: string }> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: home, env: testEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { said += text; });
    child.once('error', fail).once('close', (exitCode, signal) => done({ exitCode, signal, said: said.trim() }));
  });

/** Runs the tests whose file names hold one of the filters, or all. Its own process may break without taking the count along. */
export async function runVitest(filters: readonly string[]): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'local-offer-report-'));
  try {
    const file = join(folder, 'report.json');
    const ending = await run(join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    const report = text === undefined ? undefined : JSON.parse(text) as Report;
    return outcomeOf(report && { testResults: report.testResults.map((result) => ({ ...result, name: relative(home, result.name) })) }, ending);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
