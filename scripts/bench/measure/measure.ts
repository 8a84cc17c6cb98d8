import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { writeContent } from '../generate/folder.ts';
import type { Rival } from '../rivals/prepare.ts';
import { run, type Usage } from './child.ts';
import { isInstalled, ownSteps, rivalStep, type Step } from './commands.ts';
import { type Amount, amountIn, type PageWeight, pageWeight } from './sizes.ts';

/** What was measured for one number of services. */
export interface Measured {
  size: number;
  /** A usage for each run, by the name of the step. */
  usages: Record<string, Usage[]>;
  /** Other generators that could not be started here. */
  missing: string[];
  pages: Amount;
  index: Amount;
  /** What the other generators write: pages of services and lists of them, without an index. */
  rivalPages: Record<string, Amount>;
  weights: PageWeight[];
}

/** What is measured, and where. */
export interface Plan {
  size: number;
  runs: number;
  /** A folder of its own, outside the repository. Whoever made it removes it. */
  scratch: string;
  /** The content folder whose council and glossary are used. */
  from: string;
  /** The day for which the site is built, `YYYY-MM-DD`. */
  today: string;
  say: (what: string) => void;
}

const rivals: readonly { rival: Rival; name: string }[] = [{ rival: 'hugo', name: 'Hugo' }, { rival: 'eleventy', name: 'Eleventy' }];

/**
 * Runs a step into a folder that is not there. What an earlier run wrote is put aside and not removed: for minutes after
 * many files are removed, ext4 makes new ones several times as slowly, and the next step would pay for it.
 */
async function once({ command, out }: Step, scratch: string): Promise<Usage> {
  if (out && existsSync(out)) await rename(out, join(await mkdtemp(join(scratch, 'earlier-')), 'out'));
  return (await run(command, scratch)).usage;
}

/** Our pages and those of the others come in turn, so that a busy minute slows all of them. */
async function inTurn(steps: readonly Step[], { runs, scratch, size, say }: Plan): Promise<Record<string, Usage[]>> {
  const usages: Record<string, Usage[]> = {};
  for (let number = 1; number <= runs; number += 1) {
    for (const step of steps) {
      const usage = await once(step, scratch);
      say(`${size} services, run ${number} of ${runs}, ${step.name}: ${usage.wallSeconds.toFixed(1)} s`);
      (usages[step.name] ??= []).push(usage);
    }
  }
  return usages;
}

/** Generates content, measures every step on it, and weighs what came out. */
export async function measure(plan: Plan): Promise<Measured> {
  const { size, scratch, from, today, say } = plan;
  const content = join(scratch, 'content');
  say(`${size} services: writing the content`);
  await writeContent({ folder: content, size, from });
  const others = rivals.filter(({ rival }) => isInstalled(rival));
  const [check, pages, index, whole] = ownSteps(content, scratch, today) as [Step, Step, Step, Step];
  const beside = await Promise.all(others.map(({ rival }) => rivalStep(rival, content, scratch)));
  const usages = await inTurn([check, pages, ...beside, index, whole], plan);
  const site = whole.out as string;
  const [service = ''] = (await readdir(join(content, 'services'))).toSorted();
  return {
    size, usages,
    missing: rivals.filter((one) => !others.includes(one)).map(({ name }) => name),
    pages: await amountIn(site, 'pagefind'), index: await amountIn(join(site, 'pagefind')),
    rivalPages: Object.fromEntries(await Promise.all(beside.map(async ({ name, out }) => [name, await amountIn(out as string)] as const))),
    weights: await Promise.all(['/', `/services/${service.replace(/\.md$/, '')}/`, '/search/'].map((page) => pageWeight(site, page))),
  };
}
