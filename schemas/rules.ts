import type { Finding } from './problem.ts';

/** An entry of which some fields may be missing because they could not be read. */
type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** A question about several fields of one entry. It gets the fields that are right so far, and no others. */
export type Rule<T> = (entry: Loose<T>) => Finding[];

interface Kept { lastReviewed?: string | undefined; reviewBy?: string | undefined; publishFrom?: string | undefined; hideAfter?: string | undefined }

/** Dates of upkeep that contradict each other. */
export const upkeepRule: Rule<Kept> = ({ lastReviewed, reviewBy, publishFrom, hideAfter }) => {
  const found: Finding[] = [];
  if (lastReviewed && reviewBy && reviewBy < lastReviewed) {
    found.push({ rule: 'DueBeforeReviewed', field: 'reviewBy', message: `The next review (${reviewBy}) is before the last one (${lastReviewed}).`, fix: 'Write a later day for the next review.' });
  }
  if (publishFrom && hideAfter && hideAfter < publishFrom) {
    found.push({ rule: 'HiddenBeforeShown', field: 'hideAfter', message: `It is hidden (${hideAfter}) before it is first shown (${publishFrom}).`, fix: 'Put the two days in order.' });
  }
  return found;
};
