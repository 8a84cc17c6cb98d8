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

/** How many letters differ between two words, worked out the long way. */
function apart(one: string, other: string): number {
  if (one === '' || other === '') return Math.max(one.length, other.length);
  const rest = one[0] === other[0] ? apart(one.slice(1), other.slice(1)) : 1 + Math.min(apart(one.slice(1), other), apart(one, other.slice(1)), apart(one.slice(1), other.slice(1)));
  return rest;
}

test('no name that is found is further away than one that is not', () => {
  const names = ['owner', 'summary', 'section', 'senco', 'phone', 'phase', 'places', 'times', 'themes', 'needs', 'status', 'cost', 'contact', 'area', 'areas'];
  for (const name of [...names, 'ownre', 'sumary', 'secton', 'snco', 'fone', 'phases', 'place', 'time', 'theems', 'need', 'statsu', 'costs', 'contcat', 'are', 'rea']) {
    const found = nearest(name, names);
    const within = names.filter((other) => apart(name, other) <= Math.min(3, Math.floor(other.length / 3)));
    expect(found === undefined ? undefined : apart(name, found), name).toBe(within.length === 0 ? undefined : Math.min(...within.map((other) => apart(name, other))));
  }
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
