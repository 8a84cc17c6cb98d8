import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../../../schemas/index.ts';
import { demonstrationWords, phrasesOf } from '../../../tests/search/demonstration-words.ts';
import { misspellings } from '../../../tests/search/misspellings.ts';
import { understand } from './understand.ts';

const { file, documents, terms } = await demonstrationWords();

/** How many of the first documents count. */
const first = 3;
const firstFor = (typed: string): string[] => understand(typed, file).led.slice(0, first).map(({ row }) => documents[row]?.key ?? '');
const finds = (typed: string, { see = [], id }: GlossaryTerm): boolean => firstFor(typed).some((key) => see.includes(key) || (see.length === 0 && key === `glossary/${id}`));

test('of all phrases of the glossary at least 95 in 100 lead to a page of their term among the first three', () => {
  const phrases = phrasesOf(terms);
  const missed = phrases.filter(({ phrase, term }) => !finds(phrase, term)).map(({ phrase, term }) => `${term.id}: “${phrase}” leads to ${firstFor(phrase).join(', ') || 'nothing'}`);
  console.log(`${phrases.length} phrases of ${terms.length} terms, ${missed.length} missed.${missed.map((one) => `\n${one}`).join('')}`);
  expect(phrases.length).toBeGreaterThan(600);
  expect(missed.length / phrases.length).toBeLessThanOrEqual(0.05);
});

test('of misspelt words and other forms at least 90 in 100 lead to a page of their term among the first three', () => {
  const missed = misspellings.filter(([typed, id]) => !finds(typed, terms.find((term) => term.id === id) as GlossaryTerm)).map(([typed, id]) => `${id}: “${typed}” leads to ${firstFor(typed).join(', ') || 'nothing'}`);
  console.log(`${misspellings.length} misspellings, ${missed.length} missed.${missed.map((one) => `\n${one}`).join('')}`);
  expect(misspellings.length).toBeGreaterThanOrEqual(60);
  expect(missed.length / misspellings.length).toBeLessThanOrEqual(0.1);
});

test('every misspelling is of a term of the glossary, and is in the list once', () => {
  expect(misspellings.filter(([, id]) => !terms.some((term) => term.id === id))).toEqual([]);
  expect(new Set(misspellings.map(([typed]) => typed)).size).toBe(misspellings.length);
});

test('no word of a title is taken for another one', () => {
  expect(documents.filter(({ title }) => understand(title, file).corrected !== undefined).map(({ title }) => title)).toEqual([]);
});

test('hardly any title is said to be something else, or leads elsewhere first', () => {
  const pages = documents.filter(({ kind }) => kind !== 'glossary');
  const elsewhere = pages.filter(({ title, key }) => { const keys = firstFor(title); return keys.length > 0 && !keys.includes(key); });
  expect(pages.filter(({ title }) => understand(title, file).didYouMean.length > 0).map(({ title }) => title)).toEqual([]);
  expect(elsewhere.length / pages.length).toBeLessThan(0.05);
});

test('the file is small', () => {
  expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(20_000);
});
