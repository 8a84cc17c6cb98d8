import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { digest } from './digest.ts';
import { milesBetween, type Point } from './distance.ts';
import { type PlacesFile, placesFile, readPlaces } from './places-file.ts';
import type { SearchDocument } from './search-document.ts';

type Document = Pick<SearchDocument, 'places' | 'everywhere'>;

const home = { latitude: 53.25, longitude: 0.9 };
const north = { latitude: 53.3, longitude: 0.9 };
const at = (latitude: number, longitude: number, everywhere = false): Document => ({ places: [{ latitude, longitude }], everywhere });
const published = (file: PlacesFile) => readPlaces(JSON.parse(JSON.stringify(file)) as PlacesFile);

test('a document is as far as the nearest of its places', () => {
  const documents: Document[] = [
    { places: [north, home], everywhere: false },
    { places: [north], everywhere: true },
    { places: [], everywhere: false },
    { places: [], everywhere: true },
  ];
  const places = published(placesFile(documents, 'en_1'));
  const miles = places.milesFrom(home);
  expect(miles[0]).toBeLessThan(0.01);
  expect(miles[1]).toBeCloseTo(3.455, 2);
  expect([...miles.slice(2)]).toEqual([Infinity, Infinity]);
  expect([0, 1, 2, 3].map(places.everywhere)).toEqual([false, true, false, true]);
});

test('places far from all others keep their place', () => {
  const documents = [...Array.from({ length: 20 }, (_, index) => at(53.2 + index / 500, 0.9 - index / 500)), at(50.1, -5.2), at(60.1, -1.2, true), at(51.5, -0.1)];
  const miles = published(placesFile(documents, 'en_1')).milesFrom(home);
  documents.forEach(({ places: [place] }, row) => expect(Math.abs((miles[row] as number) - milesBetween(home, place as Point)), String(row)).toBeLessThan(0.01));
});

test('a document with very many places loses none of them', () => {
  const many = { places: Array.from({ length: 200 }, (_, index) => ({ latitude: 53 + index / 1000, longitude: 0.5 })), everywhere: true };
  const places = published(placesFile([at(53, 0.5), many, at(53.4, 0.5)], 'en_1'));
  const last = { latitude: 53.199, longitude: 0.5 };
  expect(places.milesFrom(last)[1]).toBeLessThan(0.01);
  expect(places.everywhere(1)).toBe(true);
  expect(places.milesFrom({ latitude: 53.4, longitude: 0.5 })[2]).toBeLessThan(0.01);
});

test('a site without places has a file that says so', () => {
  const places = published(placesFile([{ places: [], everywhere: false }], 'en_1'));
  expect([...places.milesFrom(home)]).toEqual([Infinity]);
  expect([...published(placesFile([], 'en_1')).milesFrom(home)]).toEqual([]);
});

test('10,000 places cost less than 40 kB', () => {
  const documents = Array.from({ length: 10_000 }, (_, index) => at(52.9 + (digest(`n${index}`) % 7000) / 10_000, 0.4 + (digest(`e${index}`) % 9000) / 10_000, index % 7 === 0));
  expect(gzipSync(JSON.stringify(placesFile(documents, 'en_1'))).length).toBeLessThan(40_000);
});

test('a broken file is refused', () => {
  const good = placesFile([at(53, 0.5), at(53.1, 0.5)], 'en_1');
  for (const bad of [{ ...good, rows: 3 }, { ...good, counts: `${good.counts}!` }, { ...good, points: good.points.slice(2) }, { ...good, points: `"${good.points.slice(1)}` }, { ...good, far: [[9, 1, 1]] }, { ...good, far: [[-1, 1, 1]] }]) {
    expect(() => readPlaces(bad as PlacesFile)).toThrow('cannot be read');
  }
});
