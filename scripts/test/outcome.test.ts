import { expect, test } from 'vitest';
import { outcomeOf, type Report } from './outcome.ts';

const fine = { exitCode: 0, signal: null };
const bad = { exitCode: 1, signal: null };

/** A report of one file whose tests have these states. */
const report = (states: string[], status = states.includes('failed') ? 'failed' : 'passed'): Report =>
  ({ testResults: [{ name: 'age.test.ts', status, assertionResults: states.map((state, index) => ({ fullName: `promise ${index}`, status: state })) }] });

test('counts what passed and what failed', () => {
  expect(outcomeOf(report(['passed', 'passed', 'failed']), bad)).toEqual({ passed: 2, failed: 1, sentences: [] });
});

test('counts a test that did not run as failed, and says so', () => {
  for (const state of ['skipped', 'pending', 'todo', 'disabled']) {
    expect(outcomeOf(report(['passed', state]), fine)).toEqual({
      passed: 1, failed: 1, sentences: ['“promise 1” in age.test.ts did not run. A test that does not run counts as failed.'],
    });
  }
});

test('counts a file that cannot be read as one failed test', () => {
  expect(outcomeOf(report([], 'failed'), bad)).toMatchObject({ passed: 0, failed: 1 });
});

test('counts a file that breaks after its tests have passed as failed', () => {
  expect(outcomeOf(report(['passed'], 'failed'), bad)).toMatchObject({ passed: 1, failed: 1 });
});

test('fails where no test ran', () => {
  expect(outcomeOf({ testResults: [] }, fine)).toEqual({ passed: 0, failed: 1, sentences: ['No test ran.'] });
});

test('fails where the run broke off without a report', () => {
  expect(outcomeOf(undefined, { exitCode: null, signal: 'SIGKILL' })).toEqual({ passed: 0, failed: 1, sentences: ['Vitest was stopped by SIGKILL and left no report.'] });
});

test('fails where something broke outside the tests', () => {
  expect(outcomeOf(report(['passed']), bad)).toMatchObject({ passed: 1, failed: 1 });
});
