import { expect, test } from 'vitest';
import { facetFile, numbersToText, textToNumbers } from './facet-file.ts';

test.each([1, 2, 92, 93, 8464, 8465, 20_000])('numbers below %i come back as they were', (bound) => {
  const numbers = [0, bound - 1, Math.floor(bound / 2), 0];
  const text = numbersToText(numbers, bound);
  expect([...textToNumbers(text, bound)]).toEqual(numbers);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
});

test('a text with other characters is refused', () => {
  expect(() => textToNumbers('é', 5)).toThrow('cannot be read');
});

test('documents with the same choices share a combination, the commonest first', () => {
  const documents = [{ facets: { need: ['b', 'a'] } }, { facets: { need: [] } }, { facets: {} }, { facets: { need: ['a', 'b'] } }];
  expect(facetFile(documents, 'need', 'en_1')).toEqual({ index: 'en_1', rows: 4, ids: ['a', 'b'], sets: [numbersToText([0, 1], 2), '', null], column: numbersToText([0, 1, 2, 0], 3) });
  expect(facetFile(documents, 'tier', 'en_1')).toEqual({ index: 'en_1', rows: 4, ids: [], sets: [null], column: numbersToText([0, 0, 0, 0], 1) });
});
