import { expect, test } from 'vitest';
import { timeLimitList, timeLimits } from '../../schemas/framework/time-limits.ts';
import { runningTotals, stepTime } from './step-times.ts';

test('a step that names a time limit of the law has its number, its beginning and its source', () => {
  expect(stepTime({ limit: 'ehc-decide-to-assess' })).toEqual({ within: 'Within 6 weeks', counted: 'the day the council receives the request', source: 'Special Educational Needs and Disability Regulations 2014' });
});

test('time that somebody must be given is at least that long', () => {
  expect(stepTime({ limit: 'ehc-draft-comments' })?.within).toBe('At least 15 calendar days');
});

test('a step that says its own time has no source, and one that says none has no time', () => {
  expect(stepTime({ within: { number: 1, unit: 'working-days' }, counted: 'the day you ring' })).toEqual({ within: 'Within 1 working day', counted: 'the day you ring', source: undefined });
  expect(stepTime({})).toBeUndefined();
});

test('the EHC process is over by week 20, with week 6 and week 16 on the way', () => {
  expect(runningTotals([{}, { limit: 'ehc-decide-to-assess' }, { limit: 'ehc-advice' }, { limit: 'ehc-no-plan' }, { limit: 'ehc-final-plan' }])).toEqual([undefined, 'by week 6', undefined, 'by week 16', 'by week 20']);
});

test('one time alone on a clock is no running total', () => {
  expect(runningTotals([{ limit: 'ehc-final-plan' }, {}])).toEqual([undefined, undefined]);
});

test('no label of a time limit repeats its number, and no source a paragraph that nobody here has read', () => {
  expect(timeLimitList.terms.map(({ label }) => label).filter((label) => /\d/.test(label))).toEqual([]);
  for (const { source, verification } of Object.values(timeLimits)) if (verification !== 'text-seen') expect(source).not.toMatch(/\b(?:reg(?:ulation)?\.? |s\.|section )\d|\(\d/);
});
