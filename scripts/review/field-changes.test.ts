import { expect, test } from 'vitest';
import { fieldsOf, flat } from '../../schemas/derive/fields.ts';
import { examples } from '../../schemas/examples/index.ts';
import { collections } from '../../schemas/index.ts';
import { noteworthy } from './change-note.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';
import type { Fields } from '../../schemas/types/group.ts';
import { fieldItem } from './report/field.ts';

const names = { before: () => undefined, after: () => undefined };
const changesOf = (name: (typeof collections)[number]['name'], before: object, after: object): FieldChange[] => fieldChanges(fieldsOf(name), before as Fields, after as Fields, names);
const wordsOf = (change: FieldChange): string[] => (change.kind === 'list' ? [...change.added, ...change.removed] : [change.before ?? '', change.after ?? '']);

for (const { name } of collections) {
  const example = examples[name] as unknown as Record<string, unknown>;

  test(`every field of ${name} that is added or taken away is told under its label, in words`, () => {
    for (const node of fieldsOf(name).filter((one) => example[one.name] !== undefined)) {
      const { [node.name]: value, ...rest } = example;
      for (const found of [changesOf(name, rest, example), changesOf(name, example, rest)]) {
        expect(found.length, node.name).toBeGreaterThan(0);
        for (const change of found) {
          expect([change.labels[0], change.field.split('.')[0]], node.name).toEqual([node.label, node.name]);
          for (const words of wordsOf(change)) expect(words, `${node.name} ${String(value)}`).not.toMatch(/\[object|[{}]|\bundefined\b|\bnull\b/);
        }
      }
    }
    expect(changesOf(name, example, JSON.parse(JSON.stringify(example)) as object)).toEqual([]);
  });

  test(`whatever stands in a field of ${name} is told, and stops nothing`, () => {
    for (const wrong of [7, -1.5, true, 'x', '', ['x', 7, null, ['y']], { x: 1 }, [{ x: { y: [] } }], { min: 'a', max: {}, state: 'weeks', kind: 3, number: 'x', unit: 'y', measuredOn: '2026-31-31' }]) {
      for (const node of fieldsOf(name)) {
        for (const found of [changesOf(name, example, { ...example, [node.name]: wrong }), changesOf(name, { ...example, [node.name]: wrong }, example), changesOf(name, { [node.name]: [wrong] }, { [node.name]: { [node.fields?.[0]?.name ?? 'x']: wrong } })]) {
          for (const item of found.map((change) => fieldItem(change))) expect(item, node.name).toMatch(/^- \*\*[^\n]/);
        }
      }
    }
  });
}

test('a field that no schema knows is told as it is written', () => {
  expect(changesOf('services', {}, { colour: { red: 1 } })).toEqual([{ field: 'colour', labels: ['colour'], kind: 'value', before: undefined, after: '{"red":1}' }]);
});

test('fields in another order are the same fields', () => {
  expect(changesOf('services', { contact: { phone: '1', role: 'a' } }, { contact: { role: 'a', phone: '1' } })).toEqual([]);
});

test('the fields about which families must be told are fields', () => {
  const known = new Set(collections.flatMap(({ name }) => flat(fieldsOf(name)).filter(({ path }) => path.length === 1).map((node) => node.name)));
  expect(noteworthy.filter((name) => !known.has(name))).toEqual([]);
});

test('of two long values the place is shown in which they differ', () => {
  const long = 'word '.repeat(100);
  const [item = ''] = changesOf('services', { name: `${long}Monday` }, { name: `${long}Friday` }).map((change) => fieldItem(change));
  expect(item).toContain('~~Monday~~ **Friday**');
});

test('a time limit of the law is told with its time', () => {
  const step = (limit: string): object => ({ steps: [{ title: 'We decide', limit }] });
  expect(changesOf('pathways', step('ehc-decide-to-assess'), step('ehc-no-plan')).map((change) => fieldItem(change))).toEqual([
    '- **Steps › We decide › Time limit of the law:** Tell that there will be no EHC plan (16 weeks), was Tell whether there will be an EHC needs assessment (6 weeks)',
  ]);
});
