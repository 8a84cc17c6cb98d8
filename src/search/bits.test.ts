import { expect, test } from 'vitest';
import { add, allBits, both, butNot, count, countBoth, either, has, noBits, rowsOf } from './bits.ts';

const setOf = (size: number, ...rows: number[]) => {
  const bits = noBits(size);
  for (const row of rows) add(bits, row);
  return bits;
};

test('a set holds what was added, at the edges of its words too', () => {
  const rows = [0, 1, 31, 32, 63, 64, 99];
  const bits = setOf(100, ...rows);
  expect(rowsOf(bits)).toEqual(rows);
  expect(count(bits)).toBe(rows.length);
  expect([has(bits, 31), has(bits, 30), has(bits, 5000)]).toEqual([true, false, false]);
});

test.each([1, 31, 32, 33, 64, 100])('the set of all %i rows holds no row more', (size) => {
  expect(count(allBits(size))).toBe(size);
  expect(rowsOf(allBits(size)).at(-1)).toBe(size - 1);
});

test('sets are joined, cut and taken away', () => {
  const [a, b] = [setOf(70, 1, 31, 69), setOf(70, 31, 40)];
  expect([rowsOf(both(a, b)), rowsOf(either(a, b)), rowsOf(butNot(a, b)), countBoth(a, b)]).toEqual([[31], [1, 31, 40, 69], [1, 69], 1]);
  expect(rowsOf(butNot(allBits(70), setOf(70)))).toHaveLength(70);
});
