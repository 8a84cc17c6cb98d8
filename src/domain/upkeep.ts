import { monthsLater } from './days.ts';

/** The upkeep fields of an entry that say when it was and must be checked. */
export interface Kept {
  lastReviewed?: string | undefined;
  reviewEvery?: number | undefined;
  reviewBy?: string | undefined;
  publishFrom?: string | undefined;
  hideAfter?: string | undefined;
  /** The day on which the contract of a service ends. */
  commissionedUntil?: string | undefined;
}

/** Months after which an entry must be checked when it does not say. */
export const usualReview = 12;

/**
 * The day by which an entry must be checked again, or undefined for one that nobody has reviewed. The end of a contract
 * comes before a later review: what the page says may not be true on the day after.
 */
export function nextReview({ lastReviewed, reviewEvery, reviewBy, commissionedUntil }: Kept): string | undefined {
  const next = reviewBy ?? (lastReviewed && monthsLater(lastReviewed, reviewEvery ?? usualReview));
  const endsBefore = next !== undefined && commissionedUntil !== undefined && commissionedUntil < next && commissionedUntil >= (lastReviewed ?? '');
  return endsBefore ? commissionedUntil : next;
}

/** True when the day of the next review has passed. Days are compared as text. */
export function isOverdue(entry: Kept, today: string): boolean {
  const next = nextReview(entry);
  return next !== undefined && next < today;
}

/** True when an entry is on the website on a day: published and not hidden again. */
export const isLive = ({ publishFrom, hideAfter }: Kept, today: string): boolean => (!publishFrom || publishFrom <= today) && (!hideAfter || hideAfter >= today);

/** That an entry must be checked, by which day, and whether that day has passed. */
export interface Due { by: string; late: boolean }

/** What must be checked by a day, longest neglected first. What nobody has reviewed is not among it, because it has no day. */
export function dueUntil<One extends { file: string; data: Kept }>(entries: readonly One[], today: string, until: string): (One & Due)[] {
  return entries.flatMap((entry) => {
    const by = nextReview(entry.data);
    return by === undefined || by > until ? [] : [{ ...entry, by, late: isOverdue(entry.data, today) }];
  }).toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.file < b.file ? -1 : 1));
}
