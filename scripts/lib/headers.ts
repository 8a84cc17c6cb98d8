import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { home } from './folders.ts';

/** The headers of every path that a pattern of `netlify.toml` covers, in the order in which they are written. */
export type HeaderRules = readonly { matches: (path: string) => boolean; values: Readonly<Record<string, string>> }[];

interface NetlifyFile { headers?: { for: string; values: Record<string, string> }[] }

/** A pattern of Netlify as a test: `*` stands for anything from there on. */
function matcher(pattern: string): (path: string) => boolean {
  const star = pattern.indexOf('*');
  return star === -1 ? (path) => path === pattern : (path) => path.startsWith(pattern.slice(0, star));
}

/** The headers with which the site is published, so that the tests and `npm start` serve it with the same. */
export async function readHeaders(file = join(home, 'netlify.toml')): Promise<HeaderRules> {
  const { headers = [] } = parse(await readFile(file, 'utf8')) as NetlifyFile;
  return headers.map(({ for: pattern, values }) => ({ matches: matcher(pattern), values }));
}

/** The headers of one path. Where several patterns set the same header, the last one holds. */
export const headersFor = (rules: HeaderRules, path: string): Record<string, string> =>
  Object.assign({}, ...rules.filter(({ matches }) => matches(path)).map(({ values }) => values)) as Record<string, string>;
