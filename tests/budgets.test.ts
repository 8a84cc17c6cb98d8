import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, isPublic, pagesIn } from './support/built.ts';
import { openPage, siteAddress, templates } from './support/site.ts';

const folder = inject('siteFolder');
const pages = pagesIn(folder).filter(isPublic);
const sizes = new Map<string, number>();

/** The compressed size in bytes of a file of the site, by its address. */
function sizeOf(path: string): number {
  if (!sizes.has(path)) sizes.set(path, gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  return sizes.get(path) as number;
}

const addresses = ({ root }: BuiltPage, selector: string, name: string): string[] => root.querySelectorAll(selector).map((element) => attribute(element, name));
const styles = (page: BuiltPage): string[] => addresses(page, 'link[rel="stylesheet"]', 'href');

/** Scripts with all that they import before they run. */
function scripts(page: BuiltPage): string[] {
  const found = new Set(addresses(page, 'script[src]', 'src').concat(addresses(page, 'link[rel="modulepreload"]', 'href')));
  for (const path of found) {
    for (const [, name] of readFileSync(join(folder, path), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)) found.add(new URL(name ?? '', `https://site.invalid${path}`).pathname);
  }
  return [...found];
}

const resources = (page: BuiltPage): string[] => [...styles(page), ...scripts(page), ...addresses(page, 'link[rel="icon"]', 'href'), ...addresses(page, 'img[src]', 'src')];
const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + sizeOf(path), 0);

test('no page is more than 60 kB with everything that it loads', () => {
  expect(pages.map((page) => ({ path: page.path, bytes: gzipSync(page.html, { level: 9 }).length + sum(resources(page)) })).filter(({ bytes }) => bytes > 60_000)).toEqual([]);
});

test('no page has more than 15 kB of script', () => {
  expect(pages.map((page) => ({ path: page.path, bytes: sum(scripts(page)) })).filter(({ bytes }) => bytes > 15_000)).toEqual([]);
});

test('every page has one style sheet and nothing else that holds it up', () => {
  expect(pages.filter((page) => styles(page).length !== 1).map(({ path }) => path)).toEqual([]);
  const blocking = pages.flatMap(({ root, path }) => root.querySelectorAll('script[src]').filter((script) => attribute(script, 'type') !== 'module' && !script.hasAttribute('defer') && !script.hasAttribute('async')).map(() => path));
  expect(blocking).toEqual([]);
});

test('no page has script or style written into it', () => {
  for (const { root, path } of pages) {
    expect(root.querySelectorAll('script').filter((script) => !script.hasAttribute('src') && attribute(script, 'type') !== 'application/ld+json').length, path).toBe(0);
    expect(root.querySelectorAll('style, [style]').length, path).toBe(0);
    expect(root.querySelectorAll('*').flatMap((element) => element.attributes.filter(({ key }) => /^on/i.test(key)).map(({ key }) => key)), path).toEqual([]);
  }
});

test('no page loads anything from another website', () => {
  const loading = 'script[src], img[src], iframe[src], audio[src], video[src], source[src], embed[src], object[data], link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], link[rel="modulepreload"], link[rel="preconnect"], link[rel="dns-prefetch"], form[action]';
  for (const { root, path } of pages) {
    const elsewhere = root.querySelectorAll(loading).flatMap((element) => ['src', 'href', 'data', 'action'].map((name) => attribute(element, name))).filter((address) => /^(?:[a-z]+:)?\/\//i.test(address));
    expect(elsewhere, path).toEqual([]);
  }
  const css = styles(pages[0] as BuiltPage).map((path) => readFileSync(join(folder, path), 'utf8')).join('');
  expect(css).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
});

test.each(templates)('%s loads nothing beyond what it names, until somebody uses it', async (path) => {
  const { page, close } = await openPage('/favicon.svg');
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
  await page.goto(siteAddress() + path, { waitUntil: 'networkidle' });
  await close();
  const named = pages.find((built) => built.path === path) as BuiltPage;
  expect([...loaded].filter((address) => ![path, ...resources(named)].includes(address))).toEqual([]);
});
