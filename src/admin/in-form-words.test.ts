import { expect, test } from 'vitest';
import { collectionNamed } from '../../schemas/index.ts';
import type { Finding } from '../../schemas/problem.ts';
import { inFormWords } from './in-form-words.ts';

const services = collectionNamed('services');
const said = (fix: string): string => inFormWords({ rule: 'Any', message: 'Any.', fix } satisfies Finding, services).fix;

test('a form names a field as it stands there, and not as the file does', () => {
  expect(said('Write the criteria in plain words under “eligibility”.')).toBe('Write the criteria in plain words under “Who can use it”.');
  expect(said('Fill in “decision”: who decides.')).toBe('Fill in “How decisions are made”: who decides.');
});

test('what is no field stays, and so does a word that is only quoted', () => {
  for (const fix of ['Look under “constructor”.', 'Write “needs”.', 'Write “SEN support”.', '']) expect(said(fix)).toBe(fix);
});
