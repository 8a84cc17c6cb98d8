import { addressOf, hasPage } from '../domain/addresses.ts';
import type { EntriesByCollection, Entry } from '../reader/content.ts';
import { onceFor } from './once.ts';
import { site } from './site.ts';

const byAddress = onceFor((entries: EntriesByCollection): ReadonlyMap<string, Entry> => {
  const withPage = (Object.values(entries).flat() as Entry[]).filter((entry) => hasPage(entry) || entry.collection === 'glossary');
  return new Map(withPage.map((entry) => [addressOf(entry), entry]));
});

/** The entry of which a page is all: undefined for a page that lists several, and for one that is made of none. */
export const entryAt = (path: string): Entry | undefined => byAddress(site().shown).get(path);

/** True for an entry that has a form in the editor. A guide that is MDX is code, which a developer edits. */
export const hasForm = ({ file }: Pick<Entry, 'file'>): boolean => !file.endsWith('.mdx');
