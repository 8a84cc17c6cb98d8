import { expect, test } from 'vitest';
import { picture } from '../../../schemas/types/picture.ts';
import { pictureName } from './name.ts';

const name = (original: string): string => pictureName(original, '3f2a1b7c9d', 'webp');

test('a name says what it said, in small letters and hyphens', () => {
  expect(['Front door.JPG', 'Café à côté (2).png', 'The children’s room.jpeg', 'a__b--c.webp'].map(name)).toEqual(['front-door-3f2a1b7c.webp', 'cafe-a-cote-2-3f2a1b7c.webp', 'the-childrens-room-3f2a1b7c.webp', 'a-b-c-3f2a1b7c.webp']);
});

test('a name that says nothing, or leads out of the folder, becomes a plain one', () => {
  expect(['IMG_2041.JPG', 'DSC00012.jpg', 'PXL_20260511_101112.jpg', '20260511.jpg', '', '.png', '写真.png', 'image.jpg'].map(name)).toEqual(Array.from({ length: 8 }, () => 'picture-3f2a1b7c.webp'));
  expect(['../../x.png', '/etc/passwd', 'C:\\Users\\Ann\\door.png', 'a/b/../c.png', 'x.png\u0000.svg'].map(name)).toEqual(['x-3f2a1b7c.webp', 'passwd-3f2a1b7c.webp', 'door-3f2a1b7c.webp', 'c-3f2a1b7c.webp', 'x-png-3f2a1b7c.webp']);
});

test('every name is one that the check accepts, however long or odd', () => {
  for (const odd of ['x'.repeat(400), '-----', 'a b c'.repeat(60), '<img src=x onerror=alert(1)>.png', '🏫 school.png']) expect(picture().safeParse(name(odd)).success, odd).toBe(true);
});
