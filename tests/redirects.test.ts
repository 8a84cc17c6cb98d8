import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../src/domain/addresses.ts';
import { lostAddresses, redirectsOf } from '../src/domain/redirects.ts';
import { dayInWords } from '../src/domain/phrases.ts';
import type { Entry } from '../src/reader/content.ts';
import { allEntries, readContent } from '../src/reader/read-content.ts';
import { runRename } from '../scripts/rename/run-rename.ts';
import { type Serving, serve } from '../scripts/lib/serve.ts';
import { attribute, detoursIn, pagesIn, textOf } from './support/built.ts';
import { accessibilityFaults } from './support/axe.ts';
import { htmlRules } from './support/html-rules.ts';
import { open } from './support/open.ts';
import { demonstration, runBuild, temporaryFolder } from './support/run-build.ts';
import { openPage, siteAddress } from './support/site.ts';

const out = inject('siteFolder');
const { entries } = await readContent(demonstration);
const redirects = redirectsOf(allEntries({ entries }));
const pages = pagesIn(out);
const detours = detoursIn(out);
const folder = temporaryFolder('redirects');
let plain: Serving;

// The same site on a host that knows nothing of redirects.
beforeAll(async () => {
  await cp(out, join(folder, 'plain'), { recursive: true });
  await rm(join(folder, 'plain', '_redirects'));
  plain = await serve(join(folder, 'plain'), 0);
});

afterAll(async () => {
  await plain.close();
  await rm(folder, { recursive: true, force: true });
});

test('the demonstration has pages that moved and one that was removed', () => {
  expect(new Set(redirects.map(({ status }) => status))).toEqual(new Set([301, 302]));
});

test('every former address has a small page of its own, and the file of rules names each', async () => {
  expect(detours.map(({ path }) => path).toSorted()).toEqual(redirects.map(({ from }) => from));
  const rules = await readFile(join(out, '_redirects'), 'utf8');
  expect(rules.trim().split('\n')).toEqual(redirects.map(({ from, to, status }) => `${from} ${to} ${status}!`));
  expect(lostAddresses(redirects.map(({ from }) => from), { addresses: pages.map(({ path }) => path), redirects })).toEqual([]);
});

test('the small pages are right HTML, name the page to keep, are not for search engines and need no script', async () => {
  const validator = new HtmlValidate(htmlRules);
  for (const { path, html, root } of detours) {
    const { to, title } = redirects.find(({ from }) => from === path) as (typeof redirects)[number];
    const { results } = await validator.validateString(html, path);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path}: ${message} [${ruleId}]`))).toEqual([]);
    expect(new URL(attribute(root.querySelector('link[rel="canonical"]') ?? root, 'href')).pathname).toBe(to);
    expect(attribute(root.querySelector('meta[http-equiv="refresh"]') ?? root, 'content')).toBe(`0; url=${to}`);
    expect(attribute(root.querySelector('meta[name="robots"]') ?? root, 'content')).toBe('noindex');
    expect(root.querySelectorAll('main a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([[to, title]]);
    expect(pages.some((page) => page.path === to), to).toBe(true);
  }
});

test('neither the map of the site nor the search knows a former address', async () => {
  const map = await readFile(join(out, 'sitemap-0.xml'), 'utf8');
  const search = await readFile(join(out, 'search', 'words.json'), 'utf8');
  for (const { from } of redirects) expect([map.includes(from), search.includes(from)], from).toEqual([false, false]);
});

test('the server sends people on as Netlify does, with or without the last slash', async () => {
  for (const { from, to, status } of redirects) {
    for (const path of [from, from.slice(0, -1)]) {
      const response = await fetch(siteAddress() + path, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')], path).toEqual([status, to]);
    }
  }
});

const { from, to } = redirects.find(({ status }) => status === 301) as (typeof redirects)[number];

test('what follows the # is kept where the host sends people on', async () => {
  const { page, problems, close } = await openPage(`${from}#main`);
  const at = new URL(page.url());
  await close();
  expect([at.pathname, at.hash, problems]).toEqual([to, '#main', []]);
});

test.each([['with', true], ['without', false]])('a host that sends nobody on still gets people there, %s JavaScript', async (_how, javaScript) => {
  const { page, problems, close } = await open(`${plain.address}${from}?x=1#main`, { javaScript });
  await page.waitForURL((url) => url.pathname === to);
  const { hash, search } = new URL(page.url());
  await close();
  expect(problems).toEqual([]);
  // Without a script nothing can read what follows the #.
  expect([hash, search]).toEqual(javaScript ? ['#main', '?x=1'] : ['', '']);
});

test('one can go back from where one was sent', async () => {
  const { page, close } = await open(`${plain.address}/help/`);
  await page.goto(plain.address + from);
  await page.waitForURL((url) => url.pathname === to);
  await page.goBack();
  const path = new URL(page.url()).pathname;
  await close();
  expect(path).toBe('/help/');
});

test('a removed page says what happened, when, and where to go instead', async () => {
  const [removed] = entries.removed as [Entry<'removed'>];
  const { page, problems, close } = await openPage(removed.data.formerAddresses[0] ?? '', { width: 320, height: 640 });
  const main = (await page.locator('main').textContent()) ?? '';
  const links = await page.locator('main .entry a').evaluateAll((list) => list.map((link) => link.getAttribute('href')));
  const faults = await accessibilityFaults(page);
  await close();
  expect([problems, faults]).toEqual([[], []]);
  for (const words of [removed.data.title, removed.data.why, dayInWords(removed.data.removedOn)]) expect(main).toContain(words);
  expect(links).toEqual(removed.data.instead?.map((name) => `/${name}/`));
  expect(addressOf(removed)).toBe(`/removed/${removed.id}/`);
});

test('a renamed entry keeps its address, and a reference by its former name still shows it', async () => {
  const [content, site] = [join(folder, 'content'), join(folder, 'dist')];
  await cp(demonstration, content, { recursive: true });
  await runRename(['services/portage', 'portage-home-visits'], true, content, inject('today'));
  // Somebody else has not heard of it.
  await cp(join(demonstration, 'services', 'family-hubs.md'), join(content, 'services', 'family-hubs.md'));
  await cp(join(demonstration, 'responses', 'portage.md'), join(content, 'responses', 'portage.md'));
  const { exitCode, output } = await runBuild({ out: site, content, today: inject('today') });
  expect(exitCode, output).toBe(0);
  const rules = await readFile(join(site, '_redirects'), 'utf8');
  const hub = await readFile(join(site, 'services', 'family-hubs', 'index.html'), 'utf8');
  const before = pages.find(({ path }) => path === '/services/portage/')?.html ?? '';
  const after = await readFile(join(site, 'services', 'portage-home-visits', 'index.html'), 'utf8');
  expect(rules).toContain('/services/portage/ /services/portage-home-visits/ 301!\n');
  expect(hub).toContain('href="/services/portage-home-visits/"');
  expect(hub).not.toContain('href="/services/portage/"');
  expect((after.match(/class="[^"]*question/g) ?? []).length).toBe((before.match(/class="[^"]*question/g) ?? []).length);
  expect(lostAddresses(pages.map(({ path }) => path), { addresses: pagesIn(site).map(({ path }) => path), redirects: rules.trim().split('\n').map((line) => { const [one = '', other = ''] = line.split(' '); return { from: one, to: other }; }) })).toEqual([]);
});
