import { expect, test } from 'vitest';
import * as z from 'zod';
import { said } from './examples/said.ts';
import { nearest } from './explain.ts';

test('the nearest name is found whatever the letter case', () => {
  const known = ['lastReviewed', 'reviewEvery', 'reviewBy', 'eligibility'];
  expect(['lastreviewed', 'lastReviwed', 'last_reviewed', 'eligability', 'reviewby'].map((name) => nearest(name, known))).toEqual(['lastReviewed', 'lastReviewed', 'lastReviewed', 'eligibility', 'reviewBy']);
});

test('a name that is like none is not guessed', () => {
  expect([nearest('telephone', ['owner', 'summary']), nearest('x', [])]).toEqual([undefined, undefined]);
});

test('what a schema has no wording for is still said in whole sentences', () => {
  const schema = z.object({ a: z.string(), b: z.boolean(), c: z.array(z.number()), d: z.enum(['x', 'y']), e: z.string().max(2), f: z.array(z.string()).min(1), g: z.object({}) });
  expect([...said(schema, { a: 1, b: 'yes', c: 'no', d: 'z', e: 'long', f: [], g: 'none' }), ...said(schema.pick({ a: true, d: true }), {})]).toMatchInlineSnapshot(`
    [
      "a: “1” is not text. Write text.",
      "b: “yes” is not true or false. Write true or false.",
      "c: “no” is not a list. Write a list.",
      "d: “z” is not one of the choices. Write one of these: x, y.",
      "e: It is too long. Make it 2 at most.",
      "f: It is too short. It needs at least 1.",
      "g: “none” is not a group of fields. Write a group of fields.",
      "a: It is missing. Fill it in.",
      "d: It is missing. Fill it in.",
    ]
  `);
});
