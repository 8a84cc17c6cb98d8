import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Council } from '../../../schemas/index.ts';
import { type List, listsFor, siteData } from './site-data.ts';

/** The generators beside which the build is measured. */
export type Rival = 'hugo' | 'eleventy';

const templates = (rival: Rival): string => fileURLToPath(new URL(`${rival}/`, import.meta.url));

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}

/** The first letters of the names of services, which are the first letters of the names of their files. */
const lettersOf = async (services: string): Promise<string[]> => [...new Set((await readdir(services)).map((file) => file.charAt(0).toUpperCase()))].toSorted();

async function organisations(folder: string): Promise<Record<string, unknown>> {
  const files = await readdir(folder);
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.replace(/\.yml$/, ''), parse(await readFile(join(folder, file), 'utf8'))] as const)));
}

/** Hugo makes a list of each folder that has a page of its own. */
const hugoLists = (folder: string, lists: readonly List[]): Promise<void[]> => Promise.all([
  ...lists.map(({ path, ...list }) => write(join(folder, 'content', path, '_index.md'), `---\n${stringify(list)}---\n`)),
  ...[['needs', 'By need'], ['ages', 'By age'], ['areas', 'By area'], ['a-z', 'A to Z']].map(([path = '', title]) => write(join(folder, 'content', path, '_index.md'), `---\n${stringify({ title })}---\n`)),
]);

/**
 * Fills a folder with what another generator needs for the same pages: its templates, the same files of services, and
 * as data what our pages take from the schemas.
 * @returns The folder into which it will build.
 */
export async function prepareRival(rival: Rival, content: string, folder: string): Promise<string> {
  const services = join(content, 'services');
  const council = parse(await readFile(join(content, 'council.yml'), 'utf8')) as Council;
  const lists = listsFor(council.areas, await lettersOf(services));
  await cp(templates(rival), folder, { recursive: true });
  await cp(services, join(folder, rival === 'hugo' ? 'content/services' : 'site/services'), { recursive: true });
  const data = { ...siteData(council.areas, lists), council, organisations: await organisations(join(content, 'organisations')), lists };
  for (const [name, value] of Object.entries(data)) await write(join(folder, rival === 'hugo' ? 'data' : 'site/_data', `${name}.json`), JSON.stringify(value));
  if (rival === 'hugo') await hugoLists(folder, lists);
  return join(folder, 'out');
}
