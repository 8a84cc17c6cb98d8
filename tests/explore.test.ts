import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { strands } from '../schemas/framework/vocabularies/situations.ts';
import { addressOf } from '../src/domain/addresses.ts';
import type { Entry } from '../src/reader/content.ts';
import { allEntries, readContent } from '../src/reader/read-content.ts';
import { exploreWords as words } from '../src/words/explore.ts';
import { searchWords } from '../src/words/search.ts';
import { accessibilityFaults } from './support/axe.ts';
import { attribute, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';
import { openPage } from './support/site.ts';

const folder = inject('siteFolder');
const { entries } = await readContent(demonstration);
const { situations } = entries;
const pages = new Map(pagesIn(folder).map((page) => [page.path, page]));
const mainOf = (path: string) => pages.get(path)?.root.querySelector('main') ?? null;
const linksOf = (path: string, within = ''): string[] => (mainOf(path)?.querySelectorAll(`${within} a[href]`.trim()) ?? []).map((link) => attribute(link, 'href'));
const byAddress = new Map(allEntries({ entries }).map((entry) => [addressOf(entry), entry]));
const urgent = situations.find(({ data }) => data.urgent) as Entry<'situations'>;

test('the demonstration starts from at least eight situations, some of them urgent, and some in the words of young people', () => {
  expect(situations.length).toBeGreaterThanOrEqual(8);
  expect(urgent).toBeDefined();
  expect(situations.some(({ data }) => data.audience?.includes('young-person'))).toBe(true);
});

test('every situation is in the list, under a heading, and is reached from the home page, the search and the map of the site', () => {
  expect(linksOf('/explore/', '.tiles').toSorted()).toEqual(situations.map(addressOf).toSorted());
  expect(linksOf('/')).toEqual(expect.arrayContaining(['/explore/', ...situations.map(addressOf)]));
  expect(searchWords.browseLinks.map(({ href }) => href)).toContain('/explore/');
  expect(linksOf('/search/')).toContain('/explore/');
  const map = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  for (const address of ['/explore/', ...situations.map(addressOf)]) expect(map).toContain(`${address}</loc>`);
});

test.each(situations.map(addressOf))('%s leads into every part of life, or says why it does not', (path) => {
  const parts = mainOf(path)?.querySelectorAll('.strand') ?? [];
  expect(parts.map((part) => textOf(part.querySelector('h3')))).toEqual(strands.terms.map(({ label }) => label));
  for (const part of parts) {
    const items = part.querySelectorAll('.help li');
    const says = Object.values(words.empty).filter((empty) => textOf(part).includes(empty));
    expect(items.length > 0 ? 'pages' : says.length === 1 ? 'says why' : 'silence', textOf(part)).not.toBe('silence');
    expect(items.length === 0 || says.length === 0).toBe(true);
    expect(part.querySelectorAll('.strand__more a')).toHaveLength(1);
  }
});

test.each(situations.map(addressOf))('%s gives a reason for each page, and names none twice', (path) => {
  const items = mainOf(path)?.querySelectorAll('.fan .help li') ?? [];
  expect(items.length).toBeGreaterThan(5);
  for (const item of items) expect(item.querySelectorAll('p').map(textOf)[1], textOf(item)).toMatch(/^\p{Lu}.{10,}[.?]$/u);
  const links = items.map((item) => attribute(item.querySelector('a') as NonNullable<ReturnType<typeof item.querySelector>>, 'href'));
  expect(links.filter((link, index) => links.indexOf(link) !== index)).toEqual([]);
  expect(linksOf(path, '#first ~ ol').length).toBeGreaterThanOrEqual(3);
});

test.each(situations.map(addressOf))('%s puts what needs no assessment before the rest, in every part', (path) => {
  const order = ['universal', 'targeted', 'specialist'];
  for (const part of mainOf(path)?.querySelectorAll('.strand') ?? []) {
    const tiers = part.querySelectorAll('.help a').map((link) => byAddress.get(attribute(link, 'href'))).flatMap((entry) => (entry?.collection === 'services' ? (entry.data as Entry<'services'>['data']).tier ?? [] : []));
    expect(tiers, textOf(part.querySelector('h3'))).toEqual(tiers.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  }
});

test.each(situations.map(addressOf))('%s leads on to other situations, and the pages that it names lead back', (path) => {
  expect(linksOf(path, '[aria-labelledby="further"]').filter((link) => /^\/explore\/./.test(link)).length).toBeGreaterThanOrEqual(3);
  const named = new Set([...linksOf(path, '[aria-labelledby="first"]'), ...linksOf(path, '.fan .help')]);
  const back = [...named].filter((link) => linksOf(link, '[aria-labelledby="part-of"]').includes(path));
  expect(back.length).toBeGreaterThanOrEqual(3);
});

test('an urgent situation begins with urgent help, before its summary and before any link', () => {
  for (const situation of situations) {
    const children = mainOf(addressOf(situation))?.childElements ?? [];
    const notice = children.findIndex((element) => element.classList.contains('notice--urgent'));
    expect(notice, situation.id).toBe(situation.data.urgent ? 1 : -1);
    if (situation.data.urgent) expect(textOf(children[1] ?? null), situation.id).toMatch(/999.*111/);
  }
});

test('editors have a guide to the fields of a situation, and programs a schema', () => {
  expect(textOf(mainOf('/editors/situations/'))).toContain('In families’ words');
  expect(JSON.parse(readFileSync(join(folder, 'schemas', 'situations.json'), 'utf8'))).toMatchObject({ required: ['title'] });
});

test.each([320, 1280])('without JavaScript all of a situation is there, and nothing is wider than %i pixels', async (width) => {
  const { page, problems, close } = await openPage(addressOf(urgent), { width, javaScript: false });
  const seen = await page.evaluate(() => ({ shown: [...document.querySelectorAll('.fan a')].every((link) => link.checkVisibility()), wide: document.documentElement.scrollWidth > document.documentElement.clientWidth, columns: getComputedStyle(document.querySelector('.fan') as Element).gridTemplateColumns.split(' ').length }));
  expect(seen).toEqual({ shown: true, wide: false, columns: width === 320 ? 1 : 3 });
  expect(problems).toEqual([]);
  await close();
});

test.each(['/explore/', addressOf(urgent)])('%s has no fault that axe finds', async (path) => {
  const { page, close } = await openPage(path, { width: 320 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await close();
});

test('on paper a situation keeps its urgent help and all that may help', async () => {
  const { page, close } = await openPage(addressOf(urgent));
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => ['.notice--urgent', '.help', '.fan .help'].map((selector) => document.querySelector(selector)?.checkVisibility()));
  expect(printed).toEqual([true, true, true]);
  await close();
});
