import { parseArgs } from 'node:util';

/** What can be measured. */
export const measurements = ['build', 'search'] as const;
export type What = (typeof measurements)[number];

/** What was asked for on the command line. */
export interface Options { what: What; sizes: number[]; runs: number; json: boolean }

/** How the command is used. */
export const usage = [
  'Usage: npm run bench -- build|search [--sizes 500,2000,10000] [--runs 3] [--json]',
  '  build measures the check, the pages, the search index and the whole build on generated content,',
  '  beside Hugo (where it is installed) and Eleventy (where ELEVENTY_DIR names the folder in which it is installed),',
  '  which make the same pages of services and the same lists of them.',
  '  search measures bytes, requests and time of a first search and of later ones, in a browser on slow 4G.',
].join('\n');

const most = 50_000;

/** A number of services, which has to be enough for every list and no more than a disk can hold. */
const isSize = (size: number): boolean => Number.isInteger(size) && size >= 10 && size <= most;

const isMeasurement = (what: string): what is What => (measurements as readonly string[]).includes(what);

/** What was asked for, or a sentence about what is wrong with it. */
export function optionsFrom(args: readonly string[]): Options | string {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { sizes: { type: 'string', default: '500,2000,10000' }, runs: { type: 'string', default: '3' }, json: { type: 'boolean', default: false } },
  });
  const [what, ...more] = positionals;
  if (what === undefined) return 'What to measure is missing.';
  if (!isMeasurement(what)) return `There is no measurement “${what}”. There are: ${measurements.join(', ')}.`;
  if (more.length > 0) return `“${more[0]}” is one word too many.`;
  const sizes = values.sizes.split(',').map((size) => (size.trim() === '' ? Number.NaN : Number(size)));
  if (!sizes.every(isSize)) return `--sizes is “${values.sizes}”. Write whole numbers of services from 10 to ${most}, with commas between them.`;
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > 100) return `--runs is “${values.runs}”. Write a whole number from 1 to 100.`;
  return { what, sizes, runs, json: values.json };
}
