import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CsvRow, csvRows } from './csv.ts';
import { folderWith } from './fixtures/folder.ts';
import { openSource } from './source.ts';

async function rows(text: string): Promise<CsvRow[]> {
  const folder = await folderWith({ 'a.csv': text });
  const found: CsvRow[] = [];
  for await (const row of csvRows(await openSource(join(folder, 'a.csv')))) found.push(row);
  return found;
}

test('numbers rows as a spreadsheet does, also after empty ones', async () => {
  expect(await rows('a,b\r\n\r\n1,2\r\n,\r\n3,4\r\n')).toEqual([{ number: 1, cells: ['a', 'b'] }, { number: 3, cells: ['1', '2'] }, { number: 5, cells: ['3', '4'] }]);
});

test('reads commas, quotation marks and line breaks inside a cell', async () => {
  expect(await rows('a\n"1, The ""Old"" House\nAshmere"\n')).toEqual([{ number: 1, cells: ['a'] }, { number: 2, cells: ['1, The "Old" House\nAshmere'] }]);
});

test('reads a stray quotation mark as what it is', async () => {
  expect(await rows('a,b\nThe 5" gate,2\n')).toEqual([{ number: 1, cells: ['a', 'b'] }, { number: 2, cells: ['The 5" gate', '2'] }]);
});

test('gives a row with too few or too many cells as it is', async () => {
  expect(await rows('a,b\n1\n1,2,3\n')).toHaveLength(3);
});

test('names the row whose quotation mark is never closed', async () => {
  await expect(rows('a,b\n1,2\n3,"4\n5,6\n')).rejects.toThrow('a.csv, row 3: the row cannot be read, probably because a quotation mark in it is never closed. Close it, or export the file again. Nothing was imported.');
  await expect(rows(`a,b\n1,"2\n${'3,4\n'.repeat(50_000)}`)).rejects.toThrow(/a\.csv, row 2:/);
});
