import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { daysLater } from '../src/domain/days.ts';
import { type BuiltPage, pagesIn, textOf } from './support/built.ts';
import { demonstration, runBuild, temporaryFolder } from './support/run-build.ts';

const today = inject('today');
const folder = temporaryFolder('standing');
const out = join(folder, 'dist');
let pages: Map<string, BuiltPage>;
let rows: number;

/** Services of the demonstration that are made as old as a standing asks for. */
const old = { late: 'sleep-advice', below: 'carers-centre', unlisted: 'siblings-group' } as const;

/** Gives a service a day by which it should have been checked. */
function neglect(content: string, id: string, days: number): void {
  const file = join(content, 'services', `${id}.md`);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^lastReviewed: .*$/m, `lastReviewed: 2020-01-01\nreviewBy: ${daysLater(today, -days)}`).replace(/^reviewEvery: .*\n/m, ''));
}

beforeAll(async () => {
  const content = join(folder, 'content');
  cpSync(demonstration, content, { recursive: true });
  writeFileSync(join(content, 'council.yml'), `${readFileSync(join(content, 'council.yml'), 'utf8')}freshness: {lowerAfter: 30, unlistAfter: 60}\n`);
  neglect(content, old.late, 5);
  neglect(content, old.below, 45);
  neglect(content, old.unlisted, 90);
  const { exitCode, output } = await runBuild({ out, content, today, env: { SITE_URL: 'https://localoffer.example.org' } });
  expect(exitCode, output).toBe(0);
  pages = new Map(pagesIn(out).map((page) => [page.path, page]));
  rows = (JSON.parse(readFileSync(join(out, 'search', 'orders.json'), 'utf8')) as { rows: number }).rows;
});

const addressOf = (standing: keyof typeof old): string => `/services/${old[standing]}/`;
const linksIn = (path: string): string[] => pages.get(path)?.root.querySelectorAll('main a').map((link) => link.getAttributeValue('href') ?? '') ?? [];

test('a page out of the lists keeps its address, says why and whom to ring, and asks search engines to leave it out', () => {
  const page = pages.get(addressOf('unlisted'));
  expect(textOf(page?.root.querySelector('main .notice') ?? null)).toMatch(/^What this page says may not be true any more\. It should have been checked by .+, and nobody has done that\. .+ Ring [\d ]+\.$/);
  expect(page?.root.querySelector('meta[name="robots"]')?.getAttributeValue('content')).toBe('noindex');
  expect(pages.get(addressOf('late'))?.root.querySelector('meta[name="robots"]')).toBeNull();
});

test('no other page but the list of reviews and those for editors names it, and no map of the site does', () => {
  const naming = [...pages.keys()].filter((path) => path !== addressOf('unlisted') && linksIn(path).includes(addressOf('unlisted')));
  const written = new Set(naming.filter((path) => pages.get(path)?.root.querySelectorAll('.prose a').some((link) => link.getAttributeValue('href') === addressOf('unlisted'))));
  expect(naming.filter((path) => !path.startsWith('/editors/') && path !== '/about/reviews/' && !written.has(path))).toEqual([]);
  expect(linksIn('/about/reviews/')).toContain(addressOf('unlisted'));
  const map = readFileSync(join(out, 'sitemap-0.xml'), 'utf8');
  expect([map.includes(addressOf('unlisted')), map.includes(addressOf('below')), map.includes(addressOf('late'))]).toEqual([false, true, true]);
});

test('the search finds one page less, which is the one out of the lists', () => {
  const before = (JSON.parse(readFileSync(join(inject('siteFolder'), 'search', 'orders.json'), 'utf8')) as { rows: number }).rows;
  expect(rows).toBe(before - 1);
});

test('the search puts one page below the others', () => {
  expect((JSON.parse(readFileSync(join(out, 'search', 'orders.json'), 'utf8')) as { below: number[] }).below).toHaveLength(1);
});

test('what nobody has checked for long is the last of its group in lists, and says so', () => {
  const items = pages.get('/services/')?.root.querySelectorAll('main li, main article').filter((item) => item.querySelector(`a[href="${addressOf('below')}"]`)) ?? [];
  expect(textOf(items.at(-1) ?? null)).toContain('Late for a check');
  const links = linksIn('/services/').filter((href) => /^\/services\/[^/]+\/$/.test(href));
  const before = pagesIn(inject('siteFolder')).find(({ path }) => path === '/services/')?.root.querySelectorAll('main a').map((link) => link.getAttributeValue('href') ?? '').filter((href) => /^\/services\/[^/]+\/$/.test(href)) ?? [];
  expect(links.indexOf(addressOf('below'))).toBeGreaterThan(before.indexOf(addressOf('below')));
  expect(links.indexOf(addressOf('late'))).toBeLessThanOrEqual(before.indexOf(addressOf('late')));
});

test('a page that is late, and one below others, say by when they should have been checked and whom to ring', () => {
  for (const standing of ['late', 'below'] as const) expect(textOf(pages.get(addressOf(standing))?.root.querySelector('.upkeep strong') ?? null), standing).toMatch(/^This page should have been checked by .+\. Ring [\d ]+ before you rely on it\.$/);
});
