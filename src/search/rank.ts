import { type Bits, has } from './bits.ts';
import type { FacetsByGroup } from './facets.ts';
import type { Orders } from './files.ts';
import type { Sort } from './state.ts';

/** What needs no assessment first, then extra help, then specialist, then what does not say (SE7 principle: start with what is widely available). */
function tierOf(facets: FacetsByGroup): (row: number) => number {
  const tier = facets.get('tier')?.choices;
  const kind = facets.get('kind')?.choices;
  const last = ['comments', 'glossary'].flatMap((id) => kind?.get(id) ?? []);
  const advice = ['situations', 'checkers', 'guides', 'pathways'].flatMap((id) => kind?.get(id) ?? []);
  const tiers = ['universal', 'targeted', 'specialist'].map((id) => tier?.get(id));
  const inAny = (sets: readonly Bits[], row: number): boolean => sets.some((bits) => has(bits, row));
  return (row) => {
    if (inAny(advice, row)) return 0;
    const own = tiers.findIndex((bits) => bits && has(bits, row));
    return own === -1 ? (inAny(last, row) ? 4 : 3) : own;
  };
}

/** Rows in an order that is not by words. */
export function sorted(rows: readonly number[], sort: Exclude<Sort, 'near'>, orders: Orders, facets: FacetsByGroup): number[] {
  const byName = (a: number, b: number): number => (orders.name[a] ?? 0) - (orders.name[b] ?? 0);
  if (sort === 'name') return rows.toSorted(byName);
  if (sort === 'checked') return rows.toSorted((a, b) => (orders.checked[a] ?? 0) - (orders.checked[b] ?? 0) || byName(a, b));
  const tier = tierOf(facets);
  const tiers = new Map(rows.map((row) => [row, tier(row)]));
  const isBelow = (row: number): number => (orders.below.has(row) ? 1 : 0);
  return rows.toSorted((a, b) => isBelow(a) - isBelow(b) || (tiers.get(a) as number) - (tiers.get(b) as number) || byName(a, b));
}
