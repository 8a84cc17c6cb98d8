import { expect, test } from 'vitest';
import { exif, jpeg, jpegWith, png } from '../../../tests/support/pictures.ts';
import { savedPictures } from './guard.ts';

const asset = (name: string, bytes: Buffer) => ({ path: `content/images/${name}`, toBase64: () => Promise.resolve(bytes.toString('base64')) });
const saved = async (raw: string, ...assets: ReturnType<typeof asset>[]): Promise<string[]> => (await savedPictures({ dataFiles: [{ raw }], assets })).map(({ path }) => path);

test('an entry is saved with the pictures that it names, and not with one that was taken out again', async () => {
  expect(await saved('photos:\n  - picture: door.jpg\n', asset('door.jpg', jpeg), asset('room.png', png))).toEqual(['content/images/door.jpg']);
});

test.each([['is not what its name says', png, 'door.jpg'], ['says where it was taken', jpegWith(exif()), 'door.jpg'], ['holds a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'door.svg']])('a picture that %s stops the save, in words', async (_what, bytes, name) => {
  await expect(saved(`logo: ${name}`, asset(name, bytes))).rejects.toThrow(/^door\.\w+: [A-Z].+\.$/);
});
