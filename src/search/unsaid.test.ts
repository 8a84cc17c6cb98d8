import { expect, test } from 'vitest';
import { searchWords } from '../words/search.ts';
import { groups } from '../domain/search-groups.ts';
import { unsaidInWords } from './unsaid.ts';

test('a page that names no need may be for any', () => {
  expect(unsaidInWords(1, ['need'])).toBe('1 more names no need, so it may be for any need.');
  expect(unsaidInWords(12, ['need'])).toBe('12 more name no need, so they may be for any need.');
});

test('says what is not said, for one filter and for several', () => {
  expect(unsaidInWords(1, ['cost'])).toBe('1 more does not say the cost.');
  expect(unsaidInWords(12, ['age', 'tier'])).toBe('12 more do not say for which ages or how much is asked before help is given.');
});

test('has words for every filter', () => {
  for (const group of groups) expect(searchWords.notSaid[group]).toMatch(/^[a-z]/);
});

test.each([[0, 'Less than 0.1 miles away'], [0.1, '0.1 miles away'], [0.97, '1 mile away'], [1, '1 mile away'], [2.34, '2.3 miles away'], [9.97, '10 miles away'], [12.6, '13 miles away']])('%s miles are “%s”', (miles, text) => {
  expect(searchWords.away(miles)).toBe(text);
});
