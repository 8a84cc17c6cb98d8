import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { home } from '../lib/folders.ts';
import { source, stopAll } from './measure/child.ts';
import { type Measured, measure } from './measure/measure.ts';
import { type Options, optionsFrom, usage } from './options.ts';
import { measureSearch, type SearchMeasured } from './search/measure-search.ts';
import { report, searchReport } from './table.ts';

/** The latest day on which the council or the glossary says that something happened: no clock, so that a run can be repeated. */
async function dayOf(folder: string): Promise<string> {
  const texts = await Promise.all(['council.yml', 'glossary.yml'].map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/^\s*(?:lastReviewed|\w+On):\s*["']?(\d{4}-\d{2}-\d{2})/gm)].map(([, day = '']) => day)).toSorted().at(-1) ?? '2026-07-01';
}

/** Removes a folder even while a process that was just ended still holds it. */
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** Measures one size after the other, each in a folder that is emptied afterwards. */
async function measureAll({ what, sizes, runs, json }: Options, scratch: string): Promise<(Measured | SearchMeasured)[]> {
  const from = join(home, 'content');
  const today = await dayOf(from);
  const results: (Measured | SearchMeasured)[] = [];
  for (const size of sizes) {
    const folder = join(scratch, String(size));
    mkdirSync(folder);
    // What is going on is not a part of the result.
    const plan = { size, runs, scratch: folder, from, today, say: (sentence: string) => { console.error(sentence); } };
    const measured = what === 'build' ? await measure(plan) : await measureSearch(plan);
    results.push(measured);
    if (!json) console.log(`${'usages' in measured ? report(measured, source) : searchReport(measured)}\n`);
    remove(folder);
  }
  return results;
}

/**
 * Runs the measurements and prints them, a table for each size as soon as it is there. Nothing is left behind, after
 * Ctrl+C either.
 * @returns The exit code: 2 where the arguments are wrong.
 */
export async function runBench(args: readonly string[]): Promise<number> {
  const options = optionsFrom(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${usage}`);
    return 2;
  }
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'local-offer-bench-')));
  const stop = (): void => {
    stopAll();
    remove(scratch);
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    const results = await measureAll(options, scratch);
    if (options.json) console.log(JSON.stringify({ node: process.version, cores: cpus().length, memoryGB: Math.round(totalmem() / 1e9), source, results }, null, 2));
    return 0;
  } finally {
    remove(scratch);
  }
}
