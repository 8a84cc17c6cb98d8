import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exif, jpeg, jpegWith, png, svg, webp } from '../../tests/support/pictures.ts';
import { temporaryContent, temporaryFolder } from '../../tests/temporary-content.ts';
import { listImages } from './list-images.ts';
import { pictureLimits } from './picture-limits.ts';

const listed = async (folder: string) => {
  const { images, problems } = await listImages(folder);
  return { images: images.map(({ name }) => name), problems: problems.map(({ level, rule, file }) => `${level} ${rule} ${file}`).toSorted() };
};

test('pictures of every kind that browsers show are listed by name, with their size', async () => {
  const folder = await temporaryContent({ 'images/d.webp': webp, 'images/a.svg': svg, 'images/b.png': png, 'images/c-2.jpg': jpeg });
  expect(await listed(folder)).toEqual({ images: ['a.svg', 'b.png', 'c-2.jpg', 'd.webp'], problems: [] });
  expect((await listImages(folder)).images[2]).toEqual({ name: 'c-2.jpg', bytes: jpeg.length, width: 24, height: 16 });
});

test('a folder without pictures is nothing wrong', async () => {
  expect(await listed(await temporaryFolder())).toEqual({ images: [], problems: [] });
  expect(await listed(await temporaryContent({ 'images/.gitkeep': '' }))).toEqual({ images: [], problems: [] });
});

test('what cannot be published as a picture is told', async () => {
  const names = ['Logo.svg', 'logo.gif', 'logo.html', 'logo', 'lo go.png', 'logo.min.svg', 'logo.SVG', 'old/logo.svg'];
  for (const name of names) expect(await listed(await temporaryContent({ [`images/${name}`]: svg })), name).toEqual({ images: [], problems: [`error UnusablePicture images/${name.split('/')[0]}`] });
});

test('a file that is not what its name says is told, and so is one that is broken', async () => {
  for (const [name, bytes] of [['a.jpg', png], ['a.png', jpeg], ['a.webp', '<script>alert(1)</script>'], ['a.svg', webp], ['a.png', png.subarray(0, 12)], ['a.jpg', '']] as const) {
    expect(await listed(await temporaryContent({ [`images/${name}`]: bytes })), name).toEqual({ images: [], problems: [`error PictureOfAnotherKind images/${name}`] });
  }
});

test('a drawing with a script is told and not published', async () => {
  expect(await listed(await temporaryContent({ 'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>' }))).toEqual({ images: [], problems: ['error UnsafePicture images/a.svg'] });
});

test('a photo that says where it was taken is told', async () => {
  expect(await listed(await temporaryContent({ 'images/a.jpg': jpegWith(exif()) }))).toEqual({ images: ['a.jpg'], problems: ['error PictureWithLocation images/a.jpg'] });
});

test('a picture that is slow on a phone is warned of, and one that stops it is refused', async () => {
  const long = (bytes: number): Buffer => Buffer.concat([png, Buffer.alloc(bytes - png.length)]);
  const wide = Buffer.from(png);
  wide.writeUInt32BE(pictureLimits.side + 1, 16);
  const folder = await temporaryContent({ 'images/a.png': long(pictureLimits.heavy), 'images/b.png': long(pictureLimits.heavy + 1), 'images/c.png': long(pictureLimits.bytes), 'images/d.png': long(pictureLimits.bytes + 1), 'images/e.png': wide });
  expect(await listed(folder)).toEqual({ images: ['a.png', 'b.png', 'c.png'], problems: ['error PictureTooLarge images/d.png', 'error PictureTooLarge images/e.png', 'warning HeavyPicture images/b.png', 'warning HeavyPicture images/c.png'] });
});

test('no picture comes from outside the folder', async () => {
  const outside = await temporaryContent({ 'a.png': png });
  const folder = await temporaryContent({ 'images/b.png': png });
  await symlink(join(outside, 'a.png'), join(folder, 'images/a.png'));
  expect(await listed(folder)).toEqual({ images: ['b.png'], problems: ['error SymbolicLink images/a.png'] });
  const linked = await temporaryFolder();
  await symlink(outside, join(linked, 'images'));
  expect(await listed(linked)).toEqual({ images: [], problems: ['error SymbolicLink images'] });
});
