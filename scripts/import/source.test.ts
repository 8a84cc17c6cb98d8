import { mkdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture, folderWith } from './fixtures/folder.ts';
import { openSource, sourceBytes, textOf } from './source.ts';

async function read(path: string): Promise<string> {
  let text = '';
  for await (const part of textOf(await openSource(path))) text += part;
  return text;
}

test('takes a byte-order mark off', async () => {
  expect((await read(fixture('schools.csv'))).startsWith('URN,')).toBe(true);
});

test('reads UTF-8 where all of it is UTF-8, and Windows-1252 otherwise', async () => {
  expect((await openSource(fixture('schools.csv'))).encoding).toBe('utf-8');
  expect((await openSource(fixture('schools-windows-1252.csv'))).encoding).toBe('windows-1252');
  expect(await read(fixture('schools-windows-1252.csv'))).toContain('Queen’s Café School');
});

test('reads a letter that stands across two pieces of a large file', async () => {
  const folder = await folderWith({ 'large.csv': `${'x'.repeat(65_535)}é${'y'.repeat(10)}` });
  expect(await read(join(folder, 'large.csv'))).toContain('xéy');
});

test('finds a file from where the command was called', async () => {
  const folder = await folderWith({ 'a.csv': 'x' });
  expect((await openSource('a.csv', folder)).path).toBe(join(folder, 'a.csv'));
});

test('refuses an address on the web and says to download it', async () => {
  await expect(openSource('https://example.org/schools.csv')).rejects.toThrow(/is an address on the web.*Download it first/);
  await expect(openSource('file:///etc/passwd')).rejects.toThrow(/only files on this computer/);
});

test('says what is wrong with a file that is missing, empty, a folder or too large', async () => {
  const folder = await folderWith({ 'empty.csv': '', 'huge.csv': 'x' });
  await mkdir(join(folder, 'inner'));
  await truncate(join(folder, 'huge.csv'), sourceBytes + 1);
  await expect(openSource('none.csv', folder)).rejects.toThrow('There is no file none.csv. Check its name, and give it from the folder in which you are.');
  await expect(openSource('empty.csv', folder)).rejects.toThrow('empty.csv is empty. Download it again.');
  await expect(openSource('inner', folder)).rejects.toThrow('inner is not a file. Give the name of the file itself.');
  await expect(openSource('huge.csv', folder)).rejects.toThrow('huge.csv has 201 MB, more than the 200 MB that can be imported. Divide it into smaller files.');
});

test('tells a workbook of a spreadsheet from text', async () => {
  const folder = await folderWith({ 'book.xlsx': 'PK\u0003\u0004\0\0' });
  await expect(openSource('book.xlsx', folder)).rejects.toThrow('book.xlsx is not a text file, so it cannot be imported. Open it in a spreadsheet and save it as “CSV UTF-8”.');
});
