import { join } from 'node:path';
import { parseYamlFile } from '../../src/reader/front-matter.ts';
import { readText } from '../../src/reader/read-file.ts';

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** Where addresses that have gone lead, by `redirects.yml` of a content folder: `/services/old/: /services/new/`, a line each. */
export function redirectsOf(root: string): ReadonlyMap<string, string> {
  const text = readText(join(root, 'redirects.yml'));
  if (typeof text !== 'string') return new Map();
  return new Map(Object.entries(parseYamlFile(text).data).flatMap(([from, to]) => (typeof to === 'string' ? [[withSlash(from), to] as const] : [])));
}
