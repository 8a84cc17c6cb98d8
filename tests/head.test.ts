import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, isIndexable, isPublic, pagesIn, textOf } from './support/built.ts';

const folder = inject('siteFolder');
const pages = pagesIn(folder).filter(isPublic);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The content of a `meta` element, by its name or property. */
const meta = ({ root }: BuiltPage, name: string): string => {
  const element = root.querySelector(`meta[name="${name}"]`) ?? root.querySelector(`meta[property="${name}"]`);
  return element ? attribute(element, 'content') : '';
};
const canonical = ({ root }: BuiltPage): string => attribute(root.querySelector('link[rel="canonical"]') ?? root, 'href');
const titleOf = ({ root }: BuiltPage): string => textOf(root.querySelector('title'));
const origin = new URL(canonical(pages.find(({ path }) => path === '/') as BuiltPage)).origin;

/** What several pages share that each should have for itself. */
const shared = (of: (page: BuiltPage) => string): string[] =>
  [...Map.groupBy(pages, of)].filter(([, list]) => list.length > 1).map(([text, list]) => `“${text}”: ${list.map(({ path }) => path).join(', ')}`);

test('no two pages have the same title', () => expect(shared(titleOf)).toEqual([]));

test('no two pages have the same description', () => expect(shared((page) => meta(page, 'description'))).toEqual([]));

test('every page has a title that ends in the name of the council, and a description', () => {
  const ending = ` – ${meta(pages[0] as BuiltPage, 'og:site_name').split(' – ').at(-1)}`;
  expect(pages.filter((page) => !titleOf(page).endsWith(ending)).map(({ path }) => path)).toEqual([]);
  expect(pages.filter((page) => meta(page, 'description').length < 15).map(({ path }) => path)).toEqual([]);
});

test('every page names its own address as the one to keep', () => {
  expect(pages.filter((page) => page.path !== '/404.html' && canonical(page) !== origin + page.path).map(({ path }) => path)).toEqual([]);
});

test('every page says what is shown of it where somebody shares it', () => {
  for (const page of pages) {
    for (const name of ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:locale']) expect(meta(page, name), `${page.path} ${name}`).not.toBe('');
    expect(meta(page, 'og:url'), page.path).toBe(canonical(page));
  }
});

test('every page has data for search engines that can be read, of a type that schema.org knows', () => {
  const known = ['BreadcrumbList', 'WebSite', 'Service', 'GovernmentService', 'School', 'Preschool', 'ChildCare', 'CollegeOrUniversity', 'ItemList', 'FAQPage', 'HowTo', 'DefinedTermSet', 'Dataset'];
  for (const { root, path } of pages) {
    const blocks = root.querySelectorAll('script[type="application/ld+json"]').map((script) => JSON.parse(script.textContent) as unknown);
    const things = blocks.flat() as { '@context'?: string; '@type'?: string }[];
    expect(things.length, path).toBeGreaterThan(0);
    for (const thing of things) {
      expect(thing['@context'], path).toBe('https://schema.org');
      expect(known, path).toContain(thing['@type']);
    }
  }
});

test('the map of the site lists every page that search engines may show, and no other', () => {
  const index = [...read('sitemap-index.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  const listed = index.flatMap((file) => [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? ''));
  expect(listed.toSorted()).toEqual(pages.filter(isIndexable).map(({ path }) => origin + path).toSorted());
});

test('robots.txt lets every search engine in and names the map of the site', () => {
  const robots = read('robots.txt');
  expect(robots).toContain('User-agent: *\nAllow: /\n');
  expect(robots).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
  expect(robots).not.toMatch(/^Disallow: \/$/m);
});

test('every page says that it is written in British English', () => {
  expect(pages.filter(({ root }) => attribute(root.querySelector('html') ?? root, 'lang') !== 'en-GB').map(({ path }) => path)).toEqual([]);
});
