import { type Redirect, redirectsOf } from '../domain/redirects.ts';
import { dayInWords } from '../domain/phrases.ts';
import type { EntriesByCollection } from '../reader/content.ts';
import { allEntries } from '../reader/read-content.ts';
import { onceFor } from './once.ts';
import { site } from './site.ts';

const among = onceFor((entries: EntriesByCollection): readonly Redirect[] => redirectsOf(allEntries({ entries })));

/** Every address that leads to another one today. What is not live leads nowhere. */
export const redirects = (): readonly Redirect[] => among(site().shown);

/** The notices of removed pages, the last removed first. */
export function removedPages(): { href: string; title: string; on: string; why: string }[] {
  const { entries } = site();
  return entries.removed.toSorted((a, b) => (a.data.removedOn > b.data.removedOn ? -1 : a.data.removedOn < b.data.removedOn ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id, data }) => ({ href: `/removed/${id}/`, title: data.title, on: dayInWords(data.removedOn), why: data.why }));
}
