import { expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { ruled } from '../examples/said.ts';

test('a step takes its time from the law or says it itself, never both', () => {
  const [first] = examples.pathways.steps as [typeof examples.pathways.steps[number]];
  expect(ruled('pathways', examples.pathways)).toEqual([]);
  expect(ruled('pathways', { ...examples.pathways, steps: [{ ...first, limit: 'ehc-advice' }, first] })).toEqual(['error TimeTwice steps.0.within']);
});
