import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Council } from '../../../schemas/index.ts';
import { type Folder, folders, type List, listsFor } from './lists.ts';
import { siteData } from './site-data.ts';

/** The generators beside which the build is measured. */
export type Rival = 'hugo' | 'eleventy';

const templates = (rival: Rival): string => fileURLToPath(new URL(`${rival}/`, import.meta.url));

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}

const dataOf = async (file: string): Promise<unknown> => parse(await readFile(file, 'utf8'));

/** The first letters of names. Those of services are the first letters of their files, those of guides of the names of their sections. */
const lettersOf = (files: readonly string[]): string[] => [...new Set(files.map((file) => file.charAt(0).toUpperCase()))].toSorted();

async function organisations(folder: string): Promise<Record<string, unknown>> {
  const files = await readdir(folder);
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.replace(/\.yml$/, ''), await dataOf(join(folder, file))] as const)));
}

/** The few guides, with their title under the key of the names of services, so that one key sorts both. */
async function writeGuides(from: string, to: string): Promise<string[]> {
  const files = (await readdir(from, { recursive: true })).filter((file) => file.endsWith('.md'));
  return Promise.all(files.map(async (file) => {
    const text = (await readFile(join(from, file), 'utf8')).replace(/^title:/m, 'name:');
    await write(join(to, file), text);
    return /^name: (.+)$/m.exec(text)?.[1] ?? '';
  }));
}

/** Hugo makes a list of each folder that has a page of its own. Lists stand in the order in which they are given. */
const hugoLists = (folder: string, lists: readonly (List | Folder)[]): Promise<void[]> =>
  Promise.all(lists.map(({ path, ...list }, index) => write(join(folder, 'content', path, '_index.md'), `---\n${stringify({ ...list, weight: index + 1 }, { compat: 'yaml-1.1' })}---\n`)));

/**
 * Fills a folder with what another generator needs for the same pages: its templates, the same files of services and
 * guides, and as data what our pages take from the schemas. Its templates are written in the way that is natural and fast for it.
 *
 * The same: the page of every service in all its parts, JSON-LD included; every list of services with its pages, and the
 * pages that lead to the lists. Other: which services stand under “You may also need” (as many, chosen by a simpler rule)
 * and the guides, which have their text alone. Hugo does not look for words of the glossary: one expression over the
 * texts would cost it a third of its time, and generated texts have none of them. Not made: pages that exist once, such as
 * the home page in full, search, coverage and the editor. A field that generated services never have is not shown either.
 * @returns The folder into which it will build.
 */
export async function prepareRival(rival: Rival, content: string, folder: string): Promise<string> {
  const [services, pages] = [join(content, 'services'), join(folder, rival === 'hugo' ? 'content' : 'site')];
  const council = await dataOf(join(content, 'council.yml')) as Council;
  await cp(templates(rival), folder, { recursive: true });
  await cp(services, join(pages, 'services'), { recursive: true });
  await cp(join(content, 'images'), join(folder, rival === 'hugo' ? 'static' : 'site', 'images'), { recursive: true });
  const guides = await writeGuides(join(content, 'guides'), rival === 'hugo' ? pages : join(pages, 'guides'));
  const lists = listsFor(council, lettersOf([...await readdir(services), ...guides]));
  const { terms } = await dataOf(join(content, 'glossary.yml')) as { terms: unknown[] };
  const data = { ...siteData(council), council, organisations: await organisations(join(content, 'organisations')), glossary: terms, ...(rival === 'eleventy' && { lists, folders: folders() }) };
  for (const [name, value] of Object.entries(data)) await write(join(folder, 'data', `${name}.json`), JSON.stringify(value));
  if (rival === 'hugo') await hugoLists(folder, [...lists, ...folders()]);
  return join(folder, 'out');
}
