import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../test/find-browser.ts';
import { writeContent } from '../generate/folder.ts';
import { run } from '../measure/child.ts';
import { ownSteps } from '../measure/commands.ts';
import type { Plan } from '../measure/measure.ts';
import { type Leg, searchJourney } from './journey.ts';
import { serveSlowly } from './slow-server.ts';

/** What a search costs with one number of services: the legs of each run. */
export interface SearchMeasured { size: number; documents: number; runs: Leg[][] }

/** Two words that neither all services have nor only a few: the middle ones of those that stand in one of fifty. */
async function ordinaryWords(folder: string): Promise<[string, string]> {
  const files = (await readdir(folder)).toSorted();
  const counts = new Map<string, number>();
  for (const file of files.slice(0, 500)) {
    const words = new Set((await readFile(join(folder, file), 'utf8')).split(/^---$/m).at(-1)?.toLowerCase().match(/\b[a-z]{5,12}\b/g));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const wanted = Math.min(files.length, 500) / 50;
  const [first = 'help', second = 'plan'] = [...counts].toSorted((a, b) => Math.abs(a[1] - wanted) - Math.abs(b[1] - wanted) || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  return [first, second];
}

/** Builds a site of so many services and searches it in a browser, as somebody on a slow telephone does. */
export async function measureSearch({ size, runs, scratch, from, today, say }: Plan): Promise<SearchMeasured> {
  const content = join(scratch, 'content');
  say(`${size} services: writing the content`);
  await writeContent({ folder: content, size, from });
  const whole = ownSteps(content, scratch, today).at(-1);
  if (!whole?.out) throw new Error('There is nothing to build.');
  say(`${size} services: building`);
  await run(whole.command, scratch);
  const words = await ordinaryWords(join(content, 'services'));
  const { rows: documents } = JSON.parse(await readFile(join(whole.out, 'search/orders.json'), 'utf8')) as { rows: number };
  const { path } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...browserArguments] });
  const serving = await serveSlowly(whole.out);
  try {
    const legs: Leg[][] = [];
    for (let number = 1; number <= runs; number += 1) {
      legs.push(await searchJourney(browser, serving, words));
      say(`${size} services, run ${number} of ${runs}: first result after ${(((legs.at(-1) ?? [])[1]?.milliseconds ?? 0) / 1000).toFixed(2)} s`);
    }
    return { size, documents, runs: legs };
  } finally {
    await browser.close();
    await serving.close();
  }
}
