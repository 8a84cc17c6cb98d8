import { expect, test } from 'vitest';
import { pointOfPlace, readPostcode, written } from './postcodes.ts';

const read = (typed: string): string[] => readPostcode(typed).map(written);
const first = (typed: string): string | undefined => read(typed)[0];

const real = ['M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'W1A 1HQ', 'EC1A 1BB', 'SW1A 1AA', 'ZZ1 3LB', 'ZZ17 9CA', 'BS0 1AA', 'CM0 7AA', 'OX1 1AA', 'IP1 1AA', 'SO16 7AB'];

test('reads a postcode however it is spaced, punctuated and cased', () => {
  for (const postcode of real) {
    const bare = postcode.replace(' ', '');
    for (const typed of [postcode, bare, postcode.toLowerCase(), bare.toLowerCase(), `  ${postcode}  `, postcode.replace(' ', '   '), postcode.replace(' ', '-'), postcode.replace(' ', '\u00A0'), postcode.replace(' ', '\t'), `“${postcode}”.`, [...bare].join(' '), `${postcode},`, bare.replace(/.$/, (end) => `\u200B${end}`)]) {
      expect(first(typed), typed).toBe(postcode);
    }
    expect(first([...bare].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xFEE0)).join('')), 'full width').toBe(postcode);
  }
});

test('reads what it has written', () => {
  for (const postcode of real) expect(first(first(postcode) ?? '')).toBe(postcode);
});

test('reads O for 0 and I for 1, and the other way round, where a postcode needs the other', () => {
  expect(first('CRO 2AB')).toBe('CR0 2AB');
  expect(first('ZZI ILB')).toBe('ZZ1 1LB');
  expect(first('zzi 3lb')).toBe('ZZ1 3LB');
  expect(first('0X1 1AA')).toBe('OX1 1AA');
  expect(first('S016 7AB')).toBe('SO16 7AB');
  expect(first('1P1 1AA')).toBe('IP1 1AA');
  expect(first('ZZ1O OAB')).toBe('ZZ10 0AB');
  expect(first('ZZ1 1A0')).toBe('ZZ1 1AO');
});

test('tries what was typed before any other reading', () => {
  for (const postcode of real) expect(first(postcode.toLowerCase())).toBe(postcode);
  expect(read('BI1 1AA')).toEqual(['BI1 1AA', 'B11 1AA']);
});

test('reads the first half alone, and the beginning of the second as no more than that', () => {
  expect(['zz1', ' ZZ17 ', 'w1a', 'EC1A', 'm1', 'ZZ1 3', 'zz17-9'].map(first)).toEqual(['ZZ1', 'ZZ17', 'W1A', 'EC1A', 'M1', 'ZZ1', 'ZZ17']);
  expect(first('ZZ13')).toBe('ZZ13');
});

test.each(['', ' ', 'Z', '1', 'hello', 'ZZ', '12345', 'ZZ1 3L', 'ZZ1 3LBX', 'ZZ123 4AB', 'Ashmere', '1 Market Square', 'ZZ1 3LB ZZ1 3LB', '90210', '<script>alert(1)</script>', '\u0000', '😀😀😀', '__proto__', 'constructor', 'ZZ1 ٣LB', 'O'.repeat(59)])('finds nothing in “%s”', (typed) => {
  expect(read(typed)).toEqual([]);
});

test('reads nothing in a megabyte', () => {
  expect(read('ZZ1 3LB'.repeat(150_000))).toEqual([]);
});

test('reads only postcodes, whatever is typed', () => {
  const characters = 'ZO0I1A3 -é';
  for (let number = 0; number < 20_000; number += 1) {
    let rest = number;
    const typed = Array.from({ length: 5 + (number % 4) }, () => { const character = characters[rest % characters.length]; rest = Math.floor(rest / characters.length) + number * 7; return character; }).join('');
    for (const postcode of read(typed)) expect(postcode, typed).toMatch(/^[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?$/);
  }
});

test('a place is where it says, or else where its postcode is', () => {
  const postcodes = new Map([['ZZ1', new Map([['3LB', { latitude: 53.2, longitude: 0.9 }]])]]);
  expect(pointOfPlace({ postcode: 'ZZ1 3LB' }, postcodes)).toEqual({ latitude: 53.2, longitude: 0.9 });
  expect(pointOfPlace({ postcode: 'ZZ1 3LB', latitude: 53.3, longitude: 1 }, postcodes)).toEqual({ latitude: 53.3, longitude: 1 });
  expect([{ postcode: 'ZZ1 3LC' }, { postcode: 'ZZ2 3LB' }, { postcode: '' }, {}, { latitude: 53 }].map((place) => pointOfPlace(place, postcodes))).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
