import { expect, test } from 'vitest';
import { add, noBits } from './bits.ts';
import { shelve, tooFar } from './shelves.ts';

const unsure = noBits(8);
add(unsure, 5);
const filtered = { sure: noBits(8), unsure, counts: {}, ways: [] };
const miles = new Map([[0, 4.2], [1, 0.5], [2, 12], [5, 1]]);
const distances = { miles: (row: number) => miles.get(row), everywhere: (row: number) => row === 2 || row === 3 };

/** The shelf of each row, in order. */
const shelves = (apart: boolean, within?: number): string[] => shelve([0, 1, 2, 3, 4, 5], filtered, distances, apart, within).map(({ row, shelf }) => `${row} ${shelf}`);

test('without a place there is one shelf, and one for what does not say', () => {
  expect(shelve([0, 5, 1], filtered, undefined, false, undefined).map(({ row, shelf }) => `${row} ${shelf}`)).toEqual(['0 found', '1 found', '5 unsure']);
});

test('with a place, what is for the whole area or has no place stands apart and is never lost', () => {
  expect(shelves(true)).toEqual(['0 near', '1 near', '2 near', '3 everywhere', '4 no-place', '5 unsure']);
  expect(shelves(true, 5)).toEqual(['0 near', '1 near', '2 everywhere', '3 everywhere', '4 no-place', '5 unsure']);
});

test('a place that divides nothing still says how far', () => {
  expect(shelve([0, 1], filtered, distances, false, undefined)).toEqual([{ row: 0, shelf: 'found', miles: 4.2 }, { row: 1, shelf: 'found', miles: 0.5 }]);
});

test('only what has a place beyond the distance and is not for everybody is too far', () => {
  expect([0, 1, 2, 3, 4].filter((row) => tooFar(row, distances, 3))).toEqual([0]);
  expect([0, 1, 2, 3, 4].filter((row) => tooFar(row, distances, undefined) || tooFar(row, undefined, 3))).toEqual([]);
});
