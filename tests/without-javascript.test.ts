import { expect, inject, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { pagesIn } from './support/built.ts';
import { openPage, templates } from './support/site.ts';

/** What people can read and follow on a page: its headings, its links, and how many words it has. */
const contents = () => {
  const shown = (element: Element): boolean => element.getClientRects().length > 0;
  const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].filter(shown).map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
  return { headings: texts('main h1, main h2, main h3'), links: texts('a[href]'), words: document.body.innerText.split(/\s+/).length };
};

/** Pages that may differ: without a script or words for where there is none, a page is the same with and without. */
const mayDiffer = pagesIn(inject('siteFolder')).filter(({ html, path }) => templates.includes(path) && /<script[^>]* src=|<noscript/.test(html)).map(({ path }) => path);

test.each(templates)('%s can be read in full where there is no JavaScript', async (path) => {
  const without = await openPage(path, { javaScript: false });
  const less = await without.page.evaluate(contents);
  await without.close();
  const whole = await openPage(path);
  const all = await whole.page.evaluate(contents);
  await whole.close();
  // Searching itself needs a script. The test after the next one says what stands in its place.
  if (path !== '/search/') {
    expect(less.words).toBeGreaterThanOrEqual(all.words * 0.95);
    expect(all.headings.filter((heading) => !less.headings.includes(heading))).toEqual([]);
    expect(all.links.filter((link) => !less.links.includes(link))).toEqual([]);
  }
  expect(without.problems).toEqual([]);
});

test.each(mayDiffer)('%s has no fault that axe finds where there is no JavaScript', async (path) => {
  const without = await openPage(path, { javaScript: false });
  // Axe needs timers, which do not run there. So it looks at what the page is without JavaScript in a page that has them.
  const html = (await without.page.content()).replaceAll(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '').replaceAll(/<\/?noscript[^>]*>/g, '');
  await without.close();
  const { page, close } = await openPage('/favicon.svg');
  await page.route(`**${path}`, (route) => route.fulfill({ body: html, contentType: 'text/html;charset=utf-8' }));
  await page.goto(new URL(path, page.url()).href);
  const faults = await accessibilityFaults(page);
  await close();
  expect(faults).toEqual([]);
});

test('the search page says where to browse where there is no JavaScript', async () => {
  const { page, close } = await openPage('/search/', { javaScript: false });
  const links = await page.evaluate(() => [...document.querySelectorAll('main a[href]')].filter((link) => link.getClientRects().length > 0).map((link) => link.getAttribute('href')));
  await close();
  expect(links).toEqual(expect.arrayContaining(['/services/', '/settings/', '/a-z/']));
});
