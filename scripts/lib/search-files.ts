import type { GlossaryTerm } from '../../schemas/index.ts';
import { facetFile } from '../../src/domain/facet-file.ts';
import type { SearchDocument } from '../../src/domain/search-document.ts';
import { groups } from '../../src/domain/search-groups.ts';
import { orderFile } from '../../src/domain/order-file.ts';
import { placesFile } from '../../src/domain/places-file.ts';
import { wordsFile } from '../../src/domain/search-words.ts';

/**
 * The site’s own files of the search, from the folder `search/` on: who has which choice, the orders that are not
 * by fit, words, and places. Each names the index of words that it belongs to, so that a browser never mixes two publications.
 */
export function searchFiles(documents: readonly SearchDocument[], terms: readonly GlossaryTerm[], index: string): { path: string; content: string }[] {
  const json = (path: string, value: object): { path: string; content: string } => ({ path, content: JSON.stringify(value) });
  return [
    ...groups.map((group) => json(`facets/${group}.json`, facetFile(documents, group, index))),
    json('orders.json', orderFile(documents, index)),
    json('places.json', placesFile(documents, index)),
    json('words.json', { index, ...wordsFile(documents, terms) }),
  ];
}
