import { expect, test } from 'vitest';
import { fieldsOf, flat } from '../../../schemas/derive/fields.ts';
import { examples } from '../../../schemas/examples/index.ts';
import { collectionNamed, collections } from '../../../schemas/index.ts';
import { valueAt } from '../../reader/judge.ts';
import { previewed } from '../config.ts';
import { asFarAsRight } from './as-far-as-right.ts';

const today = '2026-11-22';
const right = (name: (typeof collections)[number]['name'], draft: object) => asFarAsRight(collectionNamed(name), draft as Record<string, unknown>, today);

test('an entry that is right stays as the check reads it, and is not changed itself', () => {
  for (const { name, schema } of collections) {
    const draft = structuredClone(examples[name]) as Record<string, unknown>;
    expect(right(name, draft), name).toEqual(schema.parse(draft));
    expect(draft, name).toEqual(examples[name]);
  }
});

test('a wrong value is left out, and all that is round it stays', () => {
  const draft = { ...examples.services, website: 'no address', 'a.name of.anything': 'x', contact: { role: 'Team', phone: '1', email: 'team@example.org' }, needs: ['autism', 'wings'], ages: { min: 'x', max: 9 } };
  const { contact, needs, ...rest } = right('services', draft);
  expect(contact).toEqual({ role: 'Team', email: 'team@example.org' });
  expect(needs).toEqual(['autism']);
  expect(Object.keys(rest)).not.toEqual(expect.arrayContaining(['website']));
  expect([rest['website'], rest['a.name of.anything'], rest['ages']]).toEqual([undefined, undefined, undefined]);
});

test('what is too long or too few is shown', () => {
  expect(right('services', { name: 'x'.repeat(500) })).toEqual({ name: 'x'.repeat(500) });
});

test('what a page cannot do without says that it is missing', () => {
  expect(right('services', {})).toEqual({ name: '“Name” is missing.' });
  expect(right('comments', {})).toMatchObject({ title: '“Title” is missing.', receivedOn: today, status: '“What became of it” is missing.', about: ['“About” is missing.'] });
  expect(right('pathways', { title: 'T', steps: [{ title: 'One' }] })['steps']).toEqual([{ title: 'One', who: '“Who acts” is missing.' }]);
});

test('whatever stands in any field, of any type, the rest is shown', () => {
  const odd: unknown[] = ['x', 7, [], {}, [[]], { a: { b: [1] } }, ['x', 7, null]];
  for (const name of previewed) {
    for (const { path } of flat(fieldsOf(name))) {
      for (const value of odd) {
        const draft = path.toReversed().reduce<unknown>((inner, key) => ({ [key]: inner }), value) as Record<string, unknown>;
        const shown = right(name, { ...examples[name], ...draft });
        const wrong = collectionNamed(name).schema.partial().safeParse(shown).error?.issues.filter((issue) => !['too_big', 'too_small'].includes(issue.code) && !JSON.stringify(valueAt(shown, issue.path))?.includes('is missing.')) ?? [];
        expect(wrong, `${name} ${path.join('.')} ${JSON.stringify(value)}`).toEqual([]);
      }
    }
  }
}, 60_000);
