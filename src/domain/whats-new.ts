import { type Addressed, addressOf } from './addresses.ts';
import { monthsLater } from './days.ts';
import { digest } from './digest.ts';
import type { Kept } from './upkeep.ts';

/** In what way something is new: a page that was not there before, a change on one, a comment that was answered or acted on, or a page that was taken off. */
export type NewsKind = 'added' | 'changed' | 'answered' | 'done' | 'removed';

/** Something new. `on` is a day; `text` says what changed, where somebody has written that. */
export interface News { kind: NewsKind; on: string; title: string; href: string; text: string | undefined }

/** An entry that is on the website, with what it is called where it is named. */
export interface NewsSource extends Addressed { title: string }

/** The page of what is new, and the feed that says the same. */
export const newsAddress = '/about/whats-new/';
export const newsFeedAddress = '/about/whats-new.xml';

/** Months that something stays new. */
export const newsMonths = 12;

/** How much is named. More nobody reads, and a page and a feed stay small whatever happens in a year. */
export const mostNews = 50;

type Data = Kept & { imported?: object; changeNote?: string; changedOn?: string; summary?: string; response?: string; respondedOn?: string; doneOn?: string; opens?: string; removedOn?: string; why?: string };

/** A part of the news of an entry, where it has the day of it. */
const when = (kind: NewsKind, on: string | undefined, text?: string): { kind: NewsKind; on: string; text: string | undefined }[] => (on === undefined ? [] : [{ kind, on, text }]);

/** What is new about one entry, however long ago. What says what changed and not when is as new as its last review. */
function newsOf({ collection, data }: NewsSource): ReturnType<typeof when> {
  const { publishFrom, changeNote, changedOn, lastReviewed, summary, imported, response, respondedOn, doneOn, opens, removedOn, why } = data as Data;
  if (collection === 'removed') return when('removed', removedOn, why);
  if (collection === 'comments') return [...(response === undefined ? [] : when('answered', respondedOn)), ...when('done', doneOn)];
  const changed = changedOn ?? lastReviewed;
  // What was written on the first day says nothing that was otherwise before.
  const since = changeNote !== undefined && (publishFrom === undefined || (changed ?? '') > publishFrom);
  // An import may bring thousands, and nobody announces what nobody has checked.
  const announced = imported === undefined || lastReviewed !== undefined;
  return [...(announced ? when('added', collection === 'surveys' ? opens : publishFrom, summary) : []), ...(since ? when('changed', changed, changeNote) : [])];
}

const newestFirst = (a: News, b: News): number => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.title.localeCompare(b.title, 'en-GB') || (a.href + a.kind < b.href + b.kind ? -1 : 1));

/** What was new in the twelve months to a day, the newest first. Days are text, `YYYY-MM-DD`. `total` counts what is not named too. */
export function whatsNew(entries: readonly NewsSource[], today: string): { total: number; news: News[] } {
  const since = monthsLater(today, -newsMonths);
  const all = entries.flatMap((entry) => newsOf(entry).filter(({ on }) => on >= since && on <= today).map((one): News => ({ ...one, title: entry.title, href: addressOf(entry) })));
  return { total: all.length, news: all.toSorted(newestFirst).slice(0, mostNews) };
}

/** The same news by month, `YYYY-MM`, in its order. */
export const newsByMonth = (news: readonly News[]): { month: string; news: News[] }[] =>
  [...Map.groupBy(news, ({ on }) => on.slice(0, 7))].map(([month, own]) => ({ month, news: own }));

/**
 * What tells news from all other news, for ever: a page can be new once, and be changed or answered many times. A change
 * is known by its words, so that a review in which they stayed the same makes nothing new.
 */
export function newsId({ kind, on, href, text }: News, site: URL | undefined): string {
  const { href: address, hash } = new URL(href, site);
  return `${address}${hash ? '-' : '#'}${kind}-${kind === 'changed' ? digest(text ?? '').toString(36) : on}`;
}
