import type { CollectionName, Service, Setting } from '../../schemas/index.ts';
import { type Addressed, addressOf } from './addresses.ts';
import { bandsOf } from './age-bands.ts';
import { areasOf, isRunning } from './availability.ts';
import { formerAddressesOf } from './redirects.ts';
import { needsOf } from './needs.ts';
import { isLive, type Kept } from './upkeep.ts';

/** By what a change is grouped. What is not stated is said as that. */
export interface Reach { needs: readonly string[]; bands: readonly string[]; areas: readonly string[]; tier: string | undefined }

/** Something that was added, ended, or is offered otherwise than before. */
export interface ProvisionChange {
  kind: 'added' | 'ended' | 'status' | 'reach';
  collection: CollectionName;
  id: string;
  name: string;
  /** How it stood before and stands now, where that changed. */
  before?: string;
  after?: string;
  reach: Reach;
}

type Data = Partial<Service & Setting> & Kept;
const dataOf = ({ data }: Addressed): Data => data as Data;
const stateOf = (one: Addressed): string => dataOf(one).status?.state ?? 'open';
const isThere = (one: Addressed, day: string): boolean => isLive(dataOf(one), day) && stateOf(one) !== 'closed';

function reachOf(one: Addressed, areas: readonly { id: string }[]): Reach {
  const data = dataOf(one);
  return { needs: needsOf(data), bands: bandsOf(data.ages), areas: areasOf(data, areas), tier: data.tier };
}

const same = (a: Reach, b: Reach): boolean => JSON.stringify([a.needs.toSorted(), a.bands, a.areas.toSorted(), a.tier]) === JSON.stringify([b.needs.toSorted(), b.bands, b.areas.toSorted(), b.tier]);

/** What was provided on one day and what is on another. Days are text; `areas` are those of the council now. */
export interface TwoDays { before: readonly Addressed[]; then: string; after: readonly Addressed[]; now: string; areas: readonly { id: string }[] }

/**
 * What was added, what ended, and what is open to fewer or more than before. A page with another address is one that was
 * renamed when it says that it was there. What is closed has ended, whether its page is still there or not.
 */
export function provisionChanges({ before, then, after, now, areas }: TwoDays): ProvisionChange[] {
  const was = new Map(before.filter((one) => isThere(one, then)).map((one) => [addressOf(one), one]));
  const is = after.filter((one) => isThere(one, now));
  const named = (kind: ProvisionChange['kind'], one: Addressed): ProvisionChange => ({ kind, collection: one.collection, id: one.id, name: dataOf(one).name ?? one.id, reach: reachOf(one, areas) });
  const changes = is.flatMap((one): ProvisionChange[] => {
    const address = [addressOf(one), ...formerAddressesOf(one)].find((each) => was.has(each));
    if (address === undefined) return [named('added', one)];
    const old = was.get(address) as Addressed;
    was.delete(address);
    if (stateOf(old) !== stateOf(one)) return [{ ...named('status', one), before: stateOf(old), after: stateOf(one) }];
    return same(reachOf(old, areas), reachOf(one, areas)) ? [] : [named('reach', one)];
  });
  return [...[...was.values()].map((one) => named('ended', one)), ...changes];
}

/** The services among entries that people can use on a day. */
export const usable = (entries: readonly Addressed[], day: string): Service[] =>
  entries.filter((one) => one.collection === 'services' && isLive(dataOf(one), day) && isRunning(dataOf(one) as Service)).map(({ data }) => data as Service);
