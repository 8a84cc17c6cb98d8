import { expect, test } from 'vitest';
import { facetFile } from '../domain/facet-file.ts';
import type { Facets } from '../domain/facets.ts';
import { groups } from '../domain/search-groups.ts';
import { allBits, rowsOf } from './bits.ts';
import { readFacet } from './facets.ts';
import { filter } from './filter.ts';
import { emptyState, type State } from './state.ts';

const documents: Facets[] = [
  { kind: ['services'], need: ['autism', 'adhd'], age: ['5-11'], tier: ['universal'], facility: ['lift', '-hoist'], language: ['polish'], adulthood: ['health'] },
  { kind: ['services'], need: ['autism'], age: ['0-4'], tier: ['targeted'], facility: [], language: ['العربية'], adulthood: [] },
  { kind: ['services'], need: [], age: [], tier: ['universal'], facility: ['hoist'], language: [], adulthood: [] },
  { kind: ['services'], need: ['deaf'], age: ['11-25'], tier: [], facility: ['-lift', '-hoist'] },
  { kind: ['glossary'] },
];

const facets = new Map(groups.map((group) => [group, readFacet(group, facetFile(documents.map((one) => ({ facets: one })), group, 'en_1'))]));

/** The rows that fit and those that do not say, and what is counted and offered, for some choices. */
function chosen(choices: Partial<State['chosen']>) {
  const { sure, unsure, counts, ways } = filter(allBits(documents.length), { ...emptyState.chosen, ...choices }, facets);
  return { sure: rowsOf(sure), unsure: rowsOf(unsure), counts, ways };
}

test('without choices everything fits and nothing is unsure', () => {
  expect(chosen({})).toMatchObject({ sure: [0, 1, 2, 3, 4], unsure: [], ways: [] });
});

test('choices of one filter are joined by "or", filters by "and"', () => {
  expect(chosen({ need: ['autism', 'deaf'] }).sure).toEqual([0, 1, 3]);
  expect(chosen({ need: ['autism', 'deaf'], tier: ['targeted'] }).sure).toEqual([1]);
});

test('what does not say never fits, and is not lost; what a filter does not apply to is neither', () => {
  expect(chosen({ need: ['autism'] })).toMatchObject({ sure: [0, 1], unsure: [2] });
  expect(chosen({ need: ['autism'], tier: ['universal'] })).toMatchObject({ sure: [0], unsure: [2] });
  expect(chosen({ need: ['deaf'], tier: ['specialist'] })).toMatchObject({ sure: [], unsure: [3] });
});

test.each([['7', [0]], ['4', [1]], ['11', [0, 3]], ['25', [3]], ['under-5', [1]], ['5-to-10', [0]], ['11-to-15', [0, 3]]])('an age of %s fits spans of years, both ends inside', (age, rows) => {
  expect(chosen({ age: [age] })).toMatchObject({ sure: rows, unsure: [2] });
});

test('each facility is known, absent or unknown for itself', () => {
  expect(chosen({ facility: ['lift'] })).toMatchObject({ sure: [0], unsure: [1, 2] });
  expect(chosen({ facility: ['hoist'] })).toMatchObject({ sure: [2], unsure: [1] });
  expect(chosen({ facility: ['lift', 'hoist'] })).toMatchObject({ sure: [0, 2], unsure: [1] });
});

test('a language that is not named is not there, and a service that names none does not say', () => {
  expect(chosen({ language: ['polish'] })).toMatchObject({ sure: [0], unsure: [2] });
  expect(chosen({ language: ['polish', 'العربية'], adulthood: ['health'] })).toMatchObject({ sure: [0], unsure: [1, 2] });
});

test('the counts of a filter follow the other filters and not itself', () => {
  const { counts } = chosen({ need: ['autism'], tier: ['universal'] });
  expect(counts.need).toEqual({ autism: 1, adhd: 1, deaf: 0 });
  expect(counts.tier).toEqual({ universal: 1, targeted: 1 });
  expect(counts.kind).toEqual({ services: 1, glossary: 0 });
});

test('where nothing fits it is said what each choice keeps away', () => {
  expect(chosen({ need: ['deaf'], tier: ['targeted'], age: ['4'] })).toMatchObject({ sure: [], ways: [{ group: 'need', id: 'deaf', total: 1 }] });
  expect(chosen({ need: ['deaf', 'adhd'], tier: ['targeted'] }).ways).toEqual([{ group: 'tier', id: 'targeted', total: 2 }]);
});

test('choices that the content does not know find nothing and break nothing', () => {
  expect(chosen({ need: ['unicorns', '__proto__'] }).sure).toEqual([]);
});

test('a file that says less than its number of rows is refused', () => {
  expect(() => readFacet('tier', { index: 'en_1', rows: 3, ids: [], sets: [null], column: '!!' })).toThrow('does not fit');
});
