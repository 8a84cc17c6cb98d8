import { expect, test } from 'vitest';
import { fieldsOf, flat } from '../../schemas/derive/fields.ts';
import { vocabularies } from '../../schemas/framework/vocabularies/index.ts';
import { termIds } from '../../schemas/framework/vocabulary.ts';
import { collections, isSingle } from '../../schemas/index.ts';
import { editorConfig, type FormField, formFields, widgetName } from './config.ts';
import { keys } from './keys.ts';

const site = { siteName: 'SEND Local Offer', address: 'https://offer.example.org', backend: { name: 'github', repo: 'a/b', branch: 'main' }, folder: 'content', areas: [], today: '2026-11-22' };

/** Every field of a form with its way from the top. */
const paths = (fields: readonly FormField[], at = ''): [string, FormField][] => fields.flatMap((field) => [[at + field.name, field] as [string, FormField], ...paths(field.fields ?? [], `${at}${field.name}.`)]);

test.each(collections)('the form of $name has every field of the schema and no other, in its order', (collection) => {
  const form = paths(formFields(collection)).filter(([path]) => path !== keys.removed && path !== 'body');
  expect(form.map(([path]) => path)).toEqual(flat(fieldsOf(collection.name)).map(({ path }) => path.join('.')));
  expect(formFields(collection).some(({ name }) => name === 'body')).toBe(collection.body !== undefined);
});

test.each(collections)('every field of the form of $name has the label, the hint, the control and the choices of its schema', (collection) => {
  const form = new Map(paths(formFields(collection)));
  for (const node of flat(fieldsOf(collection.name))) {
    const field = form.get(node.path.join('.'));
    expect([field?.label, field?.hint, field?.widget, field?.required]).toEqual([node.label, node.hint, widgetName(node.widget), node.required]);
    const list = node.vocabulary && !node.fields ? vocabularies.get(node.vocabulary) : undefined;
    expect(field?.options?.map(({ value }) => value)).toEqual(list && termIds(list));
    for (const option of field?.options ?? []) expect(option.label).not.toBe('');
  }
});

test('what the editor keeps for itself has no name that a schema uses', () => {
  const names = new Set(collections.flatMap(({ schema }) => Object.keys(schema.shape)));
  expect([...Object.values(keys), 'body'].filter((key) => names.has(key))).toEqual([]);
});

test('nothing is published without a review, and no configuration is fetched', () => {
  const config = editorConfig(site) as { collections: { publish: boolean; folder?: string; files?: { file: string }[] }[]; publish_mode: string; load_config_file: boolean };
  expect([config.publish_mode, config.load_config_file]).toEqual(['editorial_workflow', false]);
  expect(config.collections.filter(({ publish }) => publish)).toEqual([]);
  expect(config.collections.flatMap(({ folder, files }) => folder ?? files?.map(({ file }) => file) ?? [])).toEqual(expect.arrayContaining(['content/services', 'content/guides/help', 'content/council.yml', 'content/glossary.yml']));
});

test('only a new entry begins with a day, today, as the day of its review', () => {
  for (const collection of collections) {
    expect(formFields(collection, '2026-11-22').filter((field) => field.default).map(({ name, default: value }) => `${name} ${value}`)).toEqual(['lastReviewed 2026-11-22']);
    if (isSingle(collection)) expect(formFields(collection).some((field) => field.default)).toBe(false);
  }
});
