import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, isPublic, pagesIn } from './support/built.ts';
import { resourcesOf } from './support/resources.ts';

const folder = inject('siteFolder');
const pages = pagesIn(folder).filter(isPublic).map((page) => ({ ...page, root: page.root, resources: resourcesOf(page, folder) }));
const sizes = new Map<string, number>();

/** The compressed size in bytes of files of the site, by their addresses. */
function sizeOf(paths: readonly string[]): number {
  for (const path of paths) if (!sizes.has(path)) sizes.set(path, gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  return paths.reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
}

test('no page is more than 60 kB with everything that it loads', () => {
  const bytes = pages.map(({ path, html, resources: { styles, scripts, pictures } }) => ({ path, bytes: gzipSync(html, { level: 9 }).length + sizeOf([...styles, ...scripts, ...pictures]) }));
  expect(bytes.filter((page) => page.bytes > 60_000)).toEqual([]);
});

test('no page has more than 15 kB of script', () => {
  expect(pages.map(({ path, resources: { scripts } }) => ({ path, bytes: sizeOf(scripts) })).filter(({ bytes }) => bytes > 15_000)).toEqual([]);
});

test('every page has one style sheet, and nothing else holds it up', () => {
  expect(pages.filter(({ resources: { styles } }) => styles.length !== 1).map(({ path }) => path)).toEqual([]);
  const holdingUp = pages.flatMap(({ root, path }) => root.querySelectorAll('script[src]').filter((script) => attribute(script, 'type') !== 'module' && !script.hasAttribute('defer') && !script.hasAttribute('async')).map(() => path));
  expect(holdingUp).toEqual([]);
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
  for (const style of new Set(pages.flatMap(({ resources: { styles } }) => styles))) {
    expect(readFileSync(join(folder, style), 'utf8'), style).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
  }
});
