import { expect, inject, test } from 'vitest';
import { placesOnPathways } from '../src/domain/on-the-pathway.ts';
import { addressOf, hasPage } from '../src/domain/addresses.ts';
import { isLive, type Kept } from '../src/domain/upkeep.ts';
import { allEntries, readContent } from '../src/reader/read-content.ts';
import { onwardWords } from '../src/words/explore.ts';
import { words } from '../src/words/site.ts';
import { attribute, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';

const { entries } = await readContent(demonstration);
const live = allEntries({ entries }).filter((entry) => hasPage(entry) && entry.collection !== 'removed' && isLive(entry.data as Kept, inject('today')));
const addresses = new Set(live.map(addressOf));
const pages = new Map(pagesIn(inject('siteFolder')).map((page) => [page.path, page]));
const pageOf = (path: string) => pages.get(path)?.root.querySelector('main') ?? null;

/** The links in the main part of a page that lead to pages of other entries, each once. Menus of a section stand beside the text and do not count. */
function waysOn(path: string): Set<string> {
  const main = pageOf(path);
  const beside = new Set(main?.querySelectorAll('nav a[href]') ?? []);
  const links = (main?.querySelectorAll('a[href]') ?? []).filter((link) => !beside.has(link)).map((link) => attribute(link, 'href').replace(/#.*/, ''));
  return new Set(links.filter((link) => link !== path && addresses.has(link)));
}

const on = new Map([...addresses].map((path) => [path, waysOn(path)]));

test('every live entry with a page of its own is built', () => {
  expect(live.length).toBeGreaterThan(100);
  expect([...addresses].filter((path) => !pages.has(path))).toEqual([]);
});

test('every live entry has at least three ways on to others, beside menus and lists', () => {
  expect([...on].filter(([, links]) => links.size < 3).map(([path, links]) => `${path}: ${[...links].join(' ')}`)).toEqual([]);
});

test('every live entry has at least three ways in from others, beside menus and lists', () => {
  const into = Map.groupBy([...on].flatMap(([from, links]) => [...links].map((to) => ({ from, to }))), ({ to }) => to);
  expect([...addresses].map((path) => ({ path, from: into.get(path)?.map(({ from }) => from) ?? [] })).filter(({ from }) => from.length < 3)).toEqual([]);
});

/** What a page says of each of the pages that a reader may also need. */
const reasonsOn = (path: string): string[] => (pageOf(path)?.querySelectorAll('[aria-labelledby="also-need"] li p') ?? []).map(textOf);
const records = [...addresses].filter((path) => !path.startsWith('/explore/') && !path.startsWith('/is-this-for-me/'));

test('every record and guide names what a reader may also need, each with its reason as sentences', () => {
  for (const path of records) {
    expect(textOf(pageOf(path)?.querySelector('#also-need') ?? null), path).toBe(words.alsoNeed);
    expect(reasonsOn(path).length, path).toBeGreaterThanOrEqual(3);
    for (const reason of reasonsOn(path)) expect(reason, path).toMatch(/^[A-Z][^.]+\. [A-Z].*[.?]$/);
  }
});

test('the reasons beside a page are of several kinds', () => {
  const kinds = (path: string): number => new Set(reasonsOn(path).map((reason) => reason.replace(/^[^.]+\. /, ''))).size;
  expect(records.filter((path) => kinds(path) < 3).map((path) => `${path}: ${reasonsOn(path).join(' | ')}`)).toEqual([]);
});

test('questions, stages of life, pathways and levels of help are among the reasons of the whole site', () => {
  const all = records.flatMap(reasonsOn).join('\n');
  for (const kind of [/Answers: What comes after \d+\?/, /Answers: What if the answer is no\?/, /Answers: How do we get there\?/, /Helps while you wait\./, /For the same stage of life: /, /Also on the pathway: /, /No assessment is needed\./, /Also for: /, /Also about: /, /Works closely with it\./, /Read this next\./]) expect(all).toMatch(kind);
});

const places = placesOnPathways(entries.pathways);

test('every page that a step of a pathway uses says what comes before and after, with links to those steps', () => {
  expect(places.size).toBeGreaterThan(40);
  for (const [key, list] of places) {
    const path = [...live].filter(({ collection, id }) => `${collection}/${id}` === key).map(addressOf)[0] ?? '';
    const part = pageOf(path)?.querySelector('[aria-labelledby="on-the-pathway"]') ?? null;
    expect(textOf(part), path).toMatch(new RegExp(`^${onwardWords.onThePathway} .*${onwardWords.before}.*${onwardWords.after}`));
    const links = (part?.querySelectorAll('a[href]') ?? []).map((link) => attribute(link, 'href'));
    // A pathway that only follows one of those shown is linked too, but has no heading of its own.
    const headed = (part?.querySelectorAll('h3 a[href]') ?? []).map((link) => attribute(link, 'href'));
    const shown = list.filter(({ pathway }) => headed.includes(`/pathways/${pathway}/`));
    expect(shown.length, path).toBe(Math.min(3, list.length));
    for (const { pathway, before, after, next } of shown) {
      for (const step of [before, after]) if (step) expect(links, path).toContain(`/pathways/${pathway}/#step-${step.number}`);
      for (const id of next) expect(links, path).toContain(`/pathways/${id}/`);
    }
  }
});

test('a page that no pathway uses says nothing of pathways', () => {
  const used = new Set(live.filter(({ collection, id }) => places.has(`${collection}/${id}`)).map(addressOf));
  expect(records.filter((path) => !used.has(path) && pageOf(path)?.querySelector('#on-the-pathway'))).toEqual([]);
});
