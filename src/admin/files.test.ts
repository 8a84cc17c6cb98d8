import { expect, test } from 'vitest';
import { collections } from '../../schemas/index.ts';
import { collectionIn, entryIn, folders, formAt, formOf, placeOf, singles } from './files.ts';

test('every collection can be edited, and guides have a folder for each section', () => {
  const found = new Set([...folders.map(({ collection }) => collection.name), ...['council', 'glossary'].map((name) => collectionIn(singles, name)?.name)]);
  expect([...found].toSorted()).toEqual(collections.map(({ name }) => name).toSorted());
  expect(folders.filter(({ collection }) => collection.name === 'guides').map(({ folder }) => folder)).toContain('guides/help');
});

test('a list of the editor knows its collection, and an unknown one has none', () => {
  expect([collectionIn('services', 'portage')?.name, collectionIn('guides-help', 'mediation')?.name, collectionIn(singles, 'council')?.name]).toEqual(['services', 'guides', 'council']);
  expect([collectionIn('nothing', 'x'), collectionIn(singles, 'services')]).toEqual([undefined, undefined]);
});

test('an entry is edited where its file is', () => {
  expect([placeOf('services', 'portage'), placeOf('guides', 'help/mediation'), placeOf('council', 'council')]).toEqual([
    '/collections/services/entries/portage', '/collections/guides-help/entries/mediation', '/collections/site/entries/council',
  ]);
});

test('the form of an entry is found, and the entry of a form', () => {
  for (const [collection, id, file] of [['services', 'portage', 'services/portage.md'], ['guides', 'help/mediation', 'guides/help/mediation.md'], ['organisations', 'trust', 'organisations/trust.yml'], ['glossary', 'glossary', 'glossary.yml']] as const) {
    const form = formOf(collection, id);
    expect(form.file).toBe(file);
    const entry = entryIn(form.list, form.slug);
    expect([entry?.collection.name, entry?.id]).toEqual([collection, id]);
  }
  expect(entryIn('nothing', 'x')).toBeUndefined();
});

test('an address of the editor says which form it is, whatever somebody has typed there', () => {
  expect(formAt(placeOf('guides', 'help/mediation'))).toEqual({ list: 'guides-help', slug: 'mediation' });
  expect([formAt('/collections/services/entries/caf%C3%A9')?.slug, formAt('/collections/services/entries/50%')?.slug]).toEqual(['café', '50%']);
  expect(formAt('/collections/services/new')).toEqual({ list: 'services', slug: undefined });
  expect(['/home', '/collections/services', '/collections/services/entries/', ''].map(formAt)).toEqual([undefined, undefined, undefined, undefined]);
});
