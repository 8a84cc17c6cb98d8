import { expect, test } from 'vitest';
import { readHeader } from './columns.ts';

test('finds columns in any order and letter case, and names those that are not read', () => {
  const { cellsOf, width, has, unused } = readHeader([' establishmentname ', 'HeadLastName', 'urn', 'LA  (name)'], 'a.csv');
  const cell = cellsOf(['Alder Lane', 'Quillfeather', '900001', 'Wealdmere']);
  expect([cell('URN'), cell('EstablishmentName'), cell('LA (name)'), cell('Postcode')]).toEqual(['900001', 'Alder Lane', 'Wealdmere', undefined]);
  expect([width, has('URN'), has('Postcode'), unused]).toEqual([4, true, false, ['HeadLastName']]);
});

test('takes the first of two columns with one name', () => {
  const { cellsOf, unused } = readHeader(['URN', 'EstablishmentName', 'URN'], 'a.csv');
  expect(cellsOf(['1', 'x', '2'])('URN')).toBe('1');
  expect(unused).toEqual(['URN']);
});

test('names the columns without which nothing can be imported', () => {
  expect(() => readHeader(['urn', 'name', 'town'], 'a.csv')).toThrow('a.csv has no column “EstablishmentName”. Its columns are “urn”, “name”, “town”. Rename its columns as the register “Get Information about Schools” does, or download the file from there; cells are separated by commas. Nothing was imported.');
  expect(() => readHeader(['id', 'name'], 'a.csv')).toThrow('a.csv has no column “URN”, “EstablishmentName”.');
  expect(() => readHeader(['URN', 'Establishment Name'], 'a.csv')).toThrow('Is “Establishment Name” meant?');
});
