import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { knownPages } from '../scripts/check/known-pages.ts';
import { home } from '../scripts/lib/folders.ts';
import { addressOf, hasPage } from '../src/domain/addresses.ts';
import { thankYou } from '../src/domain/feedback-form.ts';
import { allEntries, readContent } from '../src/reader/read-content.ts';
import { londonToday } from '../src/reader/today.ts';
import { attribute, type BuiltPage, isIndexable, isPublic, pagesIn } from './support/built.ts';

const folder = inject('siteFolder');
const pages = pagesIn(folder).filter(isPublic);
const byPath = new Map(pages.map((page) => [page.path, page]));
/** Any host will do: it only makes whole addresses of the short ones. */
const base = 'https://site.invalid';

/** The links of a page that stay on the site, as whole addresses. */
const linksOf = ({ root, path }: BuiltPage): { href: string; url: URL }[] =>
  root.querySelectorAll('a[href], link[href], script[src], img[src]')
    .map((element) => attribute(element, element.is('script') || element.is('img') ? 'src' : 'href'))
    .filter((href) => !/^[a-z]+:/i.test(href) || href.startsWith(base))
    .map((href) => ({ href, url: new URL(href, base + path) }));

const links = new Map(pages.map((page) => [page.path, linksOf(page)]));
const idsOf = new Map(pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map((element) => attribute(element, 'id')))]));

test('no link leads to a page or a file that is not there', () => {
  const broken = [...links].flatMap(([path, list]) => list.filter(({ url }) => !byPath.has(url.pathname) && !existsSync(join(folder, decodeURIComponent(url.pathname), url.pathname.endsWith('/') ? 'index.html' : '')))
    .map(({ href }) => `${path} links to ${href}`));
  expect(broken).toEqual([]);
});

test('no link leads to a place in a page that is not there', () => {
  // What follows "#" on these pages is what is looked for or compared.
  const broken = [...links].flatMap(([path, list]) => list.filter(({ url }) => url.hash.length > 1 && !['/search/', '/compare/'].includes(url.pathname) && !idsOf.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))))
    .map(({ href }) => `${path} links to ${href}`));
  expect(broken).toEqual([]);
});

const content = await readContent(join(home, 'content'));
const known = knownPages(content, londonToday());
/** Parts that other entries or the frame of a page bring: they come and go, so the check lets no link rely on them. */
const passing = /^(?:(?:use|word|plain)_|words-explained$|also-need$|on-the-pathway$|part-of$|in-this-section$|on-this-page$|not-working$|first$)/;
/** Tags of what somebody would link to. */
const partTags = ['h2', 'h3', 'section', 'article'];

// How far a list goes depends on how much there is, so nobody should link to its second page.
test('the check knows each page, and each part of it to which somebody would link', () => {
  const strange = pages.filter(({ path }) => !/\.html$|\/all\/\d+\/$/.test(path) && path !== thankYou && !known.has(path)).map(({ path }) => path);
  const unknown = pages.flatMap(({ path, root }) => partTags.flatMap((tag) => root.querySelectorAll(`${tag}[id]`)).map((element) => attribute(element, 'id')).filter((id) => !passing.test(id) && known.get(path)?.has(id) === false).map((id) => `${path}#${id}`));
  expect({ strange, unknown }).toEqual({ strange: [], unknown: [] });
});

test('each part of a record to which the check lets links lead is there', () => {
  const records = allEntries(content).filter(hasPage).map(addressOf).flatMap((address) => [address, `${address}sen-information-report/`]).filter((address) => byPath.has(address));
  expect(records.length).toBeGreaterThan(100);
  expect(records.flatMap((address) => [...(known.get(address) ?? [])].filter((id) => !idsOf.get(address)?.has(id)).map((id) => `${address}#${id}`))).toEqual([]);
});

test('every link ends in a slash where a page is, so that nobody is sent on', () => {
  const detours = [...links].flatMap(([path, list]) => list.filter(({ url }) => !byPath.has(url.pathname) && byPath.has(`${url.pathname}/`)).map(({ href }) => `${path} links to ${href}`));
  expect(detours).toEqual([]);
});

/** The fewest clicks from the home page to each page. */
function clicksFromHome(): Map<string, number> {
  const clicks = new Map([['/', 0]]);
  // The list grows while it is walked through.
  for (const [path, count] of clicks) {
    for (const { url } of links.get(path) ?? []) if (byPath.has(url.pathname) && !clicks.has(url.pathname)) clicks.set(url.pathname, count + 1);
  }
  return clicks;
}

test('every page that search engines may show is linked from another page', () => {
  const linked = new Set([...links].flatMap(([path, list]) => list.map(({ url }) => url.pathname).filter((to) => to !== path)));
  expect(pages.filter((page) => isIndexable(page) && !linked.has(page.path)).map(({ path }) => path)).toEqual([]);
});

/** Pages on which people arrive otherwise than by a link: where nothing is, and after they have sent a form. */
const arrivals = ['/404.html', thankYou];

test('no page is more than three clicks from the home page', () => {
  const clicks = clicksFromHome();
  expect(pages.filter(({ path }) => !arrivals.includes(path) && (clicks.get(path) ?? Infinity) > 3).map(({ path }) => path)).toEqual([]);
});

test('a link to another website is https, and opens in the same window', () => {
  const outward = pages.flatMap(({ path, root }) => root.querySelectorAll('a[href]').map((link) => ({ path, href: attribute(link, 'href'), target: attribute(link, 'target') })));
  expect(outward.filter(({ href, target }) => href.startsWith('http:') || target !== '')).toEqual([]);
});
