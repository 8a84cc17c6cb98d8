import { expect, test } from 'vitest';
import { makeFilter, mayHave } from './word-filter.ts';
import { isWordsFile, levelOf, packWords, unpackWords } from './words-file.ts';

const words = ['a', 'aut', 'autism', 'autistic', 'autisticspectrumdisorder', 'autisticspectrumdisorders', 'café', 'zoo', 'שלום'];

test('unpacks what it packs', () => {
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(unpackWords(packWords([]))).toEqual([]);
  expect(packWords(['autism', 'autistic'])).toBe('0autism5tic');
});

test('a level is one more for each doubling', () => {
  expect([0, 1, 2, 3, 4, 8, 10_000, 1e12].map(levelOf)).toEqual(['0', '1', '2', '2', '3', '4', 'e', 'z']);
});

test('a filter has every word that was put in, and few others', () => {
  const own = Array.from({ length: 500 }, (_, index) => `word${index}`);
  const others = Array.from({ length: 2000 }, (_, index) => `other${index}`);
  const filter = makeFilter(own);
  expect(own.filter((word) => !mayHave(filter, word))).toEqual([]);
  expect(others.filter((word) => mayHave(filter, word)).length).toBeLessThan(60);
  expect(filter.length).toBe(1000);
});

test('a filter grows no further than 8,000 characters', () => {
  expect(makeFilter(Array.from({ length: 30_000 }, (_, index) => `word${index}`)).length).toBe(8000);
});

test('a filter of nothing has nothing', () => {
  expect(mayHave(makeFilter([]), 'autism')).toBe(false);
});

test.each([
  ['nothing', undefined], ['null', null], ['a text', 'words'], ['a list', []], ['an empty object', {}],
  ['terms of another shape', { documents: 1, terms: [['Autism', 'autism', [0]]], words: '', levels: '', others: '' }],
  ['rows that are no numbers', { documents: 1, terms: [['Autism', ['autism'], ['0']]], words: '', levels: '', others: '' }],
])('refuses %s as a file', (_what, value) => {
  expect(isWordsFile(value)).toBe(false);
});

test('takes a file for one', () => {
  expect(isWordsFile({ documents: 1, terms: [['Autism', ['autism'], [0]]], words: '0autism', levels: '1', others: '' })).toBe(true);
});
