import { has } from './bits.ts';
import type { Shelf } from './engine.ts';
import type { Filtered } from './filter.ts';

/** A row with where it stands and how far it is. */
export interface Placed { row: number; shelf: Shelf; miles: number | undefined }

/** What is known of places: miles from where somebody is, and what is there for everybody wherever they are. */
export interface Distances {
  miles: (row: number) => number | undefined;
  everywhere: (row: number) => boolean;
}

const order: readonly Shelf[] = ['found', 'near', 'everywhere', 'no-place', 'unsure'];

/**
 * The shelves of a list. Without a place there is one, and one more for what does not say. With a place, and where the
 * list goes by distance or ends at one, what has a place comes first; what is for the whole area and what has no place
 * stand behind it and are never lost.
 * @param rows The rows that fit or may fit, in their order.
 * @param apart Whether distance divides the list.
 * @param within Miles.
 */
export function shelve(rows: readonly number[], { unsure }: Filtered, distances: Distances | undefined, apart: boolean, within: number | undefined): Placed[] {
  const shelfOf = (row: number, miles: number | undefined): Shelf => {
    if (has(unsure, row)) return 'unsure';
    if (!distances || !apart) return 'found';
    if (miles !== undefined && (within === undefined || miles <= within)) return 'near';
    return distances.everywhere(row) ? 'everywhere' : 'no-place';
  };
  const placed = rows.map((row) => {
    const miles = distances?.miles(row);
    return { row, miles, shelf: shelfOf(row, miles) };
  });
  return order.flatMap((shelf) => placed.filter((one) => one.shelf === shelf));
}

/** True for a row that has a place, is not for the whole area, and is too far away. */
export function tooFar(row: number, distances: Distances | undefined, within: number | undefined): boolean {
  if (!distances || within === undefined || distances.everywhere(row)) return false;
  const miles = distances.miles(row);
  return miles !== undefined && miles > within;
}
