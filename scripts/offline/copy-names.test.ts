import { expect, test } from 'vitest';
import { copyNames } from './copy-names.ts';

const named = (...files: string[]): string[] => files.map((file) => copyNames(files).get(file) ?? '');

test('the first page is on top, and all else is in one folder beside it', () => {
  expect(named('index.html', 'favicon.svg', 'services/portage/index.html')).toEqual(['index.html', 'pages/favicon.svg', 'pages/services/portage/index.html']);
});

test('names that Windows cannot write are written otherwise, and a folder is the same for all in it', () => {
  expect(named('services/con/index.html', 'services/con/con.svg', 'images/a:b?.png', 'images/aux.tar.gz', 'images/end.', 'images/it is.png', 'images/é.png', 'images/contact.png'))
    .toEqual(['pages/services/con-/index.html', 'pages/services/con-/con-.svg', 'pages/images/a-b-.png', 'pages/images/aux-.tar.gz', 'pages/images/end-', 'pages/images/it-is.png', 'pages/images/-.png', 'pages/images/contact.png']);
});

test('names that differ by capitals alone, or become the same, are kept apart', () => {
  expect(named('images/A.png', 'images/a.png', 'images/a b.png', 'images/a-b.png', 'B/x.html', 'b/x.html')).toEqual(['pages/images/A.png', 'pages/images/a-2.png', 'pages/images/a-b.png', 'pages/images/a-b-2.png', 'pages/B/x.html', 'pages/b-2/x.html']);
});

test('the longest names of content leave room on Windows for the folders above the copy', () => {
  const long = 'x'.repeat(119);
  const names = named(`about/share/pathways/preparing-for-adulthood/${long}y/index.html`, `about/share/pathways/preparing-for-adulthood/${long}z/index.html`, `images/${long}.webp`);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name.length).toBeLessThan(140);
  expect(names[2]).toMatch(/\.webp$/);
});
