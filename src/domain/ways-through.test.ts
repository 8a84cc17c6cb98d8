import { expect, test } from 'vitest';
import { checkerExample } from '../../schemas/examples/checker.ts';
import { waysThrough } from './ways-through.ts';

const asked = (questions: Record<string, string[]>) => ({ questions: Object.entries(questions).map(([id, to]) => ({ id, answers: to.map((leadsTo) => ({ leadsTo })) })) });

test('counts the questions of the longest way, and outcomes as none', () => {
  const ways = waysThrough(asked({ a: ['b', 'end'], b: ['c', 'end'], c: ['end', 'other'] }));
  expect([...ways].map(([id, { left }]) => `${id} ${left}`)).toEqual(['a 3', 'b 2', 'c 1', 'end 0', 'other 0']);
});

test('tells every question that leads somewhere, each once', () => {
  expect(waysThrough(checkerExample).get('ring')?.from).toEqual(['worried', 'swallowing']);
  expect(waysThrough(asked({ a: ['end', 'end'] })).get('end')?.from).toEqual(['a']);
});

test('ends for questions that go round, and for none at all', () => {
  expect(waysThrough(asked({ a: ['b'], b: ['a', 'end'] })).get('end')).toEqual({ left: 0, from: ['b'] });
  expect(waysThrough(asked({})).size).toBe(0);
});
