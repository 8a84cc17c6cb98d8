import { digest } from './digest.ts';
import { numbersToText, textToNumbers } from './facet-file.ts';
import type { Point } from './distance.ts';
import type { Postcodes } from './postcodes.ts';

/*
 * The files in which a browser looks a postcode up. The request for a file must not say where somebody lives, so the
 * files do not go by place: each postcode is in the file whose number is its digest, as passwords are looked up without
 * being sent. A file holds a few thousand postcodes from every part of the surroundings, and whoever sees its number
 * learns that it was one of them and nothing of where. A small site has a single file, and then there is nothing to
 * learn at all. The list of first halves is the same for everybody.
 */

/** Coordinates are whole numbers of this many to a degree: eleven metres. */
const perDegree = 10_000;
/** Characters that a file may have, so that it and the list together stay under 30 kB. */
const longestShard = 18_000;
/** Two characters of text tell so many numbers apart. */
const twoCharacters = 92 ** 2;

/** Every first half with its middle, and how many files there are. */
export interface PostcodeList {
  /** The digest of all postcodes. A file with another one belongs to another publication. */
  of: string;
  shards: number;
  /** No postcode is as many steps as this from the middle of its first half, to the north or to the east. */
  reach: number;
  /** Latitude and longitude of the middle, in ten-thousandths of a degree. */
  outward: Readonly<Record<string, readonly [latitude: number, longitude: number]>>;
}

/** One file of postcodes: for each first half the second halves, and behind them how far each is from the middle. */
export interface PostcodeShard {
  of: string;
  outward: Readonly<Record<string, string>>;
}

/** The number of the file that a postcode is in. */
export const shardOf = (postcode: string, shards: number): number => digest(postcode) % shards;

const code = (inward: string): number => (Number(inward[0]) * 26 + inward.charCodeAt(1) - 65) * 26 + inward.charCodeAt(2) - 65;
const whole = (degrees: number): number => Math.round(degrees * perDegree);

function encoded(inwards: readonly (readonly [string, Point])[], { outward, reach }: Pick<PostcodeList, 'outward' | 'reach'>, name: string): string {
  const [latitude, longitude] = outward[name] as readonly [number, number];
  const sorted = inwards.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return numbersToText(sorted.map(([inward]) => code(inward)), twoCharacters)
    + numbersToText(sorted.flatMap(([, place]) => [whole(place.latitude) - latitude + reach, whole(place.longitude) - longitude + reach]), reach * 2);
}

function shardsOf(postcodes: Postcodes, list: PostcodeList): PostcodeShard[] {
  const made = Array.from({ length: list.shards }, (): Record<string, (readonly [string, Point])[]> => ({}));
  for (const [outward, inwards] of postcodes) {
    for (const one of inwards) ((made[shardOf(`${outward} ${one[0]}`, list.shards)] as (typeof made)[number])[outward] ??= []).push(one);
  }
  return made.map((outward) => ({ of: list.of, outward: Object.fromEntries(Object.entries(outward).map(([name, inwards]) => [name, encoded(inwards, list, name)])) }));
}

const mean = (numbers: readonly number[]): number => Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);

/** The list for some postcodes, as far as it does not depend on the files. */
function listOf(all: readonly (readonly [string, ReadonlyMap<string, Point>])[]): Omit<PostcodeList, 'shards'> {
  const outward: Record<string, readonly [number, number]> = {};
  let [mixed, reach] = [0, twoCharacters / 2];
  for (const [name, inwards] of all) {
    const places = [...inwards].map(([inward, { latitude, longitude }]) => ({ inward, latitude: whole(latitude), longitude: whole(longitude) }));
    const [north, east] = outward[name] = [mean(places.map(({ latitude }) => latitude)), mean(places.map(({ longitude }) => longitude))];
    for (const { inward, latitude, longitude } of places) {
      mixed = (mixed + digest(`${name} ${inward} ${latitude} ${longitude}`)) >>> 0;
      reach = Math.max(reach, Math.abs(latitude - north) + 1, Math.abs(longitude - east) + 1);
    }
  }
  return { of: mixed.toString(36), reach, outward };
}

/** The list and the files for some postcodes, or undefined where there are none. */
export function postcodeShards(postcodes: Postcodes): { list: PostcodeList; shards: PostcodeShard[] } | undefined {
  const all = [...postcodes].filter(([, inwards]) => inwards.size > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return undefined;
  const total = all.reduce((sum, [, inwards]) => sum + inwards.size, 0);
  const known = listOf(all);
  // A first half needs about ten characters beside those of its postcodes, and some files have more than their part.
  const room = Math.max(longestShard / 2, longestShard - all.length * 10) * 0.92;
  const characters = total * (2 + numbersToText([0, 0], known.reach * 2).length);
  let list: PostcodeList = { ...known, shards: Math.ceil(characters / room) };
  let shards = shardsOf(postcodes, list);
  while (list.shards < total && shards.some((shard) => JSON.stringify(shard).length > longestShard)) {
    list = { ...list, shards: Math.ceil(list.shards * 1.1) };
    shards = shardsOf(postcodes, list);
  }
  return { list, shards };
}

const point = (latitude: number, longitude: number): Point => ({ latitude: latitude / perDegree, longitude: longitude / perDegree });

/** The middle of a first half, or undefined where the list does not have it. */
export function middleOf({ outward: list }: PostcodeList, outward: string): Point | undefined {
  const [latitude, longitude] = (Object.hasOwn(list, outward) && list[outward]) || [];
  return latitude === undefined || longitude === undefined ? undefined : point(latitude, longitude);
}

/** Where a postcode is, from the file that it belongs to, or undefined where that does not have it. Throws where the file is broken. */
export function pointIn(list: PostcodeList, { outward: texts }: PostcodeShard, { outward, inward }: { outward: string; inward: string }): Point | undefined {
  const [latitude, longitude] = (Object.hasOwn(list.outward, outward) && list.outward[outward]) || [];
  const text = Object.hasOwn(texts, outward) ? texts[outward] : undefined;
  if (latitude === undefined || longitude === undefined || text === undefined) return undefined;
  const each = numbersToText([0, 0], list.reach * 2).length;
  const codes = (text.length / (2 + each)) * 2;
  const index = textToNumbers(text.slice(0, codes), twoCharacters).indexOf(code(inward));
  if (index === -1) return undefined;
  const [north = NaN, east = NaN] = textToNumbers(text.slice(codes + index * each, codes + (index + 1) * each), list.reach * 2);
  return point(latitude + north - list.reach, longitude + east - list.reach);
}
