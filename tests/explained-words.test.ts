import { expect, inject, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { attribute, pagesIn, textOf } from './support/built.ts';
import { openPage } from './support/site.ts';
import { visitor } from './support/visit.ts';

const visit = visitor();
const pages = pagesIn(inject('siteFolder'));
const explained = pages.filter(({ root }) => root.querySelectorAll('.term').length > 0).map(({ path, root }) => ({ path, terms: root.querySelectorAll('.term'), root }));
const richest = explained.toSorted((a, b) => b.terms.length - a.terms.length)[0]?.path ?? '';

test('services, settings, guides and pathways explain words', () => {
  for (const part of ['/services/', '/settings/', '/education/', '/pathways/']) expect(explained.filter(({ path }) => path.startsWith(part)).length, part).toBeGreaterThan(0);
});

test('each term leads to one explanation on its page and back, and that leads to the glossary', () => {
  const glossary = new Set(pages.find(({ path }) => path === '/glossary/')?.root.querySelectorAll('.terms > div').map(({ id }) => id));
  for (const { path, terms, root } of explained) {
    const places = root.querySelectorAll('.words .terms > div');
    expect(places.map(({ id }) => `#${id}`), path).toEqual(terms.map((term) => attribute(term, 'href')));
    expect(places.map((place) => attribute(place.querySelectorAll('.term-back')[0] ?? place, 'href')), path).toEqual(terms.map(({ id }) => `#${id}`));
    for (const term of terms) expect(textOf(root.querySelectorAll(`#${attribute(term, 'aria-describedby')}`)[0] ?? term), path).not.toBe(textOf(term));
    for (const place of places) expect(glossary, path).toContain((attribute(place.querySelectorAll('dt a')[0] ?? place, 'href') ?? '').replace('/glossary/#', ''));
  }
});

test('no heading, link or quotation has a term in it, and the glossary explains itself', () => {
  expect(explained.flatMap(({ root, path }) => root.querySelectorAll('h1 .term, h2 .term, h3 .term, h4 .term, h5 .term, h6 .term, a .term, blockquote .term').map(() => path))).toEqual([]);
  expect(explained.map(({ path }) => path)).not.toContain('/glossary/');
});

test('without a script, by keyboard, a word is explained and the reader comes back to where they were', async () => {
  const { page, problems, close } = await openPage(richest, { javaScript: false });
  const term = page.locator('.term').first();
  const place = page.locator(`[id="${(await term.getAttribute('href'))?.slice(1)}"]`);
  await term.focus();
  await page.keyboard.press('Enter');
  expect(await place.evaluate((element) => [element.matches(':target'), element.getBoundingClientRect().top >= 0, element.getBoundingClientRect().bottom <= innerHeight])).toEqual([true, true, true]);
  await place.locator('.term-back').press('Enter');
  expect(await term.evaluate((element) => element.matches(':target') && element.getBoundingClientRect().top >= 0)).toBe(true);
  await close();
  expect(problems).toEqual([]);
});

test('the explanation is what a screen reader says with the term', async () => {
  const page = await visit(richest);
  const term = page.locator('.term').first();
  const plain = await page.locator(`[id="${await term.getAttribute('aria-describedby')}"]`).innerText();
  expect(await term.ariaSnapshot()).toContain('link');
  expect(plain.length).toBeGreaterThan(10);
  expect(await accessibilityFaults(page)).toEqual([]);
});
