import { numbersToText, textToNumbers } from './facet-file.ts';
import { milesBetween, type Point } from './distance.ts';
import type { SearchDocument } from './search-document.ts';

/** Where documents are, as the search reads it. */
export interface PlacesFile {
  /** The index of the words that belongs to it. */
  index: string;
  /** How many documents there are, in the order of their addresses. */
  rows: number;
  /** The south-west corner of a window of about 58 by 58 miles, in which nearly all places are, in steps. */
  corner: readonly [south: number, west: number];
  /** A number for each document: twice how many of its places are in the window, and one more for what is everywhere. */
  counts: string;
  /** The places in the window, document by document, as steps north and east of the corner. */
  points: string;
  /** The places outside the window: the number of the document, and where, in steps. */
  far: readonly (readonly [row: number, north: number, east: number])[];
}

/** Steps to a degree: eleven metres to the north, and about as many to the east in the middle of England. */
const steps = { latitude: 10_000, longitude: 6_250 } as const;
/** Two characters of text tell so many numbers apart. */
const window = 92 ** 2;
/** One character of text tells so many numbers apart. */
const oneCharacter = 92;
const mostInWindow = 45;

type Steps = readonly [north: number, east: number];

const stepsOf = ({ latitude, longitude }: Point): Steps => [Math.round(latitude * steps.latitude), Math.round(longitude * steps.longitude)];
const pointOf = ([north, east]: Steps): Point => ({ latitude: north / steps.latitude, longitude: east / steps.longitude });

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The places of documents, which come in the order of their addresses. */
export function placesFile(documents: readonly Pick<SearchDocument, 'places' | 'everywhere'>[], index: string): PlacesFile {
  const places = documents.map((document) => [...new Map(document.places.map((place) => [stepsOf(place).join(), stepsOf(place)] as const)).values()]);
  const corner: Steps = [median(places.flat().map(([north]) => north)) - window / 2, median(places.flat().map(([, east]) => east)) - window / 2];
  const inWindow = ([north, east]: Steps): boolean => north >= corner[0] && north < corner[0] + window && east >= corner[1] && east < corner[1] + window;
  const near = places.map((points) => points.filter(inWindow).slice(0, mostInWindow));
  const far = places.flatMap((points, row) => points.filter((point) => !near[row]?.includes(point)).map(([north, east]) => [row, north, east] as const));
  return {
    index, rows: documents.length, corner, far,
    counts: numbersToText(near.map((points, row) => points.length * 2 + (documents[row]?.everywhere ? 1 : 0)), oneCharacter),
    points: numbersToText(near.flat().flatMap(([north, east]) => [north - corner[0], east - corner[1]]), window),
  };
}

/** What is known of where documents are. */
export interface Places {
  everywhere: (row: number) => boolean;
  /** The nearest place of each document, in miles, or infinity where it has none. */
  milesFrom: (from: Point) => Float64Array;
}

/** Reads the places. Throws where the file is broken. */
export function readPlaces({ rows, corner, counts, points, far }: PlacesFile): Places {
  const numbers = textToNumbers(counts, oneCharacter);
  const offsets = textToNumbers(points, window);
  const all = numbers.reduce((sum, number) => sum + (number >> 1), 0);
  if (!corner.every(Number.isFinite) || numbers.length !== rows || offsets.length !== all * 2 || far.some(([row]) => !(row >= 0 && row < rows))) throw new Error('The places of the search cannot be read.');
  return {
    everywhere: (row) => ((numbers[row] ?? 0) & 1) === 1,
    milesFrom(from) {
      const miles = new Float64Array(rows).fill(Infinity);
      const note = (row: number, place: Steps): void => { miles[row] = Math.min(miles[row] as number, milesBetween(from, pointOf(place))); };
      let at = 0;
      for (let row = 0; row < rows; row += 1) {
        for (let left = (numbers[row] as number) >> 1; left > 0; left -= 1, at += 2) note(row, [corner[0] + (offsets[at] as number), corner[1] + (offsets[at + 1] as number)]);
      }
      for (const [row, north, east] of far) note(row, [north, east]);
      return miles;
    },
  };
}
