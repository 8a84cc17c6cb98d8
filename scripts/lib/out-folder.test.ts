import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryContent } from '../../tests/temporary-content.ts';
import { home } from './folders.ts';
import { outFolderRefused } from './out-folder.ts';

const folderWith = (...files: string[]): Promise<string> => temporaryContent(Object.fromEntries(files.map((file) => [file, 'something'])));

const content = join(home, 'content');
const refused = (out: string, of = content): Promise<string | undefined> => outFolderRefused(out, of);

test('a site is built where nothing is, and where one was built before', async () => {
  expect(await refused(join(await folderWith(), 'new', 'dist'))).toBeUndefined();
  expect(await refused(await folderWith())).toBeUndefined();
  expect(await refused(await folderWith('index.html', 'pagefind/pagefind.js', 'search/index.html', 'about/index.html'))).toBeUndefined();
});

test('a folder with anything else is left alone, and one of its files is named', async () => {
  expect(await refused(await folderWith('thesis.txt', 'zebra.txt'))).toMatch(/^The site cannot be built in .*for example .*thesis\.txt\. Set OUT_DIR to a folder that is empty or not there yet\.$/);
  expect(await refused(await folderWith('index.html', 'style.css'))).toContain('no site of this program');
});

test('the repository, the content and whatever holds them are never replaced', async () => {
  for (const out of [home, dirname(home), content, join(content, 'dist')]) expect(await refused(out)).toMatch(/a build replaces all that is there.* Set OUT_DIR to a folder of its own\.$/);
  const elsewhere = await folderWith('ours/council.yml');
  expect(await refused(elsewhere, join(elsewhere, 'ours'))).toContain('the content must stay apart');
  expect(await refused(join(home, '..dist'))).toBeUndefined();
});

test('neither is a file, a link, or a repository of Git in which a site was built', async () => {
  const folder = await folderWith('file.txt', 'site/index.html', 'site/pagefind/a', 'site/search/b', 'site/.git');
  await symlink(join(folder, 'site'), join(folder, 'link'), 'junction');
  expect(await refused(join(folder, 'file.txt'))).toContain('it is a file.');
  expect(await refused(join(folder, 'file.txt', 'new', 'dist'))).toMatch(/file\.txt is a file\. Set OUT_DIR to a folder\.$/);
  expect(await refused(join(folder, 'link'))).toContain('it is a link.');
  expect(await refused(join(folder, 'site'))).toContain('it has a repository of Git in it');
});
