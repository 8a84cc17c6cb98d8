import type { Point } from './distance.ts';

/** Where postcodes are: by their first half, then by their second. */
export type Postcodes = ReadonlyMap<string, ReadonlyMap<string, Point>>;

/** What somebody may have meant by what they typed. */
export interface Reading {
  /** The first half, for example `ZZ1`. */
  outward: string;
  /** The second half, for example `3LB`. Undefined where only the first was typed. */
  inward: string | undefined;
}

/** The first halves that there can be. There is no district 07, no district 0 behind a single letter, and none that ends in I or O. */
const outwardPattern = /^(?:[A-Z][1-9][\dA-HJ-NP-Z]?|[A-Z]{2}(?:\d[A-HJ-NP-Z]?|[1-9]\d))$/;
const inwardPattern = /^\d[A-Z]{2}$/;

/** True for the first half of a postcode, in capitals. */
export const isOutward = (text: string): boolean => outwardPattern.test(text);

/** True for the second half of a postcode, in capitals. */
export const isInward = (text: string): boolean => inwardPattern.test(text);

/** Characters that are typed for each other. */
const twins: Readonly<Record<string, string>> = { O: '0', 0: 'O', I: '1', 1: 'I' };

/** More than any postcode has, with any spacing. What is longer is not looked at. */
const longest = 60;

/** Every way to read letters as digits and digits as letters, the text as it was typed first. */
function spellings(text: string): string[] {
  return [...text].reduce<string[]>((made, character) => {
    const twin = twins[character];
    return twin === undefined ? made.map((before) => before + character) : [...made.map((before) => before + character), ...made.map((before) => before + twin)];
  }, ['']);
}

function readingOf(text: string): Reading | undefined {
  const [outward, inward] = [text.slice(0, -3), text.slice(-3)];
  if (isOutward(outward) && isInward(inward)) return { outward, inward };
  return isOutward(text) ? { outward: text, inward: undefined } : undefined;
}

/**
 * The postcodes that somebody can have meant, the likeliest first: in any case, spacing and punctuation, with full-width
 * letters, with O for 0 and I for 1 and the other way round. The first half alone is one as well, and so is a first half
 * with the first digit of the second behind a space. None where it is not like a postcode.
 */
export function readPostcode(typed: string): Reading[] {
  if (typed.length > longest) return [];
  const parts = typed.normalize('NFKC').toUpperCase().split(/[^A-Z\d]+/).filter((part) => part !== '');
  const text = parts.join('');
  if (text.length < 2 || text.length > 7) return [];
  const [first = '', second = '', ...more] = parts;
  // "ZZ1 3" is the beginning of a postcode in ZZ1, and "ZZ13" is a district.
  const sector = more.length === 0 && /^[\dOI]$/.test(second);
  const found = spellings(sector ? first : text).map(readingOf).filter((reading) => reading !== undefined);
  const whole = found.some(({ inward }) => inward !== undefined);
  return sector ? found.filter(({ inward }) => inward === undefined) : found.filter(({ inward }) => (inward !== undefined) === whole);
}

/** A postcode as it is written: in capitals with one space. */
export const written = ({ outward, inward }: Reading): string => (inward === undefined ? outward : `${outward} ${inward}`);

/** Where a postcode is, or undefined where it is not in the files. It must be written in capitals with one space. */
export function pointOfPostcode(postcodes: Postcodes, postcode: string): Point | undefined {
  const [outward = '', inward = ''] = postcode.split(' ');
  return postcodes.get(outward)?.get(inward);
}

/** Where a place is: what it says itself, or else where its postcode is. */
export function pointOfPlace({ postcode, latitude, longitude }: { postcode?: string | undefined; latitude?: number | undefined; longitude?: number | undefined }, postcodes: Postcodes): Point | undefined {
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  return postcode === undefined ? undefined : pointOfPostcode(postcodes, postcode);
}
