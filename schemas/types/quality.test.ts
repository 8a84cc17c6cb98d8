import { expect, test } from 'vitest';
import { parts } from '../message.ts';
import { inspection, result } from './quality.ts';

const report = { body: 'ofsted', on: '2026-02-11', report: 'https://inspections.example.org/1' };
const ofInspection = (given: object): string[] => (inspection().safeParse(given).error?.issues ?? []).map(({ message, path }) => `${path.join('.')} ${parts(message).rule ?? message.split('\n')[0]}`);

test('an inspection has its day and its report, and a result has its day and its source', () => {
  expect(ofInspection(report)).toEqual([]);
  for (const lacking of ['body', 'on', 'report']) expect(inspection().safeParse({ ...report, [lacking]: undefined }).success, lacking).toBe(false);
  const known = { what: 'Most stay.', on: '2026-02-11', source: 'Our count', url: 'https://results.example.org/1' };
  expect(result().safeParse(known).success).toBe(true);
  for (const lacking of ['what', 'on', 'source']) expect(result().safeParse({ ...known, [lacking]: undefined }).success, lacking).toBe(false);
});

test('what inspectors found is said in words, never as a grade alone', () => {
  for (const outcome of ['Good', 'outstanding.', '“Requires improvement”', 'Inadequate ']) expect(ofInspection({ ...report, outcome }), outcome).toEqual(['outcome GradeWithoutWords']);
  for (const outcome of ['Good help begins early.', 'Inspectors found that needs are noticed.']) expect(ofInspection({ ...report, outcome }), outcome).toEqual([]);
});
