import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagesIn } from './support/built.ts';
import type { OpenPage } from './support/open.ts';
import { resourcesOf } from './support/resources.ts';
import { templates } from './support/site.ts';
import { looker } from './support/visit.ts';

const look = looker();
const lookWithout = looker({ javaScript: false });
const folder = inject('siteFolder');
const built = new Map(pagesIn(folder).map((page) => [page.path, page]));

/** What people can read and follow on a page: its headings, its links, and how many words it has outside its forms. */
const contents = (page: Page): Promise<{ headings: string[]; links: string[]; words: number }> => page.evaluate(() => {
  const shown = (element: Element): boolean => element.getClientRects().length > 0;
  const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].filter(shown).map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
  const words = (text: string): number => text.split(/\s+/).length;
  // A form is for using, not for reading, and some forms need a script to be of use.
  const inForms = texts('main form').map(words).reduce((sum, count) => sum + count, 0);
  return { headings: texts('main h1, main h2, main h3'), links: texts('a[href]'), words: words(document.body.innerText) - inForms };
});

describe.each(templates)('%s', (path) => {
  let opened: OpenPage;
  beforeAll(async () => { opened = await look(path); });
  afterAll(() => opened.close());

  test('can be read in full where there is no JavaScript', async () => {
    const without = await lookWithout(path);
    const [less, all] = [await contents(without.page), await contents(opened.page)];
    await without.close();
    expect(without.problems).toEqual([]);
    // Searching itself needs a script, and the page has other words where there is none.
    if (path === '/search/') return;
    expect(less.words).toBeGreaterThanOrEqual(all.words * 0.95);
    expect(all.headings.filter((heading) => !less.headings.includes(heading))).toEqual([]);
    expect(all.links.filter((link) => !less.links.includes(link))).toEqual([]);
  });

  test('opens without an error, a broken rule, a cookie or a request to anybody else, and keeps nothing', async () => {
    const kept = await opened.page.evaluate(() => ({ local: localStorage.length, session: sessionStorage.length, cookies: document.cookie }));
    expect(opened.problems).toEqual([]);
    expect(await opened.page.context().cookies()).toEqual([]);
    expect(kept).toEqual({ local: 0, session: 0, cookies: '' });
  });

  // It comes last: what a script would load a little later has begun by then.
  test('loads nothing beyond what it names, until somebody uses it', async () => {
    const loaded = await opened.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    const page = built.get(path);
    const named = page ? Object.values(resourcesOf(page, folder)).flat() : [];
    expect(loaded.filter((address) => !named.includes(address))).toEqual([]);
  });
});

test('what a page must not do is noticed, and nothing of it is left for the next page', async () => {
  const { page, problems, close } = await look('/');
  await page.evaluate(async () => {
    document.cookie = 'family=known';
    localStorage.setItem('family', 'known');
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.invalid/dot.gif', alt: '' }));
    console.warn('a warning');
    await fetch('/not-here/');
  });
  await close();
  expect(problems.join('\n')).toMatch(/policy broken: img-src/);
  expect(problems).toEqual(expect.arrayContaining(['console warning: a warning', expect.stringMatching(/^answer 404: /), 'cookie left: family']));
  const next = await look('/');
  expect(await next.page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  await next.close();
  expect(next.problems).toEqual([]);
});
