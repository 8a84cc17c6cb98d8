import { expect, inject, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { pagesIn } from './support/built.ts';
import { templates } from './support/site.ts';
import { looker } from './support/visit.ts';

const look = looker();
const lookWithout = looker({ javaScript: false });

/**
 * Pages that may differ: with neither a script of its own nor words for where there is none, a page is the same without
 * JavaScript. The search at the top and the link for editors, which most pages have, change nothing until somebody uses
 * them; the first page stands for those.
 */
const mayDiffer = pagesIn(inject('siteFolder')).filter(({ html, path }) => templates.includes(path) && (path === '/' || /<noscript|<script[^>]* src="(?!\/assets\/(?:SiteSearch|EditThisPage)\.)/.test(html))).map(({ path }) => path);

test('the pages that may differ where there is no JavaScript are known, and search is one of them', () => {
  expect(mayDiffer).toEqual(expect.arrayContaining(['/', '/compare/', '/search/']));
});

test.each(mayDiffer)('%s has no fault that axe finds where there is no JavaScript', async (path) => {
  const without = await lookWithout(path);
  // Axe needs timers, which do not run there. So it looks at what the page is without JavaScript in a page that has them.
  const html = (await without.page.content()).replaceAll(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '').replaceAll(/<\/?noscript[^>]*>/g, '');
  await without.close();
  const { page, close } = await look('/favicon.svg');
  await page.route(`**${path}`, (route) => route.fulfill({ body: html, contentType: 'text/html;charset=utf-8' }));
  await page.goto(new URL(path, page.url()).href);
  const faults = await accessibilityFaults(page);
  await close();
  expect(faults).toEqual([]);
});

test('the search page says where to browse where there is no JavaScript', async () => {
  const { page, close } = await lookWithout('/search/');
  const links = await page.evaluate(() => [...document.querySelectorAll('main a[href]')].filter((link) => link.getClientRects().length > 0).map((link) => link.getAttribute('href')));
  await close();
  expect(links).toEqual(expect.arrayContaining(['/services/', '/settings/', '/a-z/']));
});
