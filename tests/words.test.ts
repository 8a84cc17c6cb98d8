import { tmpdir } from 'node:os';
import { expect, inject, test } from 'vitest';
import { addressOf } from '../src/domain/addresses.ts';
import { readContent } from '../src/reader/read-content.ts';
import { words } from '../src/words/site.ts';
import { home } from '../scripts/lib/folders.ts';
import { isPublic, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';

const pages = pagesIn(inject('siteFolder')).filter(isPublic);
const { entries } = await readContent(demonstration);
const records = [...entries.services, ...entries.settings].map(addressOf);
const paths = (list: readonly { path: string }[]): string[] => list.map(({ path }) => path);

test('no page shows what a program says where it knows nothing', () => {
  const slips = pages.flatMap(({ root, path }) => [/\bundefined\b/, /\[object\b/, /\bNaN\b/, /\bInvalid Date\b/].filter((slip) => slip.test(textOf(root.querySelector('body')))).map((slip) => `${path}: ${slip}`));
  expect(slips).toEqual([]);
});

test('no word runs into the link before or behind it', () => {
  expect(pages.flatMap(({ html, path }) => [...html.matchAll(/[\p{L}.,:;!?]<a\s[^>]*>[^<]{0,30}|[^>]{0,30}<\/a>\p{L}+/gu)].map(([found]) => `${path}: ${found}`))).toEqual([]);
});

test('no page names the machine on which it was built', () => {
  expect(paths(pages.filter(({ html }) => /localhost|127\.0\.0\.1|file:\/\//.test(html) || html.includes(home) || html.includes(tmpdir())))).toEqual([]);
});

test('every page has one heading of the first level, and none of the others is left out', () => {
  for (const { root, path } of pages) {
    const levels = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1), path).toHaveLength(1);
    expect(levels[0], path).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1), path).toEqual([]);
    expect(root.querySelectorAll('h1, h2, h3, h4, h5, h6').filter((heading) => textOf(heading) === '').length, path).toBe(0);
  }
});

test('every page has one main part, one header, one footer and the main menu', () => {
  for (const { root, path } of pages) {
    for (const one of ['main', 'body > header', 'body > footer', `nav[aria-label="${words.mainNavigation}"]`]) expect(root.querySelectorAll(one), `${path} ${one}`).toHaveLength(1);
  }
});

test('the help panel is on every page, between the main part and the footer', () => {
  for (const { root, path } of pages) {
    const parts = root.querySelector('body')?.childElements ?? [];
    const at = parts.findIndex((part) => part.classList.contains('help-panel'));
    expect(at, path).toBeGreaterThan(0);
    expect([parts[at - 1]?.tagName, parts[at + 1]?.tagName], path).toEqual(['main', 'footer']);
    expect(textOf(parts[at] ?? null), path).toContain(entries.council[0]?.data.guide.contact.phone);
  }
});

test('every page says that the council is made up', () => {
  expect(paths(pages.filter(({ root }) => textOf(root.querySelector('.site-notice')) !== words.demonstration))).toEqual([]);
});

test('every page asks whether something is wrong on it', () => {
  expect(paths(pages.filter(({ root }) => !textOf(root.querySelector('main')).includes(words.somethingWrong)))).toEqual([]);
});

test('every page says when it was last reviewed and when it will be next', () => {
  for (const { root, path } of pages) {
    const terms = root.querySelectorAll('.upkeep dt').map(textOf);
    expect(terms, path).toEqual(expect.arrayContaining([words.lastReviewed, words.nextReview]));
    expect(root.querySelectorAll('.upkeep time').length, path).toBeGreaterThanOrEqual(2);
  }
});

test('every service and setting says that a listing is not a promise', () => {
  expect(records.length).toBeGreaterThan(0);
  expect(records.filter((path) => !textOf(pages.find((page) => page.path === path)?.root.querySelector('main') ?? null).includes(words.notAPromise))).toEqual([]);
});
