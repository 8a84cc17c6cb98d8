import { expect, test } from 'vitest';
import { agesOfSpan, bandsOf, spanOf } from './age-bands.ts';

test('a range of ages touches a band at either end, and unknown ages touch none', () => {
  expect(bandsOf({ min: 10, max: 16 })).toEqual(['5-to-10', '11-to-15', '16-to-18']);
  expect(bandsOf({ min: 0, max: 25 })).toHaveLength(5);
  expect(bandsOf({ min: 4, max: 4 })).toEqual(['under-5']);
  expect(bandsOf(undefined)).toEqual([]);
});

test('a span means the ages of which it was made', () => {
  for (const ages of [{ min: 0, max: 25 }, { min: 11, max: 11 }]) expect(agesOfSpan(spanOf(ages))).toEqual(ages);
});
