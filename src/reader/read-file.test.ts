import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/temporary-content.ts';
import { limits } from './limits.ts';
import { readText } from './read-file.ts';

/** What is read from a file with these bytes. */
async function read(content: string | Uint8Array): Promise<unknown> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'file.md': content });
  return readText(join(folder, 'file.md'));
}

test('UTF-8 is read as it is, in every script', async () => {
  const text = 'Caffè, “quotes”, 日本語, العربية, 👩🏽‍🦼\n';
  expect(await read(text)).toBe(text);
});

test('a byte-order mark is left out, and every line ending is one line feed', async () => {
  expect(await read('\uFEFFone\r\ntwo\rthree\n')).toBe('one\ntwo\nthree\n');
});

test('an empty file is empty text', async () => {
  expect(await read('')).toBe('');
});

test('what is not UTF-8 is refused, so that no letter is lost', async () => {
  const files = [Buffer.from('name: Café', 'latin1'), Buffer.from('\uFEFFname: A', 'utf16le'), Buffer.from('\uFEFFname: A', 'utf16le').swap16(), Uint8Array.of(0xed, 0xa0, 0x80), Uint8Array.of(0xc0, 0xaf), Uint8Array.of(0xf0, 0x9f)];
  for (const bytes of files) expect(await read(bytes)).toMatchObject({ rule: 'NotUtf8' });
});

test('the largest file is read, and larger is refused', async () => {
  expect(await read('x'.repeat(limits.fileBytes))).toHaveLength(limits.fileBytes);
  expect(await read('x'.repeat(limits.fileBytes + 1))).toMatchInlineSnapshot(`
    {
      "fix": "Shorten it to 512 kB at most, or divide it.",
      "message": "The file has 513 kB.",
      "rule": "FileTooLarge",
    }
  `);
});

test('a symbolic link is not followed, wherever it leads', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'inside.md': 'inside' });
  await symlink(join(folder, 'inside.md'), join(folder, 'link.md'));
  await symlink('/etc/hosts', join(folder, 'outside.md'));
  for (const name of ['link.md', 'outside.md']) expect(readText(join(folder, name))).toMatchObject({ rule: 'SymbolicLink' });
});

test('a file that is missing and a folder in its place are told apart', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'folder.md'));
  expect(readText(join(folder, 'missing.md'))).toMatchObject({ rule: 'MissingFile' });
  expect(readText(join(folder, 'folder.md'))).toMatchInlineSnapshot(`
    {
      "fix": "Check that it is a file and that you may read it.",
      "message": "The file cannot be read (EISDIR).",
      "rule": "UnreadableFile",
    }
  `);
});

test('two versions of the same lines are no text, wherever they stand, and rows of marks that Git does not write are', async () => {
  for (const marks of ['---\n<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> other\n---\n', '---\nname: A\n---\n\nText.\n  >>>>>>> other\n', '<<<<<<< HEAD\r\nA\r\n']) expect(await read(Buffer.from(marks)), marks).toMatchObject({ rule: 'ConflictMark' });
  expect(await read(Buffer.from('a: 1\nb:\n  <<<<<<< HEAD\n'))).toMatchObject({ line: 3 });
  for (const text of ['Press <<<<<<< to go back.\n', '=======\n', '>>>>>>>\n', '<<<<<<<<< nine\n']) expect(await read(Buffer.from(text))).toBe(text);
});
