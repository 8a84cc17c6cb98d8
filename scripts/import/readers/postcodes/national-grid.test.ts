import { expect, test } from 'vitest';
import { milesBetween } from '../../../../src/domain/distance.ts';
import { fromNationalGrid } from './national-grid.ts';

const metresApart = (easting: number, northing: number, latitude: number, longitude: number): number => milesBetween(fromNationalGrid(easting, northing), { latitude, longitude }) * 1609.344;
const degrees = (whole: number, minutes: number, seconds: number): number => whole + minutes / 60 + seconds / 3600;

test('agrees with the worked example of Ordnance Survey’s guide, by the Helmert transformation', () => {
  expect(metresApart(651_409.903, 313_177.27, degrees(52, 39, 28.723), degrees(1, 42, 57.787))).toBeLessThan(0.1);
});

test.each([
  ['AB1 0AA', 385_386, 801_193, 57.101474, -2.242851],
  ['SW1A 1AA', 529_090, 179_645, 51.501009, -0.141588],
  ['SW1A 2AA', 530_047, 179_951, 51.503541, -0.12767],
  ['AB10 1AB', 394_235, 806_529, 57.149606, -2.096916],
])('agrees with the ONS Postcode Directory about %s to five metres', (_postcode, easting, northing, latitude, longitude) => {
  expect(metresApart(easting, northing, latitude, longitude)).toBeLessThan(5);
});

test('a kilometre on the grid is a kilometre on the ground, everywhere in the country', () => {
  for (const [easting, northing] of [[200_000, 50_000], [400_000, 300_000], [650_000, 300_000], [300_000, 900_000], [450_000, 1_200_000]] as const) {
    const from = fromNationalGrid(easting, northing);
    for (const to of [fromNationalGrid(easting + 1000, northing), fromNationalGrid(easting, northing + 1000)]) expect(milesBetween(from, to) * 1.609344).toBeCloseTo(1, 2);
  }
});

test('answers with a number for whatever a file says', () => {
  for (const [easting, northing] of [[0, 0], [-1e9, 1e9], [1e12, 1e12], [700_000, 1_300_000]] as const) expect(Object.values(fromNationalGrid(easting, northing)).every((value) => typeof value === 'number')).toBe(true);
});
