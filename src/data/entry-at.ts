import { addressOf, hasPage } from '../domain/addresses.ts';
import type { Entry } from '../reader/content.ts';
import { site } from './site.ts';

const indexes = new WeakMap<object, Map<string, Entry>>();

/** The entry of which a page is all: undefined for a page that lists several, and for one that is made of none. */
export function entryAt(path: string): Entry | undefined {
  const { shown: entries } = site();
  let index = indexes.get(entries);
  if (!index) {
    const withPage = (Object.values(entries).flat() as Entry[]).filter((entry) => hasPage(entry) || entry.collection === 'glossary');
    indexes.set(entries, (index = new Map(withPage.map((entry) => [addressOf(entry), entry]))));
  }
  return index.get(path);
}

/** True for an entry that has a form in the editor. A guide that is MDX is code, which a developer edits. */
export const hasForm = ({ file }: Pick<Entry, 'file'>): boolean => !file.endsWith('.mdx');
