import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, textsIn } from './fixtures/folder.ts';
import { writeEntry } from './write-entry.ts';

const file = 'settings/alder-lane.md';

test('writes a new file, and makes its folder', async () => {
  const root = await folderWith();
  await writeEntry(root, { file, text: 'text' });
  expect(await textsIn(root)).toEqual({ [file]: 'text' });
});

test('replaces a file that is as it was planned, and no other', async () => {
  const root = await folderWith();
  await mkdir(join(root, 'settings'));
  await writeFile(join(root, file), 'before\r\n');
  await writeEntry(root, { file, text: 'after\n', before: 'before\n' });
  await expect(writeEntry(root, { file, text: 'again', before: 'before\n' })).rejects.toThrow('It has changed since the import was planned. Import again.');
  await expect(writeEntry(root, { file, text: 'again' })).rejects.toThrow('It has changed since the import was planned. Import again.');
  await expect(writeEntry(root, { file: 'settings/gone.md', text: 'again', before: 'x' })).rejects.toThrow('It has changed since the import was planned. Import again.');
  expect(await textsIn(root)).toEqual({ [file]: 'after\n' });
});

test('refuses every name that could leave the content folder', async () => {
  const root = await folderWith();
  for (const name of ['../a.md', 'settings/../../a.md', '/etc/a.md', 'settings/.md', 'settings/A.md', 'settings/a.sh', 'settings\\a.md', 'settings/a\0.md', 'settings//a.md', 'settings/a/b/../c.md']) {
    await expect(writeEntry(root, { file: name, text: 'x' }), name).rejects.toThrow('is not a name that a content file can have.');
  }
  expect(await textsIn(root)).toEqual({});
});

test('follows no symbolic link, neither of a file nor of a folder', async () => {
  const root = await folderWith();
  const outside = await folderWith({ 'target.md': 'outside' });
  await mkdir(join(root, 'settings'));
  await symlink(join(outside, 'target.md'), join(root, file));
  await symlink(outside, join(root, 'services'));
  await expect(writeEntry(root, { file, text: 'x' })).rejects.toThrow('It is a symbolic link');
  await expect(writeEntry(root, { file, text: 'x', before: 'outside' })).rejects.toThrow('It is a symbolic link');
  await expect(writeEntry(root, { file: 'services/a.md', text: 'x' })).rejects.toThrow('Its folder is a symbolic link');
  expect(await textsIn(outside)).toEqual({ 'target.md': 'outside' });
});

test('works in a content folder that is itself reached by a link', async () => {
  const real = await folderWith();
  const elsewhere = await folderWith();
  await symlink(real, join(elsewhere, 'content'));
  await writeEntry(join(elsewhere, 'content'), { file, text: 'x' });
  expect(await textsIn(real)).toEqual({ [file]: 'x' });
});

test('leaves nothing behind where it cannot write', async () => {
  const root = await folderWith();
  // A name that is too long for the disk, because whoever runs tests as root may write everywhere.
  await expect(writeEntry(root, { file: `settings/${'a'.repeat(300)}.md`, text: 'x' })).rejects.toThrow('It could not be written (ENAMETOOLONG). Check that there is room and that you may write there.');
  expect(await textsIn(root)).toEqual({});
});

test('writes nothing over a folder', async () => {
  const root = await folderWith();
  await mkdir(join(root, file), { recursive: true });
  await expect(writeEntry(root, { file, text: 'x' })).rejects.toThrow('It has changed since the import was planned.');
});

test('writes the text as UTF-8 without a byte-order mark', async () => {
  const root = await folderWith();
  await writeEntry(root, { file, text: 'Café' });
  expect((await readFile(join(root, file))).toString('hex')).toBe('436166c3a9');
});
