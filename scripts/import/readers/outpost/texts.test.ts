import { expect, test } from 'vitest';
import { saying } from '../../fixtures/saying.ts';
import { summaryOf, textsOf } from './texts.ts';

test('makes a short description the summary, and leaves the body to people', () => {
  expect(textsOf('<p>Trampolining &ndash; come &amp; bounce.</p>\r\n<ul><li>Mats</li></ul>')).toEqual({ summary: 'Trampolining – come & bounce. Mats' });
});

test('makes a long one Markdown, and its first sentences the summary', () => {
  const sentence = 'We play for an hour and then have tea together.';
  const { summary, body } = textsOf(`<p>${`${sentence} `.repeat(10)}</p><p># *Bring* socks</p>`);
  expect(summary).toBe(Array.from({ length: 6 }, () => sentence).join(' '));
  expect(body?.split('\n\n')).toEqual([Array.from({ length: 10 }, () => sentence).join(' '), String.raw`\# \*Bring\* socks`]);
});

test('says nothing for a description of nothing', () => {
  for (const nothing of [null, '', '<p>&nbsp;</p>', 7, {}]) expect(textsOf(nothing)).toEqual({});
});

test('says that a text was shortened where only a summary has a place', () => {
  const { say, reasons } = saying();
  expect(summaryOf('Short.', say)).toBe('Short.');
  expect(summaryOf('word '.repeat(100), say)?.length).toBeLessThanOrEqual(300);
  expect(reasons).toEqual(['ShortenedText']);
});
