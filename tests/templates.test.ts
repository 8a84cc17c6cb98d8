import { join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';
import { addressOf } from '../src/domain/addresses.ts';
import { readContent } from '../src/reader/read-content.ts';
import { home } from '../scripts/lib/folders.ts';
import { isPublic, pagesIn } from './support/built.ts';
import { routeOf, routesIn } from './support/routes.ts';
import { demonstration } from './support/run-build.ts';
import { templates } from './support/site.ts';

const pages = pagesIn(inject('siteFolder'));
const routes = routesIn(join(home, 'src', 'pages'));
const { entries } = await readContent(demonstration);
const shown = <Item>(items: readonly Item[], address: (item: Item) => string, kind: (item: Item) => string): string[] =>
  [...new Set(items.filter((item) => templates.includes(address(item))).map(kind))].toSorted();
const all = <Item>(items: readonly Item[], kind: (item: Item) => string): string[] => [...new Set(items.map(kind))].toSorted();

test('every page of the built site is made by a route in src/pages', () => {
  expect(pages.filter(({ path }) => !routeOf(routes, path)).map(({ path }) => path)).toEqual([]);
});

test('every route makes a page, so that nothing in src/pages goes untested', () => {
  expect(routes.filter((route) => !pages.some(({ path }) => routeOf(routes, path) === route)).map(({ file }) => relative(home, file))).toEqual([]);
});

test('every route of the public site has a template', () => {
  const covered = new Set(templates.map((path) => routeOf(routes, path)));
  const missing = pages.filter(isPublic).map(({ path }) => routeOf(routes, path)).filter((route) => !covered.has(route));
  expect([...new Set(missing)].map((route) => route?.file)).toEqual([]);
});

test('the templates hold a service in each state and on each level of help', () => {
  const state = ({ data }: (typeof entries.services)[number]): string => `${data.status?.state ?? 'open'}`;
  const tier = ({ data }: (typeof entries.services)[number]): string => `${data.tier}`;
  expect(shown(entries.services, addressOf, state)).toEqual(all(entries.services, state));
  expect(shown(entries.services, addressOf, tier)).toEqual(all(entries.services, tier));
});

test('the templates hold settings with each number of sets of answers', () => {
  const answers = ({ id }: { id: string }): string => `${entries.responses.filter(({ data }) => data.for === `settings/${id}`).length} sets`;
  expect(shown(entries.settings, addressOf, answers)).toEqual(all(entries.settings, answers));
});

test('the templates hold each kind of pathway, and guides of each kind of file', () => {
  const kind = ({ data }: (typeof entries.pathways)[number]): string => `${data.kind}`;
  const ending = ({ file }: { file: string }): string => file.split('.').at(-1) ?? '';
  expect(shown(entries.pathways, addressOf, kind)).toEqual(all(entries.pathways, kind));
  expect(shown(entries.guides, addressOf, ending)).toEqual(['md', 'mdx']);
});
