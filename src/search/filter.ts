import { type Bits, both, butNot, count, countBoth } from './bits.ts';
import type { Counts, Way } from './engine.ts';
import type { FacetsByGroup } from './facets.ts';
import type { Group } from '../domain/search-groups.ts';
import type { State } from './state.ts';

/** What the filters keep of the rows that the words found. */
export interface Filtered {
  /** The rows that fit every filter. */
  sure: Bits;
  /** The rows that may fit: they do not say. */
  unsure: Bits;
  counts: Counts;
  /** What is kept away by each choice. Worked out only where nothing fits. */
  ways: Way[];
}

/** Choices of one filter are joined by "or", filters by "and". The counts of a filter follow the words and the other filters. */
export function filter(found: Bits, chosen: State['chosen'], facets: FacetsByGroup): Filtered {
  const active = [...facets.keys()].filter((group) => chosen[group].length > 0);
  const fits = new Map(active.map((group) => [group, facets.get(group)?.fits(chosen[group]) as Bits]));
  const without = (left: Group | undefined, instead?: Bits): Bits => active.reduce((rows, group) => (group === left ? (instead ? both(rows, instead) : rows) : both(rows, fits.get(group) as Bits)), found);
  const sure = without(undefined);
  const possible = active.reduce((rows, group) => {
    const facet = facets.get(group);
    const [fit, maybe] = [fits.get(group) as Bits, facet?.maybe(chosen[group]) as Bits];
    return rows.map((word, index) => word & ((fit[index] as number) | (maybe[index] as number)));
  }, found);
  const counts: Partial<Record<Group, Record<string, number>>> = {};
  for (const [group, { choices }] of facets) {
    const base = chosen[group].length > 0 ? without(group) : sure;
    counts[group] = Object.fromEntries([...choices].map(([id, rows]) => [id, countBoth(base, rows)]));
  }
  const ways: Way[] = count(sure) > 0 ? [] : active.flatMap((group) => chosen[group].map((id) => {
    const rest = chosen[group].filter((one) => one !== id);
    return { group, id, total: count(without(group, rest.length > 0 ? facets.get(group)?.fits(rest) : undefined)) };
  })).filter(({ total }) => total > 0);
  return { sure, unsure: butNot(possible, sure), counts, ways };
}
