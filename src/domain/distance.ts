/** A point on the earth, in degrees (WGS 84, as maps and phones use it). */
export interface Point { latitude: number; longitude: number }

/** The mean radius of the earth. A sphere is right to half a per cent, which is less than a street has bends. */
const radiusInMiles = 3958.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Miles between two points as the crow flies. */
export function milesBetween(a: Point, b: Point): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const half = north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east;
  return 2 * radiusInMiles * Math.asin(Math.min(1, Math.sqrt(half)));
}
