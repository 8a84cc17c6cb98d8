import { expect, test } from 'vitest';
import { firstSentences } from './summary.ts';

test('gives as many whole sentences as fit', () => {
  expect(firstSentences('One is short. Two is short. Three is a little longer than the others.', 30)).toBe('One is short. Two is short.');
});

test('cuts a first sentence that is too long at a word', () => {
  expect(firstSentences('A sentence that never, ever ends', 23)).toBe('A sentence that never…');
  expect(firstSentences('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});

test('is never longer than it may be', () => {
  for (const text of ['a b '.repeat(400), `${'é'.repeat(299)}. b`, `${'word '.repeat(59)}wordy. More.`]) expect(firstSentences(text, 300).length).toBeLessThanOrEqual(300);
});
