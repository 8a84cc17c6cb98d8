import { expect, test } from 'vitest';
import { fieldsOf, flat, valuesOf } from '../derive/fields.ts';
import { collections } from '../index.ts';
import { examples } from './index.ts';
import { ruled, said } from './said.ts';

/** A path without the positions in lists: `steps.0.who` is the field `steps.who`. */
const fieldPath = (at: string): string => at.replaceAll(/\.\d+/g, '');

for (const { name, schema } of collections) {
  test(`the example of ${name} is right, by itself and by the rules`, () => {
    expect(said(schema, examples[name])).toEqual([]);
    expect(ruled(name, examples[name])).toEqual([]);
  });

  test(`the example of ${name} fills in every field`, () => {
    const filled = new Set([...valuesOf(fieldsOf(name), examples[name] as unknown as Record<string, unknown>)].map(({ at }) => fieldPath(at)));
    const leaves = flat(fieldsOf(name)).filter((node) => !node.fields).map((node) => node.path.join('.'));
    // An answer belongs to one of the three sets, so no entry has all of them.
    const possible = leaves.filter((leaf) => !/^answers\.(?:pc|yp)-/.test(leaf));
    expect(possible.filter((leaf) => !filled.has(leaf))).toEqual([]);
  });

  test(`a misspelt field of ${name} is refused instead of dropped`, () => {
    const issues = schema.safeParse({ ...examples[name], ownner: 'Local Offer manager' }).error?.issues;
    expect(issues?.map(({ code, path }) => ({ code, path }))).toEqual([{ code: 'unrecognized_keys', path: [] }]);
  });
}

test('no example has a telephone number, an address or a postcode that could be somebody’s', () => {
  for (const { name } of collections) {
    for (const { node, value, at } of valuesOf(fieldsOf(name), examples[name] as unknown as Record<string, unknown>)) {
      if (node.widget === 'phone') expect(value, `${name} ${at}`).toMatch(/^(?:01632 960 \d{3}|07700 900 \d{3}|999)$/);
      if (node.widget === 'postcode') expect(value, `${name} ${at}`).toMatch(/^ZZ/);
      if (node.widget === 'web-address') expect(new URL(String(value)).hostname, `${name} ${at}`).toMatch(/\.example\.org$/);
      if (node.widget === 'email') expect(value, `${name} ${at}`).toMatch(/\.example\.org$/);
    }
  }
});
