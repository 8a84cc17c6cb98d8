import type { Finding } from './problem.ts';

/** An entry of which some fields may be missing because they could not be read. */
type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** A question about several fields of one entry. It gets the fields that are right so far, and no others. */
export type Rule<T> = (entry: Loose<T>) => Finding[];

interface Kept { lastReviewed?: string | undefined; reviewBy?: string | undefined; publishFrom?: string | undefined; hideAfter?: string | undefined; changeNote?: string | undefined; changedOn?: string | undefined }

/** Dates of upkeep that contradict each other, or that are missing beside what they are for. */
export const upkeepRule: Rule<Kept> = ({ lastReviewed, reviewBy, publishFrom, hideAfter, changeNote, changedOn }) => {
  const found: Finding[] = [];
  if (lastReviewed && reviewBy && reviewBy < lastReviewed) {
    found.push({ rule: 'DueBeforeReviewed', field: 'reviewBy', message: `The next review (${reviewBy}) is before the last one (${lastReviewed}).`, fix: 'Write a later day for the next review.' });
  }
  if (publishFrom && hideAfter && hideAfter < publishFrom) {
    found.push({ rule: 'HiddenBeforeShown', field: 'hideAfter', message: `It is hidden (${hideAfter}) before it is first shown (${publishFrom}).`, fix: 'Put the two days in order.' });
  }
  if (changeNote && !changedOn) {
    found.push({ rule: 'ChangeWithoutDay', level: 'advice', field: 'changeNote', message: 'It says what changed, but not when. So each review makes it new again on the page “What is new”.', fix: 'Write the day of the change under “changedOn”.' });
  }
  return found;
};
