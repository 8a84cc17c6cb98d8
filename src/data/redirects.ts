import { type Redirect, redirectsOf } from '../domain/redirects.ts';
import { dayInWords } from '../domain/phrases.ts';
import { allEntries } from '../reader/read-content.ts';
import { site } from './site.ts';

let made: { of: object; redirects: Redirect[] } | undefined;

/** Every address that leads to another one today, made once for what was read. What is not live leads nowhere. */
export function redirects(): readonly Redirect[] {
  const { shown: entries } = site();
  if (made?.of !== entries) made = { of: entries, redirects: redirectsOf(allEntries({ entries })) };
  return made.redirects;
}

/** The notices of removed pages, the last removed first. */
export function removedPages(): { href: string; title: string; on: string; why: string }[] {
  const { entries } = site();
  return entries.removed.toSorted((a, b) => (a.data.removedOn > b.data.removedOn ? -1 : a.data.removedOn < b.data.removedOn ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id, data }) => ({ href: `/removed/${id}/`, title: data.title, on: dayInWords(data.removedOn), why: data.why }));
}
