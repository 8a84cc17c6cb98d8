import type { Point } from '../../../../src/domain/distance.ts';

/*
 * From eastings and northings of the British National Grid (OSGB36) to latitude and longitude (WGS 84). The formulas and
 * constants are those of Ordnance Survey’s “A guide to coordinate systems in Great Britain”, annexes B and C, with the
 * seven-parameter Helmert transformation of section 6.6, which is right to about five metres.
 */

interface Ellipsoid { a: number; b: number }

const airy1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const wgs84: Ellipsoid = { a: 6_378_137, b: 6_356_752.3142 };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const squaredEccentricity = ({ a, b }: Ellipsoid): number => 1 - (b * b) / (a * a);

/** The true origin of the grid, where it is on the grid, and the scale on its central meridian. */
const origin = { latitude: radians(49), longitude: radians(-2), easting: 400_000, northing: -100_000, scale: 0.9996012717 };

/** From WGS 84 to OSGB36 in metres, parts per million and seconds of arc. It is used in the other direction. */
const helmert = { x: -446.448, y: 125.157, z: -542.06, scale: 20.4894, rx: -0.1502, ry: -0.247, rz: -0.8421 };

/** The length of the meridian from the latitude of the origin. */
function meridian(latitude: number): number {
  const { a, b } = airy1830;
  const n = (a - b) / (a + b);
  const [minus, plus] = [latitude - origin.latitude, latitude + origin.latitude];
  return b * origin.scale * (
    (1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * minus
    - (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(minus) * Math.cos(plus)
    + ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus)
    - (35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus)
  );
}

/** Latitude and longitude on the Airy ellipsoid, in radians. */
function unproject(easting: number, northing: number): [latitude: number, longitude: number] {
  const { a } = airy1830;
  const e2 = squaredEccentricity(airy1830);
  let latitude = origin.latitude;
  let left = northing - origin.northing;
  // Each step leaves a thousandth of the last; points beyond the grid must not keep it going for ever.
  for (let step = 0; step < 20 && Math.abs(left) >= 0.00001; step += 1) {
    latitude += left / (a * origin.scale);
    left = northing - origin.northing - meridian(latitude);
  }
  const nu = a * origin.scale / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  const rho = a * origin.scale * (1 - e2) * (1 - e2 * Math.sin(latitude) ** 2) ** -1.5;
  const eta2 = nu / rho - 1;
  const tan = Math.tan(latitude);
  const sec = 1 / Math.cos(latitude);
  const east = easting - origin.easting;
  return [
    latitude
      - (tan / (2 * rho * nu)) * east ** 2
      + (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan ** 2 + eta2 - 9 * tan ** 2 * eta2) * east ** 4
      - (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan ** 2 + 45 * tan ** 4) * east ** 6,
    origin.longitude
      + (sec / nu) * east
      - (sec / (6 * nu ** 3)) * (nu / rho + 2 * tan ** 2) * east ** 3
      + (sec / (120 * nu ** 5)) * (5 + 28 * tan ** 2 + 24 * tan ** 4) * east ** 5
      - (sec / (5040 * nu ** 7)) * (61 + 662 * tan ** 2 + 1320 * tan ** 4 + 720 * tan ** 6) * east ** 7,
  ];
}

/** Latitude and longitude on WGS 84 of those on Airy 1830, in radians. */
function transform(latitude: number, longitude: number): [latitude: number, longitude: number] {
  const nu = airy1830.a / Math.sqrt(1 - squaredEccentricity(airy1830) * Math.sin(latitude) ** 2);
  const [x, y, z] = [nu * Math.cos(latitude) * Math.cos(longitude), nu * Math.cos(latitude) * Math.sin(longitude), (1 - squaredEccentricity(airy1830)) * nu * Math.sin(latitude)];
  const scale = 1 - helmert.scale / 1e6;
  const [rx, ry, rz] = [radians(-helmert.rx / 3600), radians(-helmert.ry / 3600), radians(-helmert.rz / 3600)];
  const [toX, toY, toZ] = [-helmert.x + scale * x - rz * y + ry * z, -helmert.y + rz * x + scale * y - rx * z, -helmert.z - ry * x + rx * y + scale * z];
  const e2 = squaredEccentricity(wgs84);
  const p = Math.hypot(toX, toY);
  let found = Math.atan2(toZ, p * (1 - e2));
  for (let step = 0; step < 5; step += 1) found = Math.atan2(toZ + e2 * (wgs84.a / Math.sqrt(1 - e2 * Math.sin(found) ** 2)) * Math.sin(found), p);
  return [found, Math.atan2(toY, toX)];
}

/** The point of an easting and a northing of the British National Grid, in metres, right to about five metres. */
export function fromNationalGrid(easting: number, northing: number): Point {
  const [latitude, longitude] = transform(...unproject(easting, northing));
  return { latitude: (latitude * 180) / Math.PI, longitude: (longitude * 180) / Math.PI };
}
