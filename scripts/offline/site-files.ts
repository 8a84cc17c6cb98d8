import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Redirects, sentTo } from '../lib/redirects.ts';

/** The editor and the index of the search, which are programs and not pages. */
const programs = /^(?:admin|pagefind)\//;
/** What is for scripts, for other websites and for hosts: nothing of it can be read, or does anything, on a disk. */
const forMachines = /(?:^|\/)(?:[._][^/]*|robots\.txt|404\.html|[^/]*\.(?:m?js|json|map|wasm|xml|webmanifest))$/;

/** The address of a file of the site: a folder for its index, the file itself for the rest. */
export const addressOfFile = (file: string): string => `/${file}`.replace(/\/index\.html$/, '/');

/** True for a page, which is read and written anew. */
export const isPage = (file: string): boolean => file.endsWith('.html');

/**
 * The files of a built site that belong in a copy, from its folder on, with slashes and in the order of their names. A
 * page that only sends people on from a former address is none of them: links lead straight to where it sends them.
 */
export async function siteFiles(folder: string, redirects: Redirects): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
  return files.filter((file) => !programs.test(file) && !forMachines.test(file) && !(isPage(file) && sentTo(redirects, addressOfFile(file)))).toSorted((a, b) => (a < b ? -1 : 1));
}
