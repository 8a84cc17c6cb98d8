import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { examples } from '../schemas/examples/index.ts';
import { tiers } from '../schemas/framework/vocabularies/services.ts';
import { bandsOf } from '../src/domain/age-bands.ts';
import { mostNeedAgePages, thinBelow } from '../src/domain/browse.ts';
import { type Card, cardOf } from '../src/domain/cards.ts';
import { hasPage } from '../src/domain/addresses.ts';
import { pageSize } from '../src/domain/paging.ts';
import { browseAddresses, landings } from '../src/domain/ways.ts';
import { allEntries, readContent } from '../src/reader/read-content.ts';
import { browseWords } from '../src/words/browse.ts';
import { menu } from '../src/words/site.ts';
import { attribute, type BuiltPage, isIndexable, isPublic, pagesIn, textOf } from './support/built.ts';
import { demonstration, runBuild, temporaryFolder } from './support/run-build.ts';
import { asMarkdown, asYaml, council, writeFiles } from './temporary-content.ts';

const folder = inject('siteFolder');
const pages = pagesIn(folder).filter(isPublic);
const byPath = new Map(pages.map((page) => [page.path, page]));
const { entries } = await readContent(demonstration);
const listed = allEntries({ entries }).filter((entry) => hasPage(entry) && entry.collection !== 'removed');
const cards = new Map(listed.map((entry) => [cardOf(entry).href, cardOf(entry)]));
const expected = browseAddresses([...cards.values()], entries.council[0]?.data.areas ?? []);

const hrefs = (page: BuiltPage, selector: string): string[] => page.root.querySelectorAll(selector).map((link) => attribute(link, 'href'));
/** The entries of a list, in the order in which they stand. */
const entriesOf = (page: BuiltPage): string[] => hrefs(page, 'main .entry .entry__title a');
const isWay = ({ path }: { path: string }): boolean => /^\/(?:needs|ages|areas|themes|levels|types)\/(?!all\/).+/.test(path) || Object.values<string>(landings).includes(path);
const sitemap = [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);

test('there is a page for every answer that leads to something, and none for another', () => {
  expect(pages.filter(isWay).map(({ path }) => path).filter((path) => !/\/all\/\d+\/$/.test(path)).toSorted()).toEqual(expected.toSorted());
  for (const part of ['/needs/', '/ages/', '/areas/', '/themes/', '/levels/', '/types/', '/types/phase-', '/young-people/', '/professionals/']) expect(expected.some((path) => path.startsWith(part)), part).toBe(true);
});

test('no list is empty', () => {
  expect(pages.filter(isWay).filter((page) => entriesOf(page).length === 0).map(({ path }) => path)).toEqual([]);
});

/** What each kind of page keeps, asked of the content itself. */
const kept: [pattern: RegExp, keeps: (data: Record<string, unknown>, id: string) => boolean][] = [
  [/^\/themes\/(?<id>[^/]+)\/$/, ({ themes }, id) => (themes as string[] | undefined ?? []).includes(id)],
  [/^\/levels\/(?<id>[^/]+)\/$/, ({ tier }, id) => tier === id],
  [/^\/types\/(?!phase-)(?<id>[^/]+)\/$/, ({ type }, id) => type === id],
  [/^\/types\/phase-(?<id>[^/]+)\/$/, ({ phase }, id) => phase === id],
  [/^\/needs\/(?<id>[^/]+)\/$/, ({ needs, resourcedProvision }, id) => [...(needs as string[] | undefined ?? []), ...((resourcedProvision as { needs?: string[] } | undefined)?.needs ?? [])].includes(id)],
  [/^\/young-people\/$/, ({ audience }) => (audience as string[] | undefined ?? []).includes('young-person')],
  [/^\/professionals\/$/, ({ audience }) => (audience as string[] | undefined ?? []).includes('professional')],
];

test.each(kept.map(([pattern, keeps]) => ({ pattern, keeps })))('a page like $pattern lists all that answers, and nothing else', ({ pattern, keeps }) => {
  const found = pages.flatMap((page) => { const match = pattern.exec(page.path); return match ? [{ page, id: match.groups?.['id'] ?? '' }] : []; });
  expect(found.length).toBeGreaterThan(0);
  for (const { page, id } of found) {
    const right = listed.filter(({ data }) => keeps(data as Record<string, unknown>, id)).map((entry) => cardOf(entry).href);
    // A long list goes on at pages of its own.
    const whole = [page, ...pages.filter(({ path }) => path.startsWith(`${page.path}all/`))].flatMap(entriesOf);
    expect(whole.toSorted(), page.path).toEqual(right.toSorted());
  }
});

test('a page for an audience begins with what is written for it before anybody else', () => {
  for (const [audience, path] of Object.entries(landings)) {
    const list = entriesOf(byPath.get(path) as BuiltPage).map((href) => cards.get(href) as Card).map(({ kind, audience: [most] }) => kind !== 'Service' && most === audience);
    expect(list[0], path).toBe(true);
    expect(list, path).toEqual(list.toSorted((one, other) => Number(other) - Number(one)));
  }
});

test('a page of a need and an age band lists what is for both, and apart from it what does not say its ages', () => {
  const found = pages.flatMap((page) => { const match = /^\/needs\/([^/]+)\/([^/]+)\/$/.exec(page.path); return match && match[2] !== 'all' ? [{ page, need: match[1] ?? '', band: match[2] ?? '' }] : []; });
  expect(found.length).toBeGreaterThan(20);
  expect(found.length).toBeLessThanOrEqual(mostNeedAgePages);
  for (const { page, need, band } of found) {
    const list = entriesOf(page).map((href) => cards.get(href) as Card);
    expect(list.filter(({ needs }) => !needs.includes(need)), page.path).toEqual([]);
    expect(list.filter(({ bands }) => bands.length > 0 && !bands.includes(band)), page.path).toEqual([]);
    const sure = listed.filter(({ data }) => bandsOf((data as { ages?: { min: number; max: number } }).ages).includes(band)).map((entry) => cardOf(entry)).filter(({ needs }) => needs.includes(need));
    expect(list.filter(({ bands }) => bands.includes(band)).map(({ href }) => href).toSorted(), page.path).toEqual(sure.map(({ href }) => href).toSorted());
    expect(hrefs(page, 'main a')).toEqual(expect.arrayContaining([`/needs/${need}/`, `/ages/${band}/`]));
  }
});

test('on every list the services come from what needs no assessment to what is specialist', () => {
  const order = tiers.terms.map(({ id }) => id as string);
  const lists = pages.filter((page) => isWay(page) || /^\/services\/(?:all\/\d+\/)?$/.test(page.path));
  let both = 0;
  for (const page of lists) {
    const sure = page.root.querySelectorAll('main section').filter((section) => !section.querySelector('#not-stated')).flatMap((section) => section.querySelectorAll('.entry__title a').map((link) => cards.get(attribute(link, 'href'))));
    const places = sure.filter((card) => card?.kind === 'Service').map((card) => order.indexOf(card?.tier ?? '')).filter((place) => place !== -1);
    expect(places, page.path).toEqual(places.toSorted((a, b) => a - b));
    if (new Set(places).size > 1) both += 1;
  }
  expect(both).toBeGreaterThan(20);
});

test('search engines are asked to leave out thin lists, which are not in the map of the site, and no other list', () => {
  const lists = pages.filter((page) => isWay(page) && !/\/all\//.test(page.path));
  const certain = (page: BuiltPage): number => page.root.querySelectorAll('main section').filter((section) => !/^\/needs\/[^/]+\/[^/]+\//.test(page.path) || !section.querySelector('#not-stated')).flatMap((section) => section.querySelectorAll('.entry')).length;
  const thin = lists.filter((page) => certain(page) < thinBelow).map(({ path }) => path);
  expect(thin.length).toBeGreaterThan(0);
  expect(lists.filter((page) => !isIndexable(page)).map(({ path }) => path)).toEqual(thin);
  expect(thin.filter((path) => sitemap.includes(path))).toEqual([]);
  expect(lists.filter(isIndexable).map(({ path }) => path).filter((path) => !sitemap.includes(path))).toEqual([]);
});

test('the search page has nothing of its own for search engines', () => {
  expect(isIndexable(byPath.get('/search/') as BuiltPage)).toBe(false);
  expect(sitemap).not.toContain('/search/');
});

test('“Look around” is in the menu of every page and leads to every answer; needs lead to their ages', () => {
  expect(menu.map(({ href }): string => href)).toContain('/browse/');
  const hub = hrefs(byPath.get('/browse/') as BuiltPage, 'main a');
  const [pairs, answers] = [expected.filter((path) => /^\/needs\/[^/]+\/[^/]+\/$/.test(path)), expected.filter((path) => !/^\/needs\/[^/]+\/[^/]+\/$/.test(path))];
  expect(answers.filter((path) => !hub.includes(path))).toEqual([]);
  expect(pairs.filter((path) => !hrefs(byPath.get(path.replace(/[^/]+\/$/, '')) as BuiltPage, 'main a').includes(path))).toEqual([]);
});

test('every list says where it stands, and the number beside an answer is the number of its entries', () => {
  for (const page of pages.filter(isWay)) expect(hrefs(page, '.govuk-breadcrumbs a').length, page.path).toBeGreaterThan(page.path.split('/').length > 3 ? 1 : 0);
  const rows = (byPath.get('/browse/') as BuiltPage).root.querySelectorAll('main .links li').filter((row) => row.querySelector('.quiet'));
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) {
    const page = byPath.get(attribute(row.querySelector('a') ?? row, 'href')) as BuiltPage;
    const unknown = /^\/ages\//.test(page.path) ? page.root.querySelectorAll('main section').filter((section) => section.querySelector('#not-stated')).flatMap((section) => section.querySelectorAll('.entry')).length : 0;
    if (entriesOf(page).length < pageSize) expect(Number(/\((\d+)\)/.exec(textOf(row))?.[1]), page.path).toBe(entriesOf(page).length - unknown);
  }
});

describe('with almost no content, and without an address of its own', () => {
  const place = temporaryFolder('browse');
  const [content, out] = [join(place, 'content'), join(place, 'dist')];
  let few: Map<string, BuiltPage>;

  beforeAll(async () => {
    const { organisation, photos: _photos, worksWith: _worksWith, alternatives: _alternatives, notEligible: _notEligible, status: _status, areas: _areas, ...service } = examples.services;
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    await writeFiles(content, {
      ...council, 'glossary.yml': asYaml({ ...examples.glossary, terms: examples.glossary.terms.map(({ see: _see, ...term }) => term) }), 'images/four-rivers.svg': picture, 'images/eastmarsh.svg': picture,
      [`organisations/${organisation}.yml`]: asYaml(examples.organisations),
      'services/stammering.md': asMarkdown({ ...service, organisation, needs: ['autism'], ages: { min: 5, max: 10 }, audience: ['parent-carer'], tier: 'specialist' }),
    });
    const { exitCode, output } = await runBuild({ out, content, today: inject('today'), env: { SITE_URL: 'http://localhost:4321' } });
    expect(exitCode, output).toBe(0);
    few = new Map(pagesIn(out).map((page) => [page.path, page]));
  });
  afterAll(() => rm(place, { recursive: true, force: true }));

  test('only what leads to the one service has a page, and search engines are shown none of these lists', () => {
    const made = [...few.values()].filter(isWay);
    expect(made.map(({ path }) => path).filter((path) => !/^\/(?:areas|themes)\//.test(path)).toSorted()).toEqual(['/ages/5-to-10/', '/levels/specialist/', '/needs/autism/', '/needs/autism/5-to-10/']);
    expect(made.filter(isIndexable)).toEqual([]);
  });

  test('no page leads to a list that is not there', () => {
    const broken = [...few.values()].flatMap((page) => hrefs(page, 'a[href]').filter((href) => href.startsWith('/')).map((href) => new URL(href, 'https://site.invalid').pathname).filter((path) => path.endsWith('/') && !few.has(path)).map((path) => `${page.path} leads to ${path}`));
    expect(broken.filter((line) => !/leads to \/(?:about\/about-this-local-offer|services\/talking-advice-line)\//.test(line))).toEqual([]);
  });

  test('types of setting say that there is nothing yet, and browsers are offered no search', () => {
    expect(textOf(few.get('/types/')?.root.querySelector('main') ?? null)).toContain(browseWords.nothing);
    expect([...few.values()].filter(({ root }) => root.querySelector('link[rel="search"]')).map(({ path }) => path)).toEqual([]);
  });
});
