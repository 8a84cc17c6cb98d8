/*
 * The columns of the two public files. The ONS Postcode Directory has named them in two ways, each told in the user guide
 * that comes with it: pcd, pcd2, pcds, dointr, doterm, oseast1m, osnrth1m, lat, long in its older editions, and pcd7,
 * pcd8, pcds, dointr, doterm, east1m, north1m, lat, long in its newer ones. The National Statistics Postcode Lookup has
 * the same. Code-Point Open has no names in its data files: its Doc/Code-Point_Open_Column_Headers.csv gives PC, PQ, EA, NO,
 * CY, RH, LH, CC, DC, WC and, in a second row, Postcode, Positional_quality_indicator, Eastings, Northings and so on.
 */
const names = {
  postcode: ['pcds', 'pcd', 'pcd7', 'pcd8', 'pcd2', 'postcode', 'pc'],
  introduced: ['dointr'],
  terminated: ['doterm'],
  easting: ['oseast1m', 'east1m', 'eastings', 'easting', 'ea'],
  northing: ['osnrth1m', 'north1m', 'northings', 'northing', 'no'],
  latitude: ['lat', 'latitude'],
  longitude: ['long', 'longitude', 'lng'],
} as const;

type Column = keyof typeof names;

/** What a file of postcodes is made from, and in which cell of a row each thing is. */
export interface Columns {
  from: 'ONS Postcode Directory' | 'Code-Point Open' | undefined;
  /** How many cells a row has. */
  width: number;
  at: Readonly<Partial<Record<Column, number>>>;
}

/** A postcode in any spacing, as in `AB101AB` or `B1  1AA`. */
const likePostcode = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i;

/** The columns that a row of names names, or undefined where it is not one. */
export function namedColumns(cells: readonly string[]): Columns | undefined {
  const given = cells.map((cell) => cell.trim().toLowerCase());
  const at: Partial<Record<Column, number>> = {};
  for (const [column, choices] of Object.entries(names)) {
    const index = choices.map((name) => given.indexOf(name)).find((found) => found !== -1);
    if (index !== undefined) at[column as Column] = index;
  }
  if (at.postcode === undefined || likePostcode.test(cells[at.postcode] ?? '')) return undefined;
  const from = at.terminated !== undefined ? 'ONS Postcode Directory' : given.includes('pq') || given.includes('positional_quality_indicator') ? 'Code-Point Open' : undefined;
  return { from, width: cells.length, at };
}

/** The columns of Code-Point Open where a row is one of its data, or undefined where it is not. */
export function unnamedColumns(cells: readonly string[]): Columns | undefined {
  const isData = likePostcode.test(cells[0]?.trim() ?? '') && cells.length >= 4 && cells.slice(1, 4).every((cell) => /^\d+$/.test(cell.trim()));
  return isData ? { from: 'Code-Point Open', width: cells.length, at: { postcode: 0, easting: 2, northing: 3 } } : undefined;
}

/** True where a row of these columns can say where a postcode is. */
export const sayWhere = ({ at }: Columns): boolean => (at.latitude !== undefined && at.longitude !== undefined) || (at.easting !== undefined && at.northing !== undefined);
