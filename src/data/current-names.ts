import { type FieldNode, fieldsWhere, putAt, valuesOf } from '../../schemas/derive/fields.ts';
import { collections } from '../../schemas/index.ts';
import { currentName, redirectsOf } from '../domain/redirects.ts';
import type { EntriesByCollection, Entry } from '../reader/content.ts';
import { allEntries } from '../reader/read-content.ts';

const refers = (node: FieldNode): boolean => node.refersTo !== undefined;

/**
 * The same entries, with references to entries by a former name turned to the name of today, so that a page loses
 * nothing while the check asks for the new name. Entries without such references are the very same.
 */
export function withCurrentNames(entries: EntriesByCollection): EntriesByCollection {
  const all = allEntries({ entries });
  const moved = new Map(redirectsOf(all).map(({ from, name }) => [from, name]));
  if (moved.size === 0) return entries;
  const there = new Set(all.map(({ collection, id }) => `${collection}/${id}`));
  const turned = (entry: Entry): Entry => {
    let copy: Entry | undefined;
    for (const { node: { refersTo = [] }, value, at } of valuesOf(fieldsWhere(entry.collection, refers), entry.data as unknown as Record<string, unknown>)) {
      if (typeof value !== 'string' || there.has(refersTo.length === 1 ? `${refersTo[0]}/${value}` : value)) continue;
      const name = currentName(value, refersTo, moved);
      if (name === undefined) continue;
      copy ??= { ...entry, data: structuredClone(entry.data) };
      putAt(copy.data as unknown as Record<string, unknown>, at, name);
    }
    return copy ?? entry;
  };
  return Object.fromEntries(collections.map(({ name }) => [name, (entries[name] as Entry[]).map(turned)])) as unknown as EntriesByCollection;
}
