import type { Point } from '../domain/distance.ts';
import type { Facet, FacetsByGroup } from './facets.ts';
import { asTyped, loadFacet, loadOrders, loadPlaces, loadWords, type Orders, type Understand } from './files.ts';
import { forEachGroup, type Group } from '../domain/search-groups.ts';
import { openIndex, type WordIndex } from './pagefind.ts';
import type { Published } from './published.ts';
import type { Distances } from './shelves.ts';

/** The files of one publication of the search, each read when it is first needed and then kept. */
export interface Library {
  index: WordIndex;
  facets: (groups: Iterable<Group>) => Promise<FacetsByGroup>;
  orders: () => Promise<Orders>;
  understand: () => Promise<Understand>;
  distances: (point: Point) => Promise<Distances>;
}

/** Keeps what a question answered, and forgets it where it failed. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined;
  return () => (kept ??= ask().catch((error: unknown) => { kept = undefined; throw error; }));
}

/**
 * Opens the search. Fails where the index cannot be read.
 * @param first The filters that are wanted at once, so that they come beside the index and not after it.
 */
export async function openLibrary(published: Published, attempt: number, first: readonly Group[]): Promise<Library> {
  const readers = forEachGroup((group) => once<readonly [Group, Facet]>(async () => [group, await loadFacet(group, published)]));
  const facets = async (groups: Iterable<Group>): Promise<FacetsByGroup> => new Map(await Promise.all([...new Set(groups)].map((group) => readers[group]())));
  const words = once(() => loadWords(published));
  // Without it words are looked for as they are typed, until it can be read.
  const understand = (): Promise<Understand> => words().catch(() => asTyped);
  const places = once(() => loadPlaces(published));
  const [index] = await Promise.all([openIndex(published, attempt), facets(first), understand()]);
  return {
    index, facets, understand,
    orders: once(() => loadOrders(published)),
    async distances(point) {
      const { everywhere, milesFrom } = await places();
      const miles = milesFrom(point);
      return { everywhere, miles: (row) => (miles[row] === Infinity ? undefined : miles[row]) };
    },
  };
}
