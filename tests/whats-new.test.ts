import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, pagesIn, textOf } from './support/built.ts';

const folder = inject('siteFolder');
const pages = new Map(pagesIn(folder).map((page) => [page.path, page]));
const address = '/about/whats-new/';
const shown = pages.get(address)?.root.querySelectorAll('main .entry a') ?? [];

test('the feed says what the page says, in its order, and each of it leads to a page', () => {
  const feed = readFileSync(join(folder, 'about/whats-new.xml'), 'utf8').split('<entry>').slice(1);
  const links = feed.map((entry) => { const { pathname, hash } = new URL(/<link[^>]* href="([^"]+)"/.exec(entry)?.[1] ?? ''); return pathname + hash; });
  expect(links.length).toBeGreaterThan(10);
  expect(links).toEqual(shown.map((link) => attribute(link, 'href')));
  expect(links.filter((link) => !pages.has(link.replace(/#.*$/, '')))).toEqual([]);
  const ids = feed.map((entry) => /<id>([^<]+)</.exec(entry)?.[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each kind of news is on the page, every one with its day', () => {
  const said = pages.get(address)?.root.querySelectorAll('main .entry .quiet').map(textOf) ?? [];
  expect(said).toHaveLength(shown.length);
  for (const kind of [/^New since \d/, /^Changed, \d/, /we answered on \d/, /it was done on \d/, /^Not here any more since \d/]) expect(said.some((text) => kind.test(text)), String(kind)).toBe(true);
  expect(said.filter((text) => !/\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u.test(text))).toEqual([]);
});

test('a reader is led to it from home, from “About this Local Offer” and from the page for professionals, and a program to the feed', () => {
  for (const path of ['/', '/about/', '/professionals/']) expect(pages.get(path)?.root.querySelector(`main a[href="${address}"]`), path).not.toBeNull();
  for (const path of ['/', address]) expect(attribute(pages.get(path)?.root.querySelector('link[rel="alternate"][type="application/atom+xml"]') ?? expect.fail(path), 'href'), path).toBe('/about/whats-new.xml');
});
