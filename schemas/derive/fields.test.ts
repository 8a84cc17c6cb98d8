import { expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { collections } from '../index.ts';
import { fieldsOf, flat, jsonSchema, putAt, valuesOf } from './fields.ts';

interface Json { properties?: Record<string, Json>; items?: Json; title?: string; description?: string; additionalProperties?: unknown; required?: string[] }

/** Every object of a JSON Schema, with where it stands. */
function objects(schema: Json, at: string): [string, Json][] {
  return [
    ...(schema.properties ? [[at, schema] as [string, Json]] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, child]) => objects(child, `${at}.${name}`)),
    ...(schema.items ? objects(schema.items, at) : []),
  ];
}

for (const collection of collections) {
  const schema = jsonSchema(collection) as Json;

  test(`the JSON Schema of ${collection.name} is plain JSON that refuses unknown fields`, () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    for (const [at, object] of objects(schema, collection.name)) expect(object.additionalProperties, at).toBe(false);
  });

  test(`the JSON Schema of ${collection.name} gives every field its label and its hint`, () => {
    for (const [at, object] of objects(schema, collection.name)) {
      for (const [name, child] of Object.entries(object.properties ?? {})) expect([child.title, child.description].every((words) => (words ?? '') !== ''), `${at}.${name}`).toBe(true);
    }
  });

  test(`the fields of ${collection.name} are those of its schema, in its order, and say which are required`, () => {
    const fields = fieldsOf(collection.name);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(collection.schema.shape));
    expect(fields.filter(({ required }) => required).map(({ name }) => name)).toEqual(schema.required ?? []);
    for (const { name, required } of fields) expect(collection.schema.shape[name]?.safeParse(undefined).success, name).toBe(!required);
  });
}

test('fields in groups and lists know their way from the top', () => {
  const paths = flat(fieldsOf('pathways')).map(({ path, list, widget }) => `${path.join('.')}${list ? '[]' : ''} ${widget}`);
  expect(paths).toContain('steps[] list');
  expect(paths).toContain('steps.within group');
  expect(paths).toContain('steps.within.unit choice');
  expect(paths).toContain('steps.uses[] references');
});

test('the longest text of a field is known where there is one', () => {
  const byName = new Map(fieldsOf('services').map((node) => [node.name, node]));
  expect([byName.get('name')?.maxLength, byName.get('summary')?.maxLength, byName.get('ages')?.maxLength]).toEqual([100, 300, undefined]);
});

test('the values of an entry come one by one, each with the place where it stands', () => {
  const { steps, title } = examples.pathways;
  const found = [...valuesOf(fieldsOf('pathways'), { title, steps, themes: ['health', 'early-years'] })].map(({ at, value }) => `${at} ${JSON.stringify(value)}`);
  expect(found).toContain('themes.1 "early-years"');
  expect(found).toContain('steps.0.within.number 5');
  expect(found).toContain('steps.0.uses.0 "services/talking-advice-line"');
  expect(found).toContain('steps.1.who "A speech and language therapist"');
  expect(found.some((line) => line.startsWith('steps '))).toBe(false);
});

test('a value is put where another one stands, and all else stays', () => {
  const entry = structuredClone(examples.pathways) as unknown as Record<string, unknown>;
  putAt(entry, 'title', 'Another title');
  putAt(entry, 'steps.0.uses.0', 'services/another');
  const [first, ...others] = examples.pathways.steps;
  expect(entry).toEqual({ ...examples.pathways, title: 'Another title', steps: [{ ...first, uses: ['services/another'] }, ...others] });
});

test('what is missing or unknown to the schema has no value', () => {
  expect([...valuesOf(fieldsOf('organisations'), { name: undefined, kind: null, nonsense: 'x' })]).toEqual([]);
});
