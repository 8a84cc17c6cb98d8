import { expect, test } from 'vitest';
import { exif, jpeg, jpegWith, png, svg, webp, webpWith } from '../../tests/support/pictures.ts';
import { pictureFacts, pictureKind } from './picture-facts.ts';

test('a picture is known by its bytes, and its size is read', () => {
  expect([jpeg, png, webp, svg].map(pictureFacts)).toEqual([
    { kind: 'jpg', width: 24, height: 16, location: false }, { kind: 'png', width: 4, height: 4, location: false },
    { kind: 'webp', width: 4, height: 4, location: false }, { kind: 'svg', location: false },
  ]);
});

test('what is no picture that browsers show is none, whatever it is called', () => {
  const others = ['', 'x', 'GIF89a', '%PDF-1.7', '<html><svg></svg></html>', '<script>alert(1)</script>', 'RIFF....WAVE', '\u0000\u0000\u0000\u0018ftypheic', 'MZ'];
  expect(others.map((text) => pictureKind(Buffer.from(text, 'latin1')))).toEqual(others.map(() => undefined));
});

test('a drawing may begin with a declaration, a mark or a comment', () => {
  const beginnings = ['', '\uFEFF', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- A logo. -->\n', '<?xml version="1.0"?>\n<!-- - -->\n<!-- b -->'];
  expect(beginnings.map((text) => pictureKind(Buffer.from(text + svg.toString())))).toEqual(beginnings.map(() => 'svg'));
});

test('a photo that was taken upright is as wide as a browser shows it', () => {
  expect([1, 3, 6, 8].map((orientation) => { const { width, height } = pictureFacts(jpegWith(exif({ orientation, located: false }))) ?? {}; return `${width} by ${height}`; })).toEqual(['24 by 16', '24 by 16', '16 by 24', '16 by 24']);
});

test('a place is found wherever a program may have written it, and an empty note of one is none', () => {
  const xmp = Buffer.from('<x:xmpmeta><rdf:Description exif:GPSLatitude="51,16.5N"/></x:xmpmeta>');
  expect([jpegWith(exif()), webpWith('EXIF', exif()), webpWith('XMP ', xmp), Buffer.concat([jpeg, jpegWith(exif())])].map((bytes) => pictureFacts(bytes)?.location)).toEqual([true, true, true, true]);
  expect([jpegWith(exif({ located: false })), webpWith('EXIF', exif({ located: false })), jpegWith(Buffer.from('GPS'))].map((bytes) => pictureFacts(bytes)?.location)).toEqual([false, false, false]);
});

test('a file that is cut off or spoilt anywhere is read without a fall', () => {
  for (const whole of [jpegWith(exif()), png, webpWith('EXIF', exif()), svg]) {
    for (let length = 0; length <= whole.length; length += 1) expect(() => pictureFacts(whole.subarray(0, length))).not.toThrow();
    for (let at = 0; at < whole.length; at += 1) expect(() => pictureFacts(whole.with(at, 0xFF))).not.toThrow();
  }
});
