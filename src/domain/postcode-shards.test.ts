import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { milesBetween, type Point } from './distance.ts';
import { digest } from './digest.ts';
import { middleOf, pointIn, postcodeShards, shardOf } from './postcode-shards.ts';
import type { Postcodes } from './postcodes.ts';

/** Made-up postcodes: so many first halves with so many second halves each. */
function madeUp(outwards: number, each: number, spread = 0.1): Postcodes {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  return new Map(Array.from({ length: outwards }, (_, district) => {
    const centre = { latitude: 52 + (digest(`north ${district}`) % 10_000) / 10_000, longitude: -1 + (digest(`east ${district}`) % 12_000) / 10_000 };
    const inwards = Array.from({ length: each }, (__, index): [string, Point] => {
      const inward = `${Math.floor(index / 400) % 10}${letters[Math.floor(index / 20) % 20]}${letters[index % 20]}`;
      return [inward, { latitude: centre.latitude + ((digest(`${inward}n`) % 1000) / 1000) * spread, longitude: centre.longitude + ((digest(`${inward}e`) % 1000) / 1000) * spread }];
    });
    return [`${'ABCDEFGH'[Math.floor(district / 90)]}Z${(district % 90) + 1}`, new Map(inwards)];
  }));
}

const made = (postcodes: Postcodes) => postcodeShards(postcodes) as NonNullable<ReturnType<typeof postcodeShards>>;

/** The place of a postcode as a browser finds it: with the list and one file. */
function lookUp({ list, shards }: ReturnType<typeof made>, outward: string, inward: string): Point | undefined {
  const shard = shards[shardOf(`${outward} ${inward}`, list.shards)];
  return shard && pointIn(list, shard, { outward, inward });
}

test('every postcode is found in its file, within twelve metres of its place', () => {
  for (const postcodes of [madeUp(3, 40), madeUp(40, 900), madeUp(2, 500, 1.5)]) {
    const files = made(postcodes);
    for (const [outward, inwards] of postcodes) {
      for (const [inward, point] of inwards) {
        const found = lookUp(files, outward, inward);
        expect(found && milesBetween(found, point), `${outward} ${inward}`).toBeLessThan(0.0075);
      }
    }
  }
});

test('what is not a postcode of the files is not found in them', () => {
  const files = made(madeUp(3, 40));
  for (const [outward, inward] of [['AZ1', '9ZZ'], ['AZ9', '0AA'], ['__proto__', '0AA'], ['constructor', '0AA'], ['toString', '0AA'], ['AZ1', '']] as const) expect(lookUp(files, outward, inward)).toBeUndefined();
  expect(['AZ9', '__proto__', 'constructor'].map((outward) => middleOf(files.list, outward))).toEqual([undefined, undefined, undefined]);
});

test('a first half has its middle', () => {
  const { list } = made(new Map([['ZZ1', new Map([['1AA', { latitude: 53, longitude: -0.5 }], ['1AB', { latitude: 53.2, longitude: 0.5 }]])]]));
  expect(middleOf(list, 'ZZ1')).toEqual({ latitude: 53.1, longitude: 0 });
});

test('one look-up of the surroundings of a large council costs less than 30 kB, packed and unpacked', () => {
  const { list, shards } = made(madeUp(500, 200));
  const listed = JSON.stringify(list);
  const texts = shards.map((shard) => JSON.stringify(shard));
  const [raw, packed] = [Math.max(...texts.map(({ length }) => length)), Math.max(...texts.map((text) => gzipSync(text).length))];
  expect(listed.length + raw).toBeLessThan(30_000);
  expect(gzipSync(listed).length + packed).toBeLessThan(25_000);
});

test('a file has postcodes of every part of the surroundings, so that its number says nothing of where', () => {
  const postcodes = madeUp(60, 900);
  const { shards } = made(postcodes);
  expect(shards.length).toBeGreaterThan(10);
  for (const { outward } of shards) expect(Object.keys(outward)).toHaveLength(60);
  // Neighbours are in different files.
  expect(new Set(['AZ1 0AA', 'AZ1 0AB', 'AZ1 0AD', 'AZ1 0AE', 'AZ1 0AF', 'AZ1 0AG'].map((postcode) => shardOf(postcode, shards.length))).size).toBeGreaterThan(3);
});

test('a small site has one file', () => {
  expect(made(madeUp(19, 60)).shards).toHaveLength(1);
});

test('the files of one publication say so, and a moved postcode makes another', () => {
  const before = madeUp(2, 40);
  const { list, shards } = made(before);
  expect(new Set([list.of, ...shards.map(({ of }) => of)]).size).toBe(1);
  const moved = new Map([...before, ['AZ1', new Map([...(before.get('AZ1') ?? []), ['0AA', { latitude: 53, longitude: 0 }]])]]);
  expect(made(moved).list.of).not.toBe(list.of);
  expect(made(new Map([...before].toReversed())).list).toEqual(list);
});

test('no postcodes make no files', () => {
  expect(postcodeShards(new Map())).toBeUndefined();
  expect(postcodeShards(new Map([['ZZ1', new Map()]]))).toBeUndefined();
});
