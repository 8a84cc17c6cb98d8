import { putAt } from '../../schemas/derive/fields.ts';
import { referencesIn } from '../../schemas/derive/references.ts';
import { collections } from '../../schemas/index.ts';
import { currentName, redirectsOf } from '../domain/redirects.ts';
import type { EntriesByCollection, Entry } from '../reader/content.ts';
import { allEntries } from '../reader/read-content.ts';

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
    for (const { refersTo, value, at, name } of referencesIn(entry.collection, entry.data as unknown as Record<string, unknown>)) {
      const now = there.has(name) ? undefined : currentName(value, refersTo, moved);
      if (now === undefined) continue;
      copy ??= { ...entry, data: structuredClone(entry.data) };
      putAt(copy.data as unknown as Record<string, unknown>, at, now);
    }
    return copy ?? entry;
  };
  return Object.fromEntries(collections.map(({ name }) => [name, (entries[name] as Entry[]).map(turned)])) as unknown as EntriesByCollection;
}
