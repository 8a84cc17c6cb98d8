import { expect, test } from 'vitest';
import { milesBetween } from './distance.ts';

const london = { latitude: 51.5074, longitude: -0.1278 };
const edinburgh = { latitude: 55.9533, longitude: -3.1883 };

test('measures miles as the crow flies', () => {
  // Published great-circle distance: 332 miles.
  expect(milesBetween(london, edinburgh)).toBeCloseTo(331.6, 0);
  // A minute of latitude is one nautical mile, 1.151 miles.
  expect(milesBetween(london, { ...london, latitude: london.latitude + 1 / 60 })).toBeCloseTo(1.151, 2);
});

test('is the same in both directions, and nothing from a point to itself', () => {
  expect(milesBetween(edinburgh, london)).toBeCloseTo(milesBetween(london, edinburgh), 9);
  expect(milesBetween(london, london)).toBe(0);
});

test('measures across the meridian of Greenwich, and to the other side of the earth', () => {
  expect(milesBetween({ latitude: 51.5, longitude: -0.01 }, { latitude: 51.5, longitude: 0.01 })).toBeCloseTo(0.86, 2);
  expect(milesBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(12437, 0);
});
