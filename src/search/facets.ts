import { agesOfSpan, bandsOf } from '../domain/age-bands.ts';
import { type FacetFile, textToNumbers } from '../domain/facet-file.ts';
import { add, allBits, type Bits, both, butNot, either, noBits } from './bits.ts';
import type { Group } from '../domain/search-groups.ts';

/** One filter, as sets of rows. */
export interface Facet {
  /** The rows with each choice. */
  choices: ReadonlyMap<string, Bits>;
  /** The rows that have any of some choices. */
  fits: (ids: readonly string[]) => Bits;
  /** The rows that may have one of them and do not say. */
  maybe: (ids: readonly string[]) => Bits;
}

/** The filters that were read. */
export type FacetsByGroup = ReadonlyMap<Group, Facet>;

/** The choices of a span of ages: each of its years, and the bands that it touches. */
function agesIn(span: string): string[] {
  const ages = agesOfSpan(span);
  return [...Array.from({ length: ages.max - ages.min + 1 }, (_, index) => String(ages.min + index)), ...bandsOf(ages)];
}

/** A filter of a file as sets of rows. Throws where the file is broken. */
export function readFacet(group: Group, { ids: all, sets, column, rows }: FacetFile): Facet {
  const numbers = textToNumbers(column, sets.length);
  if (!Array.isArray(all) || numbers.length !== rows) throw new Error('A file of the search does not fit the others.');
  const choices = new Map<string, Bits>();
  const missing = new Map<string, Bits>();
  const unknown = noBits(rows);
  const applies = noBits(rows);
  const setFor = (map: Map<string, Bits>, id: string): Bits => {
    let bits = map.get(id);
    if (!bits) map.set(id, (bits = noBits(rows)));
    return bits;
  };
  const targets = sets.map((set) => {
    if (set === null) return [];
    if (set === '') return [applies, unknown];
    const ids = [...textToNumbers(set, all.length)].map((place) => all[place] ?? '');
    return [applies, ...(group === 'age' ? ids.flatMap(agesIn) : ids).map((id) => (id.startsWith('-') ? setFor(missing, id.slice(1)) : setFor(choices, id)))];
  });
  numbers.forEach((number, row) => {
    for (const bits of targets[number] ?? []) add(bits, row);
  });
  const none = noBits(rows);
  const fits = (ids: readonly string[]): Bits => ids.reduce((sum, id) => either(sum, choices.get(id) ?? none), none);
  // Each facility is known or not for itself; every other filter is known or not as a whole.
  const maybe = (ids: readonly string[]): Bits => {
    if (group !== 'facility') return butNot(unknown, fits(ids));
    const nowhere = ids.reduce((sum, id) => both(sum, missing.get(id) ?? none), allBits(rows));
    return butNot(butNot(applies, fits(ids)), nowhere);
  };
  return { choices, fits, maybe };
}
