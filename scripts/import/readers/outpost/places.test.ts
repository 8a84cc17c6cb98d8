import { expect, test } from 'vitest';
import { saying } from '../../fixtures/saying.ts';
import { placesOf } from './places.ts';

const hall = { name: 'Scout Hall', address_1: ' Pool Road ', city: 'Ashmere', state_province: 'Wealdshire', postal_code: 'zz1 4lc', geometry: { type: 'Point', coordinates: [-0.79, 51.81] }, mask_exact_address: false, accessibilities: [] };

function places(...locations: unknown[]): [ReturnType<typeof placesOf>, string[]] {
  const { say, said } = saying();
  return [placesOf({ locations }, say), said];
}

test('writes name, address, postcode and coordinates', () => {
  expect(places(hall)).toEqual([[{ name: 'Scout Hall', address: 'Pool Road\nAshmere\nWealdshire', postcode: 'ZZ1 4LC', latitude: 51.81, longitude: -0.79 }], []]);
});

test('writes only the town of a masked address, for the rest may be somebody’s home', () => {
  expect(places({ ...hall, mask_exact_address: true })).toEqual([[{ address: 'Ashmere\nWealdshire' }], ['MaskedAddress (mask_exact_address): The exact address of a location is masked.']]);
  expect(places({ ...hall, city: null, mask_exact_address: true })[0]).toBeUndefined();
});

test('leaves out coordinates of nowhere', () => {
  for (const coordinates of [[0, 0], [51.81, -0.79], ['-0.79', '51.81'], [], null]) expect(places({ ...hall, geometry: { coordinates } })[0]?.[0]).not.toHaveProperty('latitude');
  expect(places({ ...hall, geometry: null })[0]?.[0]).not.toHaveProperty('longitude');
});

test('maps facilities, each once, and names those that we do not have', () => {
  expect(places({ ...hall, geometry: null, accessibilities: [{ name: 'Hoist' }, { slug: 'hoist' }, { label: 'Bus stop nearby' }] })).toEqual([
    [{ name: 'Scout Hall', address: 'Pool Road\nAshmere\nWealdshire', postcode: 'ZZ1 4LC', facilities: [{ facility: 'hoist', value: 'yes' }] }], ['UnknownFacility (accessibilities): “Bus stop nearby” has no counterpart.'],
  ]);
});

test('makes no place of an online location, of one without an address or of a hidden one', () => {
  const { say, reasons } = saying();
  expect(placesOf({ locations: [{ name: 'Online via Zoom' }, { city: 'Online' }, { state_province: 'Wealdshire' }, { ...hall, visible: false }, {}] }, say)).toBeUndefined();
  expect(reasons).toEqual(['NotAPlace', 'NotAPlace', 'NotAPlace', 'NotPublic', 'NotAPlace']);
});

test('says what is wrong with a postcode or an address, and keeps the rest', () => {
  expect(places({ name: 'Hall', postal_code: 'ZZ1' })).toEqual([[{ name: 'Hall' }], ['UnusablePostcode (postal_code): “ZZ1” is not a postcode.']]);
  expect(places({ name: 'x'.repeat(121), city: 'Ashmere' })[0]).toEqual([{ address: 'Ashmere' }]);
});

test('survives whatever stands there instead of locations', () => {
  const { say } = saying();
  for (const locations of [null, 'x', [null, 1, 'x', [hall]], { 0: hall }]) expect(placesOf({ locations }, say)).toBeUndefined();
});
