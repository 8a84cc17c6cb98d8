import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryContent, temporaryFolder } from '../../tests/temporary-content.ts';
import { listImages } from './list-images.ts';

const listed = async (folder: string) => {
  const { images, problems } = await listImages(folder);
  return { images, problems: problems.map(({ level, rule, file }) => `${level} ${rule} ${file}`).toSorted() };
};

test('pictures of every kind that browsers show are listed by name', async () => {
  const names = ['a.svg', 'b.png', 'c-2.jpg', 'd.webp'];
  expect(await listed(await temporaryContent(Object.fromEntries(names.map((name) => [`images/${name}`, 'x']))))).toEqual({ images: names, problems: [] });
});

test('a folder without pictures is nothing wrong', async () => {
  expect(await listed(await temporaryFolder())).toEqual({ images: [], problems: [] });
  expect(await listed(await temporaryContent({ 'images/.gitkeep': '' }))).toEqual({ images: [], problems: [] });
});

test('what cannot be published as a picture is told', async () => {
  const names = ['Logo.svg', 'logo.gif', 'logo.html', 'logo', 'lo go.png', 'logo.min.svg', 'logo.SVG', 'old/logo.svg'];
  for (const name of names) expect(await listed(await temporaryContent({ [`images/${name}`]: 'x' })), name).toEqual({ images: [], problems: [`error UnusablePicture images/${name.split('/')[0]}`] });
});

test('a picture may have one megabyte and no more', async () => {
  const folder = await temporaryContent({ 'images/a.png': 'x'.repeat(1024 * 1024), 'images/b.png': 'x'.repeat(1024 * 1024 + 1) });
  expect(await listed(folder)).toEqual({ images: ['a.png'], problems: ['error PictureTooLarge images/b.png'] });
});

test('no picture comes from outside the folder', async () => {
  const outside = await temporaryContent({ 'a.png': 'x' });
  const folder = await temporaryContent({ 'images/b.png': 'x' });
  await symlink(join(outside, 'a.png'), join(folder, 'images/a.png'));
  expect(await listed(folder)).toEqual({ images: ['b.png'], problems: ['error SymbolicLink images/a.png'] });
  const linked = await temporaryFolder();
  await symlink(outside, join(linked, 'images'));
  expect(await listed(linked)).toEqual({ images: [], problems: ['error SymbolicLink images'] });
});
