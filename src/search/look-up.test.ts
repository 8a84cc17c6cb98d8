import { expect, test } from 'vitest';
import { rowsOf } from './bits.ts';
import { lookUp } from './look-up.ts';
import type { Fragment, WordIndex } from './pagefind.ts';

const fragment = (url: string): Fragment => ({ url, content: '', anchors: [], weighted_locations: [], meta: {} });

/** An index of ten documents that knows some questions, and notes what it was asked. */
function indexOf(answers: Readonly<Record<string, readonly number[]>>): { index: WordIndex; asked: string[] } {
  const asked: string[] = [];
  const index: WordIndex = {
    name: 'en_1', rows: 10, close: () => undefined, read: async (row) => fragment(`plain ${row}`),
    search: async (words) => { asked.push(words); return new Map((answers[words] ?? []).map((row) => [row, async () => fragment(`${words} ${row}`)])); },
  };
  return { index, asked };
}

const nothing = { corrected: undefined, didYouMean: [], led: [], also: [] };

test('what phrases lead to comes first, then what the words find, then other wordings, each row once', async () => {
  const { index } = indexOf({ salt: [4, 2], 'speech therapy': [2, 7] });
  const { hits, rows } = await lookUp(index, { ...nothing, asked: 'salt', led: [{ row: 7, phrase: 'salt', term: 'Speech therapy' }, { row: 99, phrase: 'salt', term: 'x' }], also: ['speech therapy'] });
  expect([...hits?.keys() ?? []]).toEqual([7, 4, 2]);
  expect(rowsOf(rows)).toEqual([2, 4, 7]);
  expect(hits?.get(7)?.led).toEqual({ phrase: 'salt', term: 'Speech therapy' });
  expect((await hits?.get(7)?.read())?.url).toBe('speech therapy 7');
  expect((await hits?.get(2)?.read())?.url).toBe('salt 2');
});

test('what a phrase leads to and no word finds is read as it is', async () => {
  const { hits } = await lookUp(indexOf({}).index, { ...nothing, asked: 'salt', led: [{ row: 3, phrase: 'salt', term: 'x' }] });
  expect((await hits?.get(3)?.read())?.url).toBe('plain 3');
});

test('without words every row is found, and nothing is asked', async () => {
  const { index, asked } = indexOf({});
  const { hits, rows } = await lookUp(index, { ...nothing, asked: '' });
  expect([hits, rowsOf(rows).length, asked]).toEqual([undefined, 10, []]);
});

test('a long question that finds nothing as a whole is asked again in pairs, a short one is not', async () => {
  const { index, asked } = indexOf({ 'ear pain': [5], 'pain school': [6, 5] });
  const { hits } = await lookUp(index, { ...nothing, asked: 'ear pain school' });
  expect([...hits?.keys() ?? []]).toEqual([5, 6]);
  await lookUp(index, { ...nothing, asked: 'ear school' });
  expect(asked).toEqual(['ear pain school', 'ear pain', 'pain school', 'ear school']);
});
