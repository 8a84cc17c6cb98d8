import { expect, test } from 'vitest';
import { facetFile } from '../domain/facet-file.ts';
import { readFacet } from './facets.ts';
import { sorted } from './rank.ts';

const rows = [['services', 'specialist'], ['services', 'universal'], ['glossary'], ['guides'], ['services', 'targeted'], ['services'], ['settings'], ['services', 'universal']];
const documents = rows.map(([kind = '', tier]) => ({ facets: { kind: [kind], ...(kind === 'services' && { tier: tier ? [tier] : [] }) } }));
const facets = new Map((['kind', 'tier'] as const).map((group) => [group, readFacet(group, facetFile(documents, group, 'en_1'))]));
const orders = { name: Uint32Array.from([0, 7, 1, 6, 2, 5, 4, 3]), checked: Uint32Array.from([5, 5, 1, 9, 9, 9, 9, 9]), below: new Set<number>() };
const every = rows.map((_row, index) => index);

test('without words advice and what needs no assessment come first, then extra help, then specialist, then what does not say', () => {
  expect(sorted(every, 'best', orders, facets)).toEqual([7, 3, 1, 4, 0, 6, 5, 2]);
});

test('what nobody has checked for long comes last of all', () => {
  expect(sorted(every, 'best', { ...orders, below: new Set([7, 4]) }, facets)).toEqual([3, 1, 0, 6, 5, 2, 7, 4]);
  expect(sorted(every, 'name', { ...orders, below: new Set([7, 4]) }, facets)).toEqual([0, 2, 4, 7, 6, 5, 3, 1]);
});

test('by name, and by the day of the last check with names deciding between equals', () => {
  expect(sorted(every, 'name', orders, facets)).toEqual([0, 2, 4, 7, 6, 5, 3, 1]);
  expect(sorted(every, 'checked', orders, facets)).toEqual([2, 0, 1, 4, 7, 6, 5, 3]);
});
