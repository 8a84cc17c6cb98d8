import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Problem } from '../schemas/problem.ts';
import { home } from '../scripts/lib/folders.ts';
import { type Serving, serve } from '../scripts/lib/serve.ts';
import { readContent } from '../src/reader/read-content.ts';
import { attribute, type BuiltPage, detoursIn, isPublic, pagesIn } from './support/built.ts';
import { hostileContent, marker } from './support/hostile-content.ts';
import { htmlRules } from './support/html-rules.ts';
import { open } from './support/open.ts';
import { routesIn } from './support/routes.ts';
import { runBuild, temporaryFolder } from './support/run-build.ts';
import { templatesOf } from './support/templates.ts';

const folder = temporaryFolder('hostile');
const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
let refusals: Problem[];
let pages: BuiltPage[];
let site: Serving;
let templates: string[];

beforeAll(async () => {
  refusals = await hostileContent(content, inject('today'));
  const { exitCode, output } = await runBuild({ out, content, today: inject('today') });
  expect(exitCode, output).toBe(0);
  pages = pagesIn(out).filter(isPublic);
  templates = templatesOf(pages, routesIn(join(home, 'src', 'pages')), await readContent(content));
  site = await serve(out, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

test('what is refused is refused with its file, its field, and what to do', () => {
  expect(refusals.filter(({ file, field, message, fix }) => !file || !field || !message || !fix)).toEqual([]);
});

test('hostile text is on the pages, so that the other tests mean something', () => {
  expect(pages.filter(({ html }) => html.includes(marker)).length).toBeGreaterThan(pages.length / 2);
});

test('hostile text is text: it makes no element, ends none, and every page is right HTML', async () => {
  const validator = new HtmlValidate(htmlRules);
  for (const { html, root, path } of [...pages, ...detoursIn(out)]) {
    const { results } = await validator.validateString(html, path);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${path}: ${message} [${ruleId}] ${selector ?? ''}`))).toEqual([]);
    expect(root.querySelectorAll('script').map((script) => attribute(script, 'src') || attribute(script, 'type')).filter((script) => !script.startsWith('/') && script !== 'application/ld+json'), path).toEqual([]);
    expect(root.querySelectorAll('main style, main iframe, img[src="x"], [onerror], [onload]').length, path).toBe(0);
    // A poster has the one drawing of its code, and so has a booklet.
    expect(root.querySelectorAll('main svg').length, path).toBe(/^\/about\/share\/(?!booklets\/$)./.test(path) ? 1 : 0);
    for (const data of root.querySelectorAll('script[type="application/ld+json"]')) expect(() => JSON.parse(data.textContent) as unknown, path).not.toThrow();
  }
});

test('nothing hostile runs, asks for anything or breaks the layout, even where the security policy is switched off', async () => {
  const { page, problems, close } = await open(`${site.address}/favicon.svg`, { width: 320, height: 640, bypassPolicy: true });
  const found: string[] = [];
  for (const path of templates) {
    await page.goto(site.address + path);
    const { ran, sideways, shown } = await page.evaluate(() => ({
      ran: 'hostile' in globalThis, sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth, shown: document.querySelector('h1')?.checkVisibility() ?? false,
    }));
    if (ran || sideways > 0 || !shown) found.push(`${path}: ${JSON.stringify({ ran, sideways, shown })}`);
  }
  await close();
  expect(problems).toEqual([]);
  expect(found).toEqual([]);
});

test('nothing hostile runs in the results of a search, nor in what is looked for', async () => {
  const { page, problems, close } = await open(`${site.address}/search/#q=${marker}`, { width: 320, height: 640, bypassPolicy: true });
  await page.locator('#result-list h3 a').first().waitFor();
  const results = await page.locator('#result-list').textContent();
  await page.getByRole('searchbox').fill('"><img src=x onerror=hostile=1>');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForLoadState('networkidle');
  const after = await page.evaluate(() => ({ ran: 'hostile' in globalThis, made: document.querySelectorAll('img[src="x"], main script, main svg').length, sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth }));
  await close();
  expect(results).toMatch(/<script>|onerror=/);
  expect(after).toEqual({ ran: false, made: 0, sideways: 0 });
  expect(problems).toEqual([]);
});
