import { expect, test } from 'vitest';
import { textToNumbers } from './facet-file.ts';
import { orderFile } from './order-file.ts';
import type { SearchDocument } from './search-document.ts';

const document = (title: string, checked?: string, below = false): SearchDocument => ({ key: title, href: `/${title}/`, kind: 'guides', title, summary: undefined, alsoKnownAs: [], facts: [], status: undefined, checked, sections: [], facets: {}, ages: undefined, places: [], everywhere: false, below });

test('names are in the order in which people look them up, and days count from 2000', () => {
  const file = orderFile([document('Zebra', '2000-01-01', true), document('éclair'), document('Apple 10', '2000-12-31'), document('apple 2', '1999-01-01')], 'en_1');
  expect([...textToNumbers(file.name, file.rows)]).toEqual([3, 2, 1, 0]);
  expect([...textToNumbers(file.checked, file.checkedBound)]).toEqual([1, 0, 366, 0]);
  expect(file.below).toEqual([0]);
});

test('nothing to find makes a file that can be read', () => {
  expect(orderFile([], 'en_1')).toEqual({ index: 'en_1', rows: 0, name: '', checked: '', checkedBound: 1, below: [] });
});
