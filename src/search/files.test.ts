import { afterEach, expect, test, vi } from 'vitest';
import { facetFile } from '../domain/facet-file.ts';
import { orderFile } from '../domain/order-file.ts';
import { placesFile } from '../domain/places-file.ts';
import type { SearchDocument } from '../domain/search-document.ts';
import { wordsFile } from '../domain/search-words.ts';
import { loadFacet, loadOrders, loadPlaces, loadWords } from './files.ts';

const document = (id: string): SearchDocument => ({ key: `services/${id}`, href: `/services/${id}/`, kind: 'services', title: `Service ${id}`, summary: undefined, alsoKnownAs: [], facts: [], status: undefined, checked: '2026-05-01', sections: [], facets: { cost: ['free'] }, ages: undefined, places: [{ latitude: 51.4, longitude: -0.9 }], everywhere: false, below: false });
const documents = [document('a'), document('b')];
const published = { name: 'this', rows: documents.length };

/** Each file of the search, how it is read, and what the site publishes. */
const files = {
  'a filter': { load: () => loadFacet('cost', published), right: facetFile(documents, 'cost', 'this') },
  'the orders': { load: () => loadOrders(published), right: orderFile(documents, 'this') },
  'the places': { load: () => loadPlaces(published), right: placesFile(documents, 'this') },
  'the words': { load: () => loadWords(published), right: { index: 'this', ...wordsFile(documents, []) } },
};

/** Answers every request with a body. */
const answerWith = (body: string, status = 200): void => void vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

afterEach(() => vi.unstubAllGlobals());

for (const [what, { load, right }] of Object.entries(files)) {
  test(`${what}: what the site publishes is read`, async () => {
    answerWith(JSON.stringify(right));
    await expect(load()).resolves.toBeDefined();
  });

  const names = Object.keys(right).filter((name) => name !== 'index');
  const wrong: readonly (readonly [how: string, body: string])[] = [
    ['is cut off', JSON.stringify(right).slice(0, -3)],
    ['is a page', '<!doctype html><p>Hello'],
    ['is null', 'null'],
    ['is a list', '[]'],
    ['is of another publication', JSON.stringify({ ...right, index: 'other' })],
    ['is of another number of pages', JSON.stringify({ ...right, ...('documents' in right ? { documents: 7 } : { rows: 7 }) })],
    ...names.flatMap((name) => [[`has a number for “${name}”`, JSON.stringify({ ...right, [name]: -1 })], [`has no “${name}”`, JSON.stringify({ ...right, [name]: undefined })]] as const),
  ];

  test.each(wrong)(`${what} is refused where it %s`, async (_how, body) => {
    answerWith(body);
    await expect(load()).rejects.toThrow();
  });

  test(`${what} is refused where it is missing`, async () => {
    answerWith(JSON.stringify(right), 404);
    await expect(load()).rejects.toThrow('is missing');
  });
}
