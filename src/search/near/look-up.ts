import { isGroup } from '../../../schemas/types/group.ts';
import { middleOf, pointIn, type PostcodeList, type PostcodeShard, shardOf } from '../../domain/postcode-shards.ts';
import { readPostcode, type Reading, written } from '../../domain/postcodes.ts';
import type { Near } from './near.ts';

/** Why there is no place for what was typed. */
export type NotFound =
  | { why: 'nothing-typed' }
  | { why: 'not-a-postcode' }
  /** None of the first halves that the site has. */
  | { why: 'elsewhere'; postcode: string }
  /** A first half that the site has, with a second half that it does not. */
  | { why: 'unknown'; postcode: string; outward: string }
  /** The files could not be read. */
  | { why: 'broken' };

const patience = 15_000;

type Get = (address: string, options?: RequestInit) => Promise<Response>;

async function readJson(get: Get, address: string, fresh: boolean): Promise<unknown> {
  const response = await get(address, { signal: AbortSignal.timeout(patience), ...(fresh && { cache: 'reload' }) });
  if (!response.ok) throw new Error(`The file ${address} is missing.`);
  return response.json();
}

async function readList(get: Get, fresh: boolean): Promise<PostcodeList> {
  const list = await readJson(get, '/postcodes/list.json', fresh);
  if (!isGroup(list) || typeof list['of'] !== 'string' || !(Number.isInteger(list['shards']) && (list['shards'] as number) > 0) || !Number.isInteger(list['reach']) || !isGroup(list['outward'])) throw new Error('The list of postcodes cannot be read.');
  return list as unknown as PostcodeList;
}

/** The file of a number, or undefined where it belongs to another publication than the list. */
async function readShard(get: Get, { of }: PostcodeList, number: number, fresh: boolean): Promise<PostcodeShard | undefined> {
  const shard = await readJson(get, `/postcodes/${number}.json?of=${encodeURIComponent(of)}`, fresh);
  if (!isGroup(shard) || !isGroup(shard['outward'])) throw new Error('The file of postcodes cannot be read.');
  return shard['of'] === of ? (shard as unknown as PostcodeShard) : undefined;
}

/** Of what somebody can have meant, what the site has the first half of. */
const likeliest = (readings: readonly Reading[], list: PostcodeList): Reading | undefined => readings.find(({ outward }) => middleOf(list, outward) !== undefined);

async function find(readings: readonly [Reading, ...Reading[]], get: Get, fresh = false): Promise<Near | NotFound> {
  const list = await readList(get, fresh);
  const reading = likeliest(readings, list);
  if (!reading) return { why: 'elsewhere', postcode: written(readings[0]) };
  const { outward, inward } = reading;
  const label = written(reading);
  if (inward === undefined) return { point: middleOf(list, outward) as Near['point'], label };
  const shard = await readShard(get, list, shardOf(label, list.shards), fresh);
  if (!shard) {
    // The site was published again between the two files, or one of them is an old copy.
    if (fresh) throw new Error('The files of postcodes do not belong together.');
    return find(readings, get, true);
  }
  const point = pointIn(list, shard, { outward, inward });
  if (point && !(Number.isFinite(point.latitude) && Number.isFinite(point.longitude))) throw new Error('The file of postcodes cannot be read.');
  return point ? { point, label } : { why: 'unknown', postcode: label, outward };
}

/**
 * Where a postcode is, from the site’s own files. Only the list, which is the same for everybody, and one numbered file
 * are asked for; see `postcode-shards.ts` for why the number tells nothing of the place. Never fails.
 */
export async function lookUpPostcode(typed: string, get: Get = (address, options) => fetch(address, options)): Promise<Near | NotFound> {
  if (typed.trim() === '') return { why: 'nothing-typed' };
  const [first, ...others] = readPostcode(typed);
  if (!first) return { why: 'not-a-postcode' };
  return find([first, ...others], get).catch(() => ({ why: 'broken' }));
}
