import type { CollectionName, Council } from '../../schemas/index.ts';
import { daysLater } from './days.ts';
import { isLive, type Kept, nextReview } from './upkeep.ts';

/** What a council does with pages that nobody checks. */
export type Policy = NonNullable<Council['freshness']>;

/** How a page stands: checked in time, marked as late, below others in lists, or in no list at all. */
export type Standing = 'current' | 'late' | 'below' | 'unlisted';

/** Days past the review after which a page moves below others where the council does not say. */
export const usuallyLowered = 90;

/** The collections whose pages lists and the search show. Answers stand and fall with the page of their provider, and comments are what was said on a day. */
const inLists: readonly CollectionName[] = ['services', 'settings', 'guides', 'pathways', 'situations'];

const isPast = (next: string, days: number, today: string): boolean => daysLater(next, days) < today;

/** After how many days past its review a page is marked, stands below others, and is out of the lists; undefined where it never is. */
export const afterDays = ({ markAfter = 0, lowerAfter = usuallyLowered, unlistAfter }: Policy = {}): { marked: number; lowered: number; unlisted: number | undefined } =>
  ({ marked: markAfter, lowered: Math.max(lowerAfter, markAfter), unlisted: unlistAfter });

/** How an entry stands on a day. What nobody has reviewed has no day to be late on, and says that itself. */
export function standing(entry: Kept, today: string, policy?: Policy): Standing {
  const { marked, lowered, unlisted } = afterDays(policy);
  const next = nextReview(entry);
  if (next === undefined || next >= today) return 'current';
  if (unlisted !== undefined && isPast(next, unlisted, today)) return 'unlisted';
  if (isPast(next, lowered, today)) return 'below';
  return isPast(next, marked, today) ? 'late' : 'current';
}

/** The first day on which an entry is in no list, if nobody checks it before. */
export function unlistedFrom(entry: Kept, { unlistAfter }: Policy = {}): string | undefined {
  const next = nextReview(entry);
  return next === undefined || unlistAfter === undefined ? undefined : daysLater(next, unlistAfter + 1);
}

/** True for an entry that lists and the search leave out on a day. */
export const isUnlisted = ({ collection, data }: { collection: CollectionName; data: object }, today: string, policy: Policy | undefined): boolean =>
  inLists.includes(collection) && standing(data as Kept, today, policy) === 'unlisted';

/** The share of pages that may be out of the lists before a build asks whether that is meant. */
export const mostUnlisted = 0.1;

/** Of the pages that are on the website, those that are out of lists today, and those that will be by a later day with the day. */
export function unlisting<One extends { collection: CollectionName; data: object }>(entries: readonly One[], today: string, until: string, policy: Policy | undefined): { all: number; now: One[]; soon: { entry: One; from: string }[] } {
  const live = entries.filter(({ collection, data }) => inLists.includes(collection) && isLive(data as Kept, today));
  const soon = live.flatMap((entry) => { const from = unlistedFrom(entry.data as Kept, policy); return from !== undefined && from > today && from <= until ? [{ entry, from }] : []; });
  return { all: live.length, now: live.filter((entry) => isUnlisted(entry, today, policy)), soon: soon.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) };
}
