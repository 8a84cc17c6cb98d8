import { expect, test } from 'vitest';
import { councilListNames } from './derive/council-lists.ts';
import { fieldsOf, flat, type FieldNode } from './derive/fields.ts';
import { vocabularies } from './framework/vocabularies/index.ts';
import { collectionNamed, collections, isSingle, titleOf } from './index.ts';

const everyField = collections.flatMap(({ name }) => flat(fieldsOf(name)).map((node) => ({ node, at: `${name} ${node.path.join('.')}` })));

/** The questions of the SE7 sets stand in the forms word for word, so their labels and hints are not ours to end. */
const ours = everyField.filter(({ at }) => !/^(?:responses answers|guides expectations)\.[a-z]/.test(at));

test('every collection says what it is, in one sentence', () => {
  for (const { label, singular, about } of collections) {
    expect(about).toMatch(/^[A-Z].*\.$/);
    expect([label, singular].every((words) => words.length > 2)).toBe(true);
  }
});

test('no two collections share a name, a label or a folder', () => {
  for (const key of ['name', 'label', 'singular', 'path'] as const) {
    expect(new Set(collections.map((collection) => collection[key])).size, key).toBe(collections.length);
  }
});

test('every field has a label, and a hint that is a sentence', () => {
  for (const { node, at } of ours) {
    expect(node.label, at).toMatch(/^[A-Z].*[^.\s]$/);
    expect(node.hint, at).toMatch(/^\p{Lu}.*\.$/u);
  }
  for (const { node, at } of everyField) expect([node.label, node.hint].every((words) => words.trim().length > 1), at).toBe(true);
});

test('fields beside each other can be told apart by their labels and by their hints', () => {
  const isBySet = ({ fields }: FieldNode): boolean => fields?.some(({ name }) => name === 'pc-01') ?? false;
  const siblings = (tree: readonly FieldNode[], at: string): void => {
    for (const key of ['label', 'hint'] as const) {
      const words = tree.map((node) => node[key]).filter((text) => text !== 'Answer in plain words.');
      expect(words.filter((text, index) => words.indexOf(text) !== index), `${at} ${key}`).toEqual([]);
    }
    // The three sets ask some questions in the same words.
    for (const node of tree) if (node.fields && !isBySet(node)) siblings(node.fields, `${at}.${node.name}`);
  };
  for (const { name } of collections) {
    siblings(fieldsOf(name), name);
    for (const node of fieldsOf(name).filter(isBySet)) for (const set of ['pc', 'yp', 'sv']) siblings((node.fields ?? []).filter((field) => field.name.startsWith(set)), `${name} ${node.name} ${set}`);
  }
});

test('the names of fields are plain camel case, or the ids of questions', () => {
  for (const { node, at } of everyField) expect(node.name, at).toMatch(/^(?:[a-z][a-zA-Z0-9]*|(?:pc|yp|sv)-\d\d)$/);
});

test('every vocabulary that a field names exists, and choices name one', () => {
  for (const { node, at } of everyField) {
    if (node.vocabulary) expect(vocabularies.has(node.vocabulary), at).toBe(true);
    if (['choice', 'choices'].includes(node.widget)) expect(node.vocabulary, at).toBeDefined();
  }
});

test('references name what they lead to: collections, or what council.yml lists', () => {
  const known = new Set<string>([...collections.map(({ name }) => name), ...councilListNames]);
  for (const { node, at } of everyField) {
    if (['reference', 'references'].includes(node.widget)) expect(node.refersTo?.every((name) => known.has(name)), at).toBe(true);
    else expect(node.refersTo, at).toBeUndefined();
  }
});

test('what a reviewed entry must have is optional in the schema, so that imports may lack it', () => {
  for (const { node, at } of everyField) if (node.expected) expect(node.required, at).toBe(false);
});

test('every entry carries its upkeep', () => {
  for (const { name } of collections) {
    const names = fieldsOf(name).map((node) => node.name);
    expect(names).toEqual(expect.arrayContaining(['owner', 'lastReviewed', 'reviewEvery', 'reviewBy', 'meets', 'coProducedWith', 'changeNote', 'publishFrom', 'hideAfter', 'imported']));
  }
});

test('a collection is found by its name, and those of one file are known', () => {
  expect(collections.map(({ name }) => collectionNamed(name).name)).toEqual(collections.map(({ name }) => name));
  expect(collections.filter(isSingle).map(({ path }) => path)).toEqual(['council.yml', 'glossary.yml']);
});

test('an entry is called by its name or its title', () => {
  expect([titleOf({ name: 'Portage' }), titleOf({ title: 'Help' }), titleOf({})]).toEqual(['Portage', 'Help', '']);
});
