import { expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { openPage, templates } from './support/site.ts';

/** What people can read and follow on a page, without what a script put there: words, headings and links. */
const contents = () => {
  const shown = (element: Element): boolean => element.getClientRects().length > 0;
  const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].filter(shown).map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
  return { headings: texts('main h1, main h2, main h3'), links: texts('a[href]'), words: document.body.innerText.split(/\s+/).length };
};

test.each(templates)('%s has no fault that axe finds where there is no JavaScript', async (path) => {
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

test.each(templates)('%s loses nothing that can be read where there is no JavaScript', async (path) => {
  const [without, whole] = [await openPage(path, { javaScript: false }), await openPage(path)];
  const [less, all] = [await without.page.evaluate(contents), await whole.page.evaluate(contents)];
  const problems = without.problems;
  await Promise.all([without.close(), whole.close()]);
  // A part that needs a script is not there without one, and is told by the words that are there instead.
  expect(less.words).toBeGreaterThanOrEqual(all.words * 0.95);
  if (path !== '/search/') {
    expect(all.headings.filter((heading) => !less.headings.includes(heading))).toEqual([]);
    expect(all.links.filter((link) => !less.links.includes(link))).toEqual([]);
  }
  expect(problems).toEqual([]);
});

test('the search page says where to browse where there is no JavaScript', async () => {
  const { page, close } = await openPage('/search/', { javaScript: false });
  const links = await page.evaluate(() => [...document.querySelectorAll('main a[href]')].filter((link) => link.getClientRects().length > 0).map((link) => link.getAttribute('href')));
  await close();
  expect(links).toEqual(expect.arrayContaining(['/services/', '/settings/', '/a-z/']));
});
