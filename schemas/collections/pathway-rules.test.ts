import { expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { ruled } from '../examples/said.ts';

test('a step takes its time from the law or says it itself, never both', () => {
  const [first] = examples.pathways.steps as [typeof examples.pathways.steps[number]];
  expect(ruled('pathways', examples.pathways)).toEqual([]);
  expect(ruled('pathways', { ...examples.pathways, steps: [{ ...first, limit: 'ehc-advice' }, first] })).toEqual(['error TimeTwice steps.0.within']);
});

test('a care pathway says where it leads, or why nothing follows; a decision need not', () => {
  const { next, noNext: _noNext, ...rest } = examples.pathways;
  expect(ruled('pathways', { ...rest, kind: 'care' })).toEqual(['warning NothingAfter next']);
  for (const right of [{ kind: 'care' as const, next }, { kind: 'care' as const, noNext: 'It ends at five.' }, { kind: 'process' as const }]) expect(ruled('pathways', { ...rest, ...right })).toEqual([]);
});
