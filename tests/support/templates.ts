import type { Content, Entry } from '../../src/reader/content.ts';
import { sections } from '../../schemas/framework/vocabularies/services.ts';
import { addressOf } from '../../src/domain/addresses.ts';
import { allEntries } from '../../src/reader/read-content.ts';
import { type BuiltPage, isPublic } from './built.ts';
import { type Route, routeOf } from './routes.ts';

/** What an entry is a case of, beyond the parts that its page is made of. */
function casesOf(entry: Entry, content: Content): string[] {
  const data = entry.data as { status?: { state: string }; tier?: string; kind?: string };
  const answers = content.entries.responses.filter((response) => response.data.for === `${entry.collection}/${entry.id}`).length;
  const states: Partial<Record<Entry['collection'], string[]>> = {
    services: [`is ${data.status?.state ?? 'open'}`, `is ${data.tier ?? 'of no tier'}`, entry.unchecked ? 'is imported' : 'is written here'],
    settings: [`has ${answers} sets of answers`],
    pathways: [`is a ${data.kind ?? 'pathway'}`],
    guides: [`is written as ${entry.file.split('.').at(-1)}`],
  };
  return states[entry.collection] ?? [];
}

/** What a page is made of: its elements with their classes, and of which cases its entry is one. */
export function featuresOf({ root, path }: BuiltPage, cases: ReadonlyMap<string, readonly string[]>): Set<string> {
  const elements = root.querySelectorAll('body *').flatMap((element) => (element.classList.length > 0 ? [...element.classList].map((name) => `${element.tagName}.${name}`) : [element.tagName]));
  return new Set([...elements, ...(cases.get(path) ?? [])]);
}

/** The fewest pages, or nearly, that together have every feature that any of them has. */
function cover(pages: readonly BuiltPage[], cases: ReadonlyMap<string, readonly string[]>): BuiltPage[] {
  const left = new Map(pages.map((page) => [page, featuresOf(page, cases)]));
  const missing = new Set([...left.values()].flatMap((features) => [...features]));
  const chosen: BuiltPage[] = [];
  while (missing.size > 0 || chosen.length === 0) {
    const gain = (page: BuiltPage): number => [...left.get(page) ?? []].filter((feature) => missing.has(feature)).length;
    const best = pages.reduce((first, second) => (gain(second) > gain(first) ? second : first));
    chosen.push(best);
    for (const feature of left.get(best) ?? []) missing.delete(feature);
  }
  return chosen;
}

/** The front page of each section is made by hand out of different parts, so all of them are looked at. */
const sectionPages = sections.terms.map(({ id }) => `/${id}/`);

/** One address for each kind of page: for every route, the pages that together show all that its pages can be made of. */
export function templatesOf(pages: readonly BuiltPage[], routes: readonly Route[], content: Content): string[] {
  const cases = new Map(allEntries(content).map((entry) => [addressOf(entry), casesOf(entry, content)]));
  const byRoute = Map.groupBy(pages.filter(isPublic), ({ path }) => routeOf(routes, path));
  const chosen = [...byRoute.values()].flatMap((made) => cover(made, cases)).map(({ path }) => path);
  return [...new Set([...chosen, ...sectionPages.filter((path) => pages.some((page) => page.path === path))])].toSorted();
}
