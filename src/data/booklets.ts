import { type BookletWay, bookletWays, countOf, forPaper, sheetsOf } from '../domain/booklets.ts';
import type { Choice } from '../domain/browse.ts';
import type { Card } from '../domain/cards.ts';
import { type Group, wholeGroups } from '../domain/paging.ts';
import { type PaperRecord, paperRecord } from '../domain/views/paper.ts';
import type { Entry } from '../reader/content.ts';
import { choices, listPages } from './browse.ts';
import { entryAt } from './entry-at.ts';
import { lookups } from './lookups.ts';
import { onceFor } from './once.ts';
import { site } from './site.ts';

/** The booklet of a list: what it holds, how long the whole list is, and about how many sheets of A4 it fills. */
export interface Booklet {
  way: BookletWay;
  choice: Choice;
  groups: readonly Group[];
  shown: number;
  total: number;
  sheets: number;
}

const made = new Map(bookletWays.map((way) => [way, onceFor((choice: Choice): Booklet => {
  const whole = wholeGroups(listPages(way, choice));
  const groups = forPaper(whole, { local: way === 'areas' });
  return { way, choice, groups, shown: countOf(groups), total: countOf(whole), sheets: sheetsOf(groups) };
})]));

/** Every booklet, by the question that its list answers. Questions without answers are left out. */
export const bookletGroups = (): { way: BookletWay; booklets: Booklet[] }[] =>
  bookletWays.map((way) => ({ way, booklets: choices(way).flatMap((choice) => made.get(way)?.(choice) ?? []) })).filter(({ booklets }) => booklets.length > 0);

/** The routes of all booklets. */
export const bookletRoutes = (): { params: { way: string; id: string }; props: { booklet: Booklet } }[] =>
  bookletGroups().flatMap(({ way, booklets }) => booklets.map((booklet) => ({ params: { way, id: booklet.choice.id }, props: { booklet } })));

const onPaper = onceFor((entry: Entry<'services'> | Entry<'settings'>): PaperRecord => paperRecord(entry, lookups, site().council.freshness));

/** The service or setting of a card as it stands on paper. Undefined for guides and other advice, of which a booklet has only the address. */
export function recordOf({ href }: Pick<Card, 'href'>): PaperRecord | undefined {
  const entry = entryAt(href);
  return entry?.collection === 'services' || entry?.collection === 'settings' ? onPaper(entry as Entry<'services'> | Entry<'settings'>) : undefined;
}
