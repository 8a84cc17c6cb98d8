import { expect, test } from 'vitest';
import { meant, type Names, namesWith } from './names.ts';

const names: Names = [['elm', 'Elm School'], ['st-annes', 'St Anne’s Elm School'], ['oak', 'Oak College']];

test('names that begin with the words come first', () => {
  expect(namesWith(names, 'elm', 9).map(([id]) => id)).toEqual(['elm', 'st-annes']);
  expect(namesWith(names, 'elm', 1)).toHaveLength(1);
});

test('a whole name is meant even where a longer one holds it, and a part of a name where it is the only one', () => {
  expect([meant(names, 'elm school'), meant(names, ' ST ANNES'), meant(names, 'coll')]).toEqual(['elm', 'st-annes', 'oak']);
});

test('words that fit nothing, several or everything mean nothing', () => {
  expect([meant(names, 'beech'), meant(names, 'school'), meant(names, ' '), meant([], 'elm')]).toEqual([undefined, undefined, undefined, undefined]);
});
