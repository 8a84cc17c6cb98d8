import type { Point } from '../../../../src/domain/distance.ts';
import { isInward, isOutward } from '../../../../src/domain/postcodes.ts';
import { isInCountry } from '../../../../src/reader/postcodes.ts';
import type { Columns } from './columns.ts';
import { fromNationalGrid } from './national-grid.ts';

/** Why a row is not carried over. */
export type Refusal = 'notAPostcode' | 'terminated' | 'noPlace';

/** A live postcode with its place. */
export interface Placed { outward: string; inward: string; point: Point }

const numberIn = (cell: string | undefined): number | undefined => (cell !== undefined && /^-?\d+(?:\.\d+)?$/.test(cell.trim()) ? Number(cell) : undefined);

/** Places with a grid of their own in the eastings and northings of the ONS Postcode Directory, or with none. */
const otherGrid = /^(?:BT|GY|JE|IM)\d/;

/** Where a row says that a postcode is. Latitude and longitude come first: for Northern Ireland the grid is the Irish one. */
function pointOf(cells: readonly string[], { at }: Columns, outward: string): Point | undefined {
  const [latitude, longitude] = [numberIn(cells[at.latitude ?? -1]), numberIn(cells[at.longitude ?? -1])];
  // Where there is no place the directory says 99.999999 and 0, and Code-Point Open says 0 and 0.
  if (latitude !== undefined && longitude !== undefined && isInCountry([latitude, longitude])) return { latitude, longitude };
  const [easting, northing] = [numberIn(cells[at.easting ?? -1]), numberIn(cells[at.northing ?? -1])];
  if (!easting || !northing || otherGrid.test(outward) || easting < 0 || easting > 700_000 || northing < 0 || northing > 1_300_000) return undefined;
  return fromNationalGrid(easting, northing);
}

/** The postcode of a row with its place, or why it is not carried over. */
export function placeOfRow(cells: readonly string[], columns: Columns): Placed | Refusal {
  const { at } = columns;
  const postcode = (cells[at.postcode ?? -1] ?? '').toUpperCase().replaceAll(/\s/g, '');
  const [outward, inward] = [postcode.slice(0, -3), postcode.slice(-3)];
  if (!isOutward(outward) || !isInward(inward)) return 'notAPostcode';
  if ((cells[at.terminated ?? -1] ?? '').trim() !== '') return 'terminated';
  const point = pointOf(cells, columns, outward);
  return point ? { outward, inward, point } : 'noPlace';
}
