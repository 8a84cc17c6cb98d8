import type { Collection } from '../../schemas/index.ts';
import { collectionIn } from './files.ts';
import { keys } from './keys.ts';
import type { Opened } from './versions.ts';

/** An entry as Decap hands it over: an Immutable map of it. */
export interface DecapEntry { get: (name: string) => unknown }

/** A value of Decap, which may be Immutable, as ordinary data. */
export const plain = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'toJS' in value ? (value as { toJS: () => unknown }).toJS() : value);

const textIn = (entry: DecapEntry, name: string): string => {
  const value = entry.get(name);
  return typeof value === 'string' ? value : '';
};

/** The list of the editor in which an entry is, and its slug there. A new one has none. */
export const whereIs = (entry: DecapEntry): { list: string; slug: string } => ({ list: textIn(entry, 'collection'), slug: textIn(entry, 'slug') });

/** The collection of an entry, or undefined where the editor does not have its list. */
export function collectionOf(entry: DecapEntry): Collection | undefined {
  const { list, slug } = whereIs(entry);
  return collectionIn(list, slug);
}

/** The fields of an entry as they stand in its form. */
export const fieldsOfEntry = (entry: DecapEntry): Record<string, unknown> => (plain(entry.get('data')) ?? {}) as Record<string, unknown>;

/** What Decap knows of the entry that it has opened. */
export function openedAs(entry: DecapEntry): Opened {
  const { list: collection, slug } = whereIs(entry);
  const [path, status, who, when] = [textIn(entry, 'path'), textIn(entry, 'status'), textIn(entry, 'author'), textIn(entry, 'updatedOn')];
  const source = fieldsOfEntry(entry)[keys.source];
  return {
    collection, slug, path, isNew: entry.get('newRecord') === true,
    ...(typeof source === 'string' && { source }), ...(status && { status }), ...(who && { who }), ...(when && { when }),
  };
}
