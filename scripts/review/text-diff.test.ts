import { expect, test } from 'vitest';
import { type Paragraph, parts, textDiff, wordDiff } from './text-diff.ts';

/** Runs as a line: removed words in square brackets, added ones in braces. */
const line = (runs: Paragraph): string => runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`)).join(' ');

test('one word in a sentence is one word in the report', () => {
  expect(line(wordDiff('You wait up to twelve weeks.', 'You wait up to eighteen weeks.'))).toBe('You wait up to [twelve] {eighteen} weeks.');
  expect(line(wordDiff('a b c', 'a b c'))).toBe('a b c');
  expect(line(wordDiff('', 'a'))).toBe('{a}');
});

test('what both have comes out of both sides, whatever the lists', () => {
  const letters = ['a', 'b', 'c', 'd'];
  // A walk through many pairs of lists that is the same in each run.
  for (let seed = 1; seed < 400; seed += 1) {
    const list = (by: number): string[] => Array.from({ length: (seed * by) % 9 }, (_item, index) => letters[(seed * by + index * index * by) % 4] as string);
    const [before, after] = [list(7), list(11)];
    const found = parts(before, after);
    expect(found.filter(({ kind }) => kind !== 'added').map(({ item }) => item)).toEqual(before);
    expect(found.filter(({ kind }) => kind !== 'removed').map(({ item }) => item)).toEqual(after);
  }
});

test('paragraphs that stayed are counted and not shown, items of a list are paragraphs', () => {
  const { changed, same } = textDiff('One stays.\n\n- Ring us today.\n- Wait.\n\nGone.', 'One stays.\n\n- Ring us tomorrow.\n- Wait.\n\nSomething else altogether.');
  expect([same, changed.map(line)]).toEqual([2, ['- Ring us [today.] {tomorrow.}', '[Gone.]', '{Something else altogether.}']]);
});

test('a sentence that was only added to is shown in its place', () => {
  expect(textDiff('Ring us.', 'Ring us. We answer from nine to four, and we ring back when you leave your number.').changed.map(line)).toEqual(['Ring us. {We answer from nine to four, and we ring back when you leave your number.}']);
});

test('very long paragraphs are shown as one removed and one added', () => {
  const words = (count: number, word: string): string => Array.from({ length: count }, (_item, index) => `${word}${index}`).join(' ');
  expect(textDiff(words(5_000, 'a'), words(5_000, 'b')).changed.map((runs) => runs.map(({ kind }) => kind))).toEqual([['removed'], ['added']]);
});
