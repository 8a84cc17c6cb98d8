import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where an address leads, by the address without its last slash. */
export type Redirects = ReadonlyMap<string, { to: string; status: number }>;

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** The rules in a text of Netlify’s `_redirects`: from, to and the number of the answer on a line each. */
export function parseRedirects(text: string): Redirects {
  const rules = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(rules.map((line) => {
    const [from = '', to = '/', status = '301'] = line.split(/\s+/);
    return [withoutSlash(from), { to, status: Number.parseInt(status, 10) }] as const;
  }).toReversed());
}

/** The rules of a built site. One that sends nobody on has none. */
export const readRedirects = async (folder: string): Promise<Redirects> => parseRedirects(await readFile(join(folder, '_redirects'), 'utf8').catch(() => ''));

/** Where a path leads, with or without its last slash, as Netlify reads it. Undefined where it leads nowhere else. */
export const sentTo = (redirects: Redirects, path: string): { to: string; status: number } | undefined => redirects.get(withoutSlash(path));
