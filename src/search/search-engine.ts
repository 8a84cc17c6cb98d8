import type { SearchKind } from '../domain/search-document.ts';
import { add, type Bits, count, either, has, noBits, rowsOf } from './bits.ts';
import { type Counts, type Engine, type Found, step } from './engine.ts';
import type { FacetsByGroup } from './facets.ts';
import { asTyped } from './files.ts';
import { filter } from './filter.ts';
import { type Group, groups } from '../domain/search-groups.ts';
import { openLibrary, type Library } from './library.ts';
import { type LookedUp, lookUp } from './look-up.ts';
import type { Near } from './near/near.ts';
import { type Published, readPublished } from './published.ts';
import { sorted } from './rank.ts';
import { readResult } from './read-result.ts';
import { type Distances, shelve, tooFar } from './shelves.ts';
import type { State } from './state.ts';

const patience = 20_000;
/** The filters without which results have no kind and no order. */
const ordering: readonly Group[] = ['kind', 'tier'];

const inTime = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([promise, new Promise<never>((_done, fail) => { setTimeout(() => fail(new Error('The search takes too long.')), patience); })]);

const kindOf = (facets: FacetsByGroup, row: number): SearchKind => ([...(facets.get('kind')?.choices ?? [])].find(([, rows]) => has(rows, row))?.[0] ?? 'guides') as SearchKind;

/** The rows that are not too far away. */
function nearEnough(found: Bits, distances: Distances | undefined, within: number | undefined): Bits {
  if (!distances || within === undefined) return found;
  const rows = noBits(found.length * 32);
  for (const row of rowsOf(found)) if (!tooFar(row, distances, within)) add(rows, row);
  return rows;
}

/** The rows to show, in the order that was asked for. */
async function inOrder(library: Library, facets: FacetsByGroup, { sort, words }: State, { hits }: LookedUp, shown: Bits, distances: Distances | undefined): Promise<number[]> {
  const rows = hits ? [...hits.keys()].filter((row) => has(shown, row)) : rowsOf(shown);
  if (sort === 'near' && distances) {
    const miles = new Map(rows.map((row) => [row, distances.miles(row) ?? Infinity]));
    return rows.toSorted((a, b) => (miles.get(a) as number) - (miles.get(b) as number));
  }
  if (words !== '' && hits && (sort === 'best' || sort === 'near')) return rows;
  return sorted(rows, sort === 'near' ? 'best' : sort, await library.orders(), facets);
}

/** The filters that a search needs: those of its order, those in use, and those whose counts somebody sees. */
const wantedFor = (state: State, seen: readonly Group[]): Group[] => [...ordering, ...seen, ...groups.filter((group) => state.chosen[group].length > 0)];

async function ask(library: Library, state: State, near: Near | undefined, seen: readonly Group[], counted: (counts: Counts) => void): Promise<Found> {
  const [facets, understand, distances] = await Promise.all([library.facets(wantedFor(state, seen)), library.understand(), near && library.distances(near.point)]);
  const understood = understand(state.words);
  const looked = await lookUp(library.index, understood);
  const filtered = filter(nearEnough(looked.rows, distances, state.within), state.chosen, facets);
  counted(filtered.counts);
  const shown = state.unsure ? either(filtered.sure, filtered.unsure) : filtered.sure;
  const apart = state.sort === 'near' || state.within !== undefined;
  const rows = shelve(await inOrder(library, facets, state, looked, shown, distances), filtered, distances, apart, state.within);
  const read = (from: number) => Promise.all(rows.slice(from, from + step).map(async ({ row, shelf, miles }) => {
    const hit = looked.hits?.get(row);
    return readResult(await (hit ? hit.read() : library.index.read(row)), understood.asked, { kind: kindOf(facets, row), led: hit?.led, miles, shelf });
  }));
  return {
    total: count(filtered.sure), unsaid: count(filtered.unsure), counts: filtered.counts, ways: filtered.ways,
    corrected: understood.corrected, asTyped: understand === asTyped && state.words !== '', didYouMean: understood.didYouMean, first: await read(0), more: read,
  };
}

async function totals(library: Library, seen: readonly Group[]): Promise<Counts> {
  const facets = await library.facets(seen);
  return Object.fromEntries([...facets].map(([group, { choices }]) => [group, Object.fromEntries([...choices].map(([id, bits]) => [id, count(bits)]))]));
}

/**
 * The search of the site: Pagefind for words, the site’s own files for filters, counts, orders and distances. Its files
 * are read when something is first asked of it.
 * @param ahead What is published, asked for before this program was there.
 */
export function searchEngine(ahead: Promise<Published>): Engine {
  let attempt = 0;
  let opening: Promise<Library> | undefined;
  async function open(wanted: readonly Group[]): Promise<Library> {
    attempt += 1;
    const mine = attempt;
    return openLibrary(await (mine === 1 ? ahead : readPublished()), mine, wanted);
  }
  async function once<Value>(wanted: readonly Group[], question: (library: Library) => Promise<Value>): Promise<Value> {
    const mine = (opening ??= open(wanted));
    try {
      return await question(await mine);
    } catch (error) {
      if (opening === mine) opening = undefined;
      mine.then(({ index }) => { index.close(); }).catch(() => undefined);
      throw error;
    }
  }
  /** Asks, and once more with fresh files where that fails: those of a site published meanwhile have other names. */
  const twice = <Value>(wanted: readonly Group[], question: (library: Library) => Promise<Value>): Promise<Value> => inTime(once(wanted, question).catch(() => once(wanted, question)));
  return {
    totals: (seen) => twice([...ordering, ...seen], (library) => totals(library, seen)),
    search: (state, near, seen, counted) => twice(wantedFor(state, seen), async (library) => {
      const found = await ask(library, state, near, seen, counted);
      // Pagefind finds nothing, and says nothing, where a file of its index cannot be read.
      if (found.total === 0 && (await readPublished()).name !== library.index.name) throw new Error('The search index has changed.');
      return { ...found, more: (shown) => inTime(once([], () => found.more(shown))) };
    }),
  };
}
