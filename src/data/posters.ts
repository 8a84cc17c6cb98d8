import { addressOf } from '../domain/addresses.ts';
import { byTitle } from '../domain/cards.ts';
import { type Poster, type PosterKind, posterSections } from '../domain/posters.ts';
import { siteNameOf } from '../domain/site-name.ts';
import type { Entry } from '../reader/content.ts';
import { site } from './site.ts';

const about = (entry: Entry<'situations'> | Entry<'pathways'>): Poster => ({ title: entry.data.title, text: entry.data.summary, href: addressOf(entry) });

/** Every poster, in groups of one kind that hold at least one. */
export function posterGroups(): { kind: PosterKind; posters: readonly Poster[] }[] {
  const { council, entries } = site();
  const groups: { kind: PosterKind; posters: readonly Poster[] }[] = [
    { kind: 'home', posters: [{ title: siteNameOf(council), href: '/' }] },
    { kind: 'situations', posters: entries.situations.map(about).toSorted(byTitle) },
    { kind: 'pathways', posters: entries.pathways.map(about).toSorted(byTitle) },
    { kind: 'sections', posters: posterSections.map(({ id, label, plain }) => ({ title: label, text: plain, href: `/${id}/` })) },
  ];
  return groups.filter(({ posters }) => posters.length > 0);
}

/** The same, one after the other. */
export const allPosters = (): Poster[] => posterGroups().flatMap(({ posters }) => posters);
