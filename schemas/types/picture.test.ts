import { expect, test } from 'vitest';
import { parts } from '../message.ts';
import { photos, picture } from './picture.ts';

const photo = { picture: 'side-door.jpg', alt: 'A green door with a ramp on its left', consent: 'nobody' };
const rules = (...given: object[]): string[] => (photos().safeParse(given).error?.issues ?? []).map(({ message, path }) => `${path.join('.')} ${parts(message).rule ?? parts(message).message}`);

test('a picture with words in which nobody can be recognised is right, and so is one whose people agreed', () => {
  expect(rules(photo, { ...photo, consent: 'agreed', agreedOn: '2026-05-11' })).toEqual([]);
});

test('a picture in which somebody can be recognised who has not agreed is refused', () => {
  expect(rules({ ...photo, consent: 'not-agreed' })).toEqual(['0.consent PictureWithoutConsent']);
  expect(rules({ ...photo, consent: 'agreed' })).toEqual(['0.agreedOn ConsentWithoutDate']);
});

test('words that do not say what a picture shows are refused', () => {
  for (const alt of ['side-door.jpg', 'IMG_2041.JPG', ' ', 'Side door']) expect(rules({ ...photo, alt }), alt).toEqual(['0.alt PictureWithoutWords']);
  for (const alt of ['Photo of the door', 'A picture of the door', 'an image showing a ramp', 'The photograph of the hall']) expect(rules({ ...photo, alt }), alt).toEqual(['0.alt SaysItIsAPicture']);
  for (const alt of ['A photographer’s studio', 'Pictures on the wall show what happens next', 'Door']) expect(rules({ ...photo, alt }), alt).toEqual([]);
  expect(rules({ ...photo, alt: 'a'.repeat(251) })).toEqual(['0.alt TooLong']);
});

test('only a logo may be a drawing, and six pictures are enough', () => {
  expect(picture().safeParse('logo.svg').success).toBe(true);
  expect(rules({ ...photo, picture: 'door.svg' })).toEqual(['0.picture “door.svg” is a drawing, which only a logo may be.']);
  expect(rules(...Array.from({ length: 7 }, () => photo))).toEqual([' TooManyPictures']);
});
