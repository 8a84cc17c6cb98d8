import { byTitle } from './cards.ts';
import { daysBetween } from './days.ts';
import { numbersToText } from './facet-file.ts';
import type { SearchDocument } from './search-document.ts';

/** The orders that are not by fit, as the search reads them: for each document a number, the smallest first. */
export interface OrderFile {
  /** The index of the words that belongs to it. */
  index: string;
  rows: number;
  /** The place of its name in the alphabet, from 0. */
  name: string;
  /** Days since 31 December 1999 on which it was last checked, 0 for never. */
  checked: string;
  /** One more than the largest number of `checked`. */
  checkedBound: number;
  /** The rows of what stands below the rest, because nobody has checked it for long. */
  below: number[];
}

/** Days are counted from the one before the first that anybody writes, so that 0 is free for never. */
const dayZero = '1999-12-31';
const daysOf = (day: string | undefined): number => (day === undefined ? 0 : Math.max(0, daysBetween(dayZero, day)));

/** The orders of documents, which come in the order of their addresses. */
export function orderFile(documents: readonly SearchDocument[], index: string): OrderFile {
  const places = new Array<number>(documents.length);
  documents.map(({ title }, row) => ({ title, row })).toSorted(byTitle).forEach(({ row }, place) => { places[row] = place; });
  const days = documents.map(({ checked }) => daysOf(checked));
  const checkedBound = days.reduce((most, day) => Math.max(most, day + 1), 1);
  const below = documents.flatMap((document, row) => (document.below ? [row] : []));
  return { index, rows: documents.length, name: numbersToText(places, documents.length), checked: numbersToText(days, checkedBound), checkedBound, below };
}
