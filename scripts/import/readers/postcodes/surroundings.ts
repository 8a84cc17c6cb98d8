import { milesBetween, type Point } from '../../../../src/domain/distance.ts';
import { isOutward } from '../../../../src/domain/postcodes.ts';
import type { EntriesByCollection } from '../../../../src/reader/content.ts';
import type { Register } from './register.ts';

/** What of a content folder says where a council is, and of which postcodes it speaks. */
export interface Ground {
  /** First halves that its pages or its areas name. All of their postcodes are kept. */
  outwards: ReadonlySet<string>;
  /** First halves of its areas, and postcodes of what is inside its area: the surroundings are counted from them. */
  homes: ReadonlySet<string>;
  /** Places inside its area that say their latitude and longitude. */
  points: readonly Point[];
}

/** Where a council is, from its areas and from the places of its services and settings. */
export function groundOf({ council, services, settings }: Pick<EntriesByCollection, 'council' | 'services' | 'settings'>): Ground {
  // An entry with errors may have anything where text belongs.
  const areas = council.flatMap(({ data }) => (data.areas ?? []).flatMap(({ postcodes }) => postcodes ?? [])).map((one) => String(one).trim().toUpperCase()).filter(isOutward);
  const entries = [...services, ...settings].map(({ data }) => data);
  const placesOf = (list: typeof entries) => list.flatMap(({ places }) => (Array.isArray(places) ? places : []));
  const inside = placesOf(entries.filter(({ inArea }) => inArea === true));
  const postcodesOf = (places: typeof inside): string[] => places.flatMap(({ postcode }) => (typeof postcode === 'string' ? [postcode] : []));
  return {
    outwards: new Set([...areas, ...postcodesOf(placesOf(entries)).map((postcode) => postcode.split(' ')[0] ?? '').filter(isOutward)]),
    homes: new Set([...areas, ...postcodesOf(inside)]),
    points: inside.flatMap(({ latitude, longitude }) => (typeof latitude === 'number' && typeof longitude === 'number' ? [{ latitude, longitude }] : [])),
  };
}

/** Points with about half a mile between them: many homes in one street are one for this purpose. */
function thinned(points: Iterable<Point>): Point[] {
  const cells = new Map<string, Point>();
  for (const point of points) cells.set(`${Math.round(point.latitude * 125)} ${Math.round(point.longitude * 75)}`, point);
  return [...cells.values()];
}

/** A test whether a point is within so many miles of one of some points. */
function within(homes: readonly Point[], miles: number): (point: Point) => boolean {
  const degrees = miles / 69;
  const north = Math.max(...homes.map(({ latitude }) => latitude)) + degrees;
  const south = Math.min(...homes.map(({ latitude }) => latitude)) - degrees;
  return (point) => point.latitude <= north && point.latitude >= south && homes.some((home) => Math.abs(home.latitude - point.latitude) <= degrees && milesBetween(home, point) <= miles);
}

/** The postcodes of a council’s surroundings. */
export interface Kept {
  places: Map<string, Map<string, Point>>;
  /** How many are too far away. */
  outside: number;
  /** How many stand in the source twice. */
  twice: number;
}

/** The postcodes whose first half the content names, and all within so many miles of the council’s places. Undefined where none is the council’s. */
export function surroundings(register: Register, { outwards, homes, points }: Ground, miles: number): Kept | undefined {
  function* homePoints(): Generator<Point> {
    yield* points;
    for (let at = 0; at < register.size; at += 1) {
      const outward = register.outwardOf(at);
      if (homes.has(outward) || (outwards.has(outward) && homes.has(`${outward} ${register.inwardOf(at)}`))) yield register.pointOf(at);
    }
  }
  const centres = thinned(homePoints());
  if (centres.length === 0) return undefined;
  const isNear = within(centres, miles);
  const kept: Kept = { places: new Map(), outside: 0, twice: 0 };
  for (let at = 0; at < register.size; at += 1) {
    const [outward, point] = [register.outwardOf(at), register.pointOf(at)];
    if (!outwards.has(outward) && !isNear(point)) {
      kept.outside += 1;
      continue;
    }
    let inwards = kept.places.get(outward);
    if (!inwards) kept.places.set(outward, (inwards = new Map()));
    const inward = register.inwardOf(at);
    if (inwards.has(inward)) kept.twice += 1;
    else inwards.set(inward, point);
  }
  return kept;
}
