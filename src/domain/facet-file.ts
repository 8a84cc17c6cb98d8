import type { Facets } from './facets.ts';
import type { Group } from './search-groups.ts';

/**
 * One filter, as the search reads it: the combinations of choices that occur, the commonest first, and for each document
 * the number of its combination. A combination is the places of its ids as text; an empty one says that nothing is known,
 * and `null` that the filter does not apply.
 */
export interface FacetFile {
  /** The index of the words that belongs to it. */
  index: string;
  /** How many documents there are, in the order of their addresses. */
  rows: number;
  ids: string[];
  sets: (string | null)[];
  column: string;
}

/** Printable characters that JSON writes as they are. */
const digits = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((character) => character !== '"' && character !== '\\').join('');

/** How many characters a number below a bound takes. */
const widthFor = (bound: number): number => (bound <= digits.length ? 1 : bound <= digits.length ** 2 ? 2 : 3);

/** Numbers below a bound as text of as many characters each. */
export function numbersToText(numbers: readonly number[], bound: number): string {
  const width = widthFor(bound);
  return numbers.map((number) => Array.from({ length: width }, (_, place) => digits[Math.floor(number / digits.length ** (width - 1 - place)) % digits.length]).join('')).join('');
}

/** The numbers that such a text says. */
export function textToNumbers(text: string, bound: number): Uint32Array {
  const width = widthFor(bound);
  const numbers = new Uint32Array(Math.floor(text.length / width));
  for (let index = 0; index < numbers.length; index += 1) {
    for (let place = 0; place < width; place += 1) {
      const digit = digits.indexOf(text[index * width + place] ?? '');
      if (digit === -1) throw new Error('A file of the search cannot be read.');
      numbers[index] = (numbers[index] as number) * digits.length + digit;
    }
  }
  return numbers;
}

/** The file for one filter of the documents, which come in the order of their addresses. */
export function facetFile(documents: readonly { facets: Facets }[], group: Group, index: string): FacetFile {
  const ids = [...new Set(documents.flatMap(({ facets }) => facets[group] ?? []))].toSorted();
  const places = new Map(ids.map((id, place) => [id, place]));
  const values = documents.map(({ facets }) => facets[group] && numbersToText(facets[group].map((id) => places.get(id) as number).toSorted((a, b) => a - b), ids.length));
  const counts = new Map<string | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sets = [...counts].toSorted((a, b) => b[1] - a[1] || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)).map(([set]) => set);
  const numbers = new Map(sets.map((set, number) => [set, number]));
  return { index, rows: documents.length, ids, sets: sets.map((set) => set ?? null), column: numbersToText(values.map((value) => numbers.get(value) as number), sets.length) };
}
