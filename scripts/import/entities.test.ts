import { expect, test } from 'vitest';
import { decodeEntities } from './entities.ts';

test('decodes names, numbers and hexadecimal numbers', () => {
  expect(decodeEntities('Caf&eacute; &amp; bar &#8211; &#x2019;&pound;5&nbsp;')).toBe('Café & bar – ’£5 ');
});

test('reads the numbers of old Windows pages as browsers do', () => {
  expect(decodeEntities('St Mary&#146;s')).toBe('St Mary’s');
});

test('decodes once only, so that escaped text stays text', () => {
  expect(decodeEntities('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;');
});

test('leaves what it does not know, and drops what is no character', () => {
  expect(decodeEntities('&unknown; &constructor; AT&T; &')).toBe('&unknown; &constructor; AT&T; &');
  expect(decodeEntities('a&#0;b&#xD800;c&#99999999;d')).toBe('abcd');
});
