import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteAddress } from '../support/site.ts';
import { open } from '../support/open.ts';
import { demonstrationWords, phrasesOf } from './demonstration-words.ts';
import { misspellings } from './misspellings.ts';

const { documents, terms } = await demonstrationWords();
const addresses = new Map(documents.map(({ key, href }) => [key, href]));
/** How many results count, and how many pages search at the same time. */
const first = 3;
const together = 3;

/** The addresses of the first results for each of some words, one search after the other in one page. */
async function resultsFor(page: Page, searches: readonly string[]): Promise<string[][]> {
  return page.evaluate(async ({ searches, first }) => {
    const heading = document.getElementById('results-title') as HTMLElement;
    const found: string[][] = [];
    for (const words of searches) {
      // The heading is written together with the list, so once it is there again the results are those of these words.
      heading.textContent = '';
      const shown = new Promise<void>((done) => {
        const observer = new MutationObserver(() => { if (heading.textContent !== '') { observer.disconnect(); done(); } });
        observer.observe(heading, { childList: true });
      });
      location.hash = new URLSearchParams({ q: words }).toString();
      await shown;
      found.push([...document.querySelectorAll('#result-list .entry__title a')].slice(0, first).map((link) => link.getAttribute('href') ?? ''));
    }
    return found;
  }, { searches, first });
}

/** The same for any number of words, in a few pages. What goes wrong on the pages is in `problems`. */
async function searchFor(words: readonly string[]): Promise<{ found: Map<string, string[]>; problems: string[] }> {
  const found = new Map<string, string[]>();
  const problems = await Promise.all(Array.from({ length: together }, async (_, part) => {
    const mine = words.filter((_words, index) => index % together === part);
    const { page, problems: own, close } = await open(`${siteAddress()}/search/`);
    await page.waitForFunction(() => !document.querySelector('[data-needs-script][hidden]'));
    for (const [index, results] of (await resultsFor(page, mine)).entries()) found.set(mine[index] as string, results);
    await close();
    return own;
  }));
  return { found, problems: problems.flat() };
}

/** True where one of the results is a page to which the glossary sends whoever types this. */
const isRight = (results: readonly string[], see: readonly string[]): boolean => see.some((key) => results.includes(addresses.get(key) ?? key));

test('of all phrases of the glossary at least 95 in 100 find a page of their term among the first three', async () => {
  const phrases = phrasesOf(terms);
  const { found, problems } = await searchFor([...new Set(phrases.map(({ phrase }) => phrase))]);
  const missed = phrases.filter(({ phrase, term }) => !isRight(found.get(phrase) ?? [], term.see ?? [`glossary/${term.id}`]));
  expect(problems).toEqual([]);
  console.log(`${phrases.length} phrases of ${terms.length} terms, ${missed.length} missed.${missed.map(({ phrase, term }) => `\n${term.id}: “${phrase}” finds ${found.get(phrase)?.join(', ') || 'nothing'}`).join('')}`);
  expect(missed.length / phrases.length).toBeLessThanOrEqual(0.05);
});

test('of misspelt words and other forms at least 90 in 100 find a page of their term among the first three', async () => {
  const { found, problems } = await searchFor(misspellings.map(([typed]) => typed));
  const missed = misspellings.filter(([typed, id]) => !isRight(found.get(typed) ?? [], terms.find((term) => term.id === id)?.see ?? [`glossary/${id}`]));
  expect(problems).toEqual([]);
  console.log(`${misspellings.length} misspellings, ${missed.length} missed.${missed.map(([typed, id]) => `\n${id}: “${typed}” finds ${found.get(typed)?.join(', ') || 'nothing'}`).join('')}`);
  expect(missed.length / misspellings.length).toBeLessThanOrEqual(0.1);
});
