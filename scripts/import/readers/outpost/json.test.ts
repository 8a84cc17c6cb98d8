import { expect, test } from 'vitest';
import { idOf, isObject, objectsIn, rawText } from './json.ts';

test('takes only objects out of a list, and nothing out of what is no list', () => {
  expect(objectsIn([{ a: 1 }, null, 'x', [1], { b: 2 }])).toEqual([{ a: 1 }, { b: 2 }]);
  for (const other of [null, undefined, 'x', { 0: {} }]) expect(objectsIn(other)).toEqual([]);
  expect([isObject({}), isObject([]), isObject(null)]).toEqual([true, false, false]);
});

test('reads numbers and texts as ids, and nothing else', () => {
  expect([7, ' a-1 '].map(idOf)).toEqual(['7', 'a-1']);
  expect([1.5, '', null, {}, Number.NaN, 'x'.repeat(121)].map(idOf)).toEqual(Array.from({ length: 6 }));
});

test('takes blank text for none', () => {
  expect([rawText('a'), rawText(' '), rawText(1), rawText(null)]).toEqual(['a', undefined, undefined, undefined]);
});
