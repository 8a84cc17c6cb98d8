import { isDay } from '../../schemas/types/day.ts';
import { monthsLater } from '../../src/domain/days.ts';
import { nextReview, type Kept } from '../../src/domain/upkeep.ts';
import type { EntryChange } from './compare.ts';
import { written, type Side } from './side.ts';

/** The most months until the next review, as `reviewEvery` allows. */
const longest = 36;

/** The fields in which somebody confirms that all of an entry is still true. */
const dates: ReadonlySet<string> = new Set(['lastReviewed', 'reviewBy']);

/** The days of upkeep of an entry as they are written, those that are days. */
function keptOf(side: Side, file: string): Kept {
  const { data = {} } = written(side, file) ?? {};
  const day = (name: string): string | undefined => (typeof data[name] === 'string' && isDay(data[name]) ? data[name] : undefined);
  return { lastReviewed: day('lastReviewed'), reviewBy: day('reviewBy'), ...(Number.isInteger(data['reviewEvery']) && { reviewEvery: data['reviewEvery'] as number }) };
}

/**
 * True where all that a change does to an entry is to confirm it: it was reviewed before, the day of its review moves
 * forward and not past today, and the next review is within three years.
 */
export function confirmsOnly({ kind, file, unreadable, changes }: EntryChange, before: Side, after: Side, today: string): boolean {
  if (kind !== 'changed' || unreadable.length > 0 || !changes.some(({ field }) => field === 'lastReviewed') || !changes.every(({ field }) => dates.has(field))) return false;
  const [was, is] = [keptOf(before, file), keptOf(after, file)];
  if (!was.lastReviewed || !is.lastReviewed || is.lastReviewed <= was.lastReviewed || is.lastReviewed > today) return false;
  const next = nextReview(is) ?? '';
  return next > is.lastReviewed && next <= monthsLater(is.lastReviewed, longest);
}

/** The day of the next review before and after a change, where it moved. */
export function nextReviewChange({ file, from, kind }: EntryChange, before: Side, after: Side): { before: string | undefined; after: string | undefined } | undefined {
  if (kind === 'removed') return undefined;
  const [was, is] = [kind === 'added' ? undefined : nextReview(keptOf(before, from?.file ?? file)), nextReview(keptOf(after, file))];
  return was === is ? undefined : { before: was, after: is };
}
