import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { existingFiles, importedFrom } from './existing.ts';
import { folderWith } from './fixtures/folder.ts';
import { schoolFile } from './fixtures/records.ts';

async function settings(files: Record<string, string>): Promise<string> {
  const root = await folderWith();
  await mkdir(join(root, 'settings'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'settings', name), text);
  return root;
}

test('tells files that an import may change from those that people wrote or reviewed', async () => {
  const root = await settings({
    'imported.md': schoolFile, 'reviewed.md': schoolFile.replace('imported:', 'lastReviewed: 2026-03-01\nimported:'),
    'written.md': '---\nname: Written\n---\n', 'broken.md': '---\nname: "\n---\n',
  });
  const { entries } = await existingFiles(root, ['settings']);
  expect(Object.fromEntries(entries.map(({ id, untouchable }) => [id, untouchable]))).toEqual({
    broken: 'Its fields cannot be read. Mend it, then import again.', imported: undefined, reviewed: 'It was reviewed by people on 2026-03-01.', written: 'It was written by people.',
  });
});

test('names what stands in the way and is no content file', async () => {
  const root = await settings({});
  await mkdir(join(root, 'settings', 'folder.md'));
  await symlink('/etc/hostname', join(root, 'settings', 'link.md'));
  expect([...(await existingFiles(root, ['settings'])).blocked].filter((file) => file.startsWith('settings/'))).toEqual(['settings/folder.md', 'settings/link.md']);
});

test('refuses a folder that is a link, before anything in it is read', async () => {
  const root = await folderWith();
  await symlink('/etc', join(root, 'settings'));
  await expect(existingFiles(root, ['settings'])).rejects.toThrow('“settings” in the content folder is a symbolic link, which may lead outside it. Put a folder there.');
});

test('finds nothing in a content folder that has no such folder', async () => {
  expect((await existingFiles(await folderWith(), ['settings'])).entries).toEqual([]);
});

test('knows no origin where “imported” is not a group', () => {
  expect(importedFrom({ imported: 'yes' })).toEqual({});
  expect(importedFrom({})).toEqual({});
});
