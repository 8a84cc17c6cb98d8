import { expect, inject, test } from 'vitest';
import { pagesIn } from './support/built.ts';
import { templates } from './support/site.ts';
import { visitor } from './support/visit.ts';

const visit = visitor();

const services = pagesIn(inject('siteFolder')).map(({ path }) => path).filter((path) => /^\/services\/(?!\d+\/)[^/]+\/$/.test(path));

test.each(templates)('%s is printed without menus, with its title and the number to ring', async (path) => {
  const page = await visit(path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shown = await page.evaluate(() => {
    const visible = (selector: string): string[] => [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0).map((element) => element.outerHTML.slice(0, 80));
    const { color } = getComputedStyle(document.querySelector('main') ?? document.body);
    return { menus: visible('body > nav, .site-menu, .govuk-breadcrumbs, .govuk-skip-link, form, .aside'), title: visible('h1').length, help: visible(':is(.help-panel, .poster) .phone').length, color };
  });
  expect(shown).toMatchObject({ menus: [], title: 1, help: 1 });
  // Dark colours on a screen must not come out as pale letters on white paper.
  expect(Math.max(...(shown.color.match(/\d+/g) ?? []).slice(0, 3).map(Number))).toBeLessThan(100);
});

test.each(services)('%s is printed on three pages at most, or where it is long on one for every 500 words', async (path) => {
  const page = await visit(path);
  await page.emulateMedia({ media: 'print' });
  const words = await page.evaluate(() => document.body.innerText.split(/\s+/).length);
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })).toString('latin1');
  const printed = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(printed).toBeGreaterThan(0);
  expect(printed).toBeLessThanOrEqual(Math.max(3, Math.ceil(words / 500)));
});
