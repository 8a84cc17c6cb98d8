import { digest } from './digest.ts';

/** What is compared of a record. It may come from a form or from a file with errors, so nothing of it is sure. */
interface Record { name?: unknown; places?: unknown; contact?: unknown }

const folded = (text: string): string => text.toLowerCase().normalize('NFKD').replaceAll(/[\u0300-\u036F]/g, '').replaceAll(/[^a-z0-9]+/g, ' ').trim();

const textIn = (group: unknown, name: string): string => {
  const value = typeof group === 'object' && group !== null ? (group as { [key: string]: unknown })[name] : undefined;
  return typeof value === 'string' ? value : '';
};

/**
 * What two records of the same thing would share: the name with a postcode or with a telephone number. Two records with a
 * key in common are probably one. None for a record without a name.
 */
export function duplicateKeys({ name, places, contact }: Record): string[] {
  const called = typeof name === 'string' ? folded(name) : '';
  if (called === '') return [];
  const postcodes = (Array.isArray(places) ? places : []).map((place) => textIn(place, 'postcode').toUpperCase().replaceAll(/[^A-Z0-9]/g, ''));
  return [...postcodes, textIn(contact, 'phone').replaceAll(/\D/g, '')].filter((shared) => shared !== '').map((shared) => `${called}|${shared}`);
}

/** The keys of records by the collection and the id of each, short enough to hold thousands: for each key its digest in base 36. */
export type DuplicateIndex = Readonly<{ [collection: string]: Readonly<{ [id: string]: readonly string[] }> }>;

const short = (key: string): string => digest(key).toString(36);

/** The index of some records. Records that share nothing with anybody because they have neither postcode nor telephone are left out. */
export function duplicateIndex(entries: readonly { collection: string; id: string; data: Record }[]): DuplicateIndex {
  const index: { [collection: string]: { [id: string]: string[] } } = {};
  for (const { collection, id, data } of entries) {
    const keys = [...new Set(duplicateKeys(data).map(short))];
    if (keys.length > 0) (index[collection] ??= {})[id] = keys;
  }
  return index;
}

/** The ids of other records of a collection that are probably the same as a record. `self` is its own id, where it has one. */
export function lookAlikes(index: DuplicateIndex, collection: string, data: Record, self: string): string[] {
  const keys = new Set(duplicateKeys(data).map(short));
  if (keys.size === 0) return [];
  return Object.entries(index[collection] ?? {}).filter(([id, theirs]) => id !== self && theirs.some((key) => keys.has(key))).map(([id]) => id);
}
