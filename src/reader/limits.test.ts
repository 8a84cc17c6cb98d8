import { expect, test } from 'vitest';
import { handedOver, handOver, type Handover } from './handover.ts';
import { limits, longestWhiteSpace } from './limits.ts';

test('the longest run of white space is counted over spaces, tabs and line breaks', () => {
  expect(['', 'a', ' ', 'a  b   c', ' \t\n\r\n ', 'a\n\n\nb', '\u000B\f'].map(longestWhiteSpace)).toEqual([0, 0, 1, 3, 6, 3, 2]);
});

test('every limit is a number above nothing', () => {
  for (const [name, limit] of Object.entries(limits)) expect(limit, name).toBeGreaterThan(0);
});

test('what a command has read is handed to whoever asks next in the process', () => {
  expect(handedOver()).toBeUndefined();
  const handover = { today: '2026-11-22' } as Handover;
  handOver(handover);
  expect(handedOver()).toBe(handover);
});
