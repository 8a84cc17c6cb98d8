import { nearest } from '../../../../schemas/explain.ts';

/** The columns of the register of schools that are read, by the names that the register gives them. */
export const columns = [
  'URN', 'EstablishmentName', 'LA (name)', 'PhaseOfEducation (name)', 'TypeOfEstablishment (code)', 'TypeOfEstablishment (name)', 'EstablishmentTypeGroup (name)',
  'EstablishmentStatus (code)', 'EstablishmentStatus (name)', 'StatutoryLowAge', 'StatutoryHighAge', 'Street', 'Locality', 'Address3', 'Town', 'County (name)', 'Postcode',
  'SchoolWebsite', 'TelephoneNum', 'TypeOfResourcedProvision (name)', 'ResourcedProvisionCapacity', 'SenUnitCapacity', 'Section41Approved (name)',
  'SEN1 (name)', 'SEN2 (name)', 'SEN3 (name)', 'SEN4 (name)', 'SEN5 (name)', 'SEN6 (name)', 'SEN7 (name)', 'SEN8 (name)', 'SEN9 (name)', 'SEN10 (name)', 'SEN11 (name)', 'SEN12 (name)', 'SEN13 (name)',
] as const;

export type Column = (typeof columns)[number];

/** The cells of one row by the names of their columns. A column that the file lacks is undefined. */
export type Cells = (column: Column) => string | undefined;

/** What the first row of a file says. */
export interface Header {
  /** The cells of a row by the names of their columns. */
  cellsOf: (row: readonly string[]) => Cells;
  width: number;
  has: (column: Column) => boolean;
  /** Columns of the file that are not read. */
  unused: string[];
}

const required: readonly Column[] = ['URN', 'EstablishmentName'];
const folded = (name: string): string => name.replaceAll(/\s+/g, ' ').trim().toLowerCase();
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/**
 * Where each column stands, whatever the order and the letter case. Throws a sentence that names the columns without
 * which nothing can be imported.
 */
export function readHeader(first: readonly string[], source: string): Header {
  const names = first.map((name) => name.trim());
  const places = new Map<Column, number>();
  for (const column of columns) {
    const at = names.findIndex((name) => folded(name) === folded(column));
    if (at !== -1) places.set(column, at);
  }
  const missing = required.filter((column) => !places.has(column));
  if (missing.length > 0) {
    const near = missing.map((column) => nearest(column, names)).filter((name) => name !== undefined);
    throw new Error(`${source} has no column ${quoted(missing)}. Its columns are ${quoted(names)}. ${near.length > 0 ? `Is ${quoted(near)} meant? ` : ''}Rename its columns as the register “Get Information about Schools” does, or download the file from there; cells are separated by commas. Nothing was imported.`);
  }
  const used = new Set(places.values());
  const cellsOf = (row: readonly string[]): Cells => (column) => { const at = places.get(column); return at === undefined ? undefined : row[at]; };
  return { cellsOf, width: first.length, has: (column) => places.has(column), unused: names.filter((_name, index) => !used.has(index)) };
}
