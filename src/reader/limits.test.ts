import { expect, test } from 'vitest';
import { limits, longestWhiteSpace } from './limits.ts';

test('the longest run of white space is counted over spaces, tabs and line breaks', () => {
  expect(['', 'a', ' ', 'a  b   c', ' \t\n\r\n ', 'a\n\n\nb', '\u000B\f'].map(longestWhiteSpace)).toEqual([0, 0, 1, 3, 6, 3, 2]);
});

test('every limit is a number above nothing', () => {
  for (const [name, limit] of Object.entries(limits)) expect(limit, name).toBeGreaterThan(0);
});
