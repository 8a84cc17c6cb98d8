import { futureDays } from '../../schemas/derive/future-days.ts';
import type { Collection } from '../../schemas/index.ts';
import type { Finding } from '../../schemas/problem.ts';
import { isUnchecked, judge, judgeBody } from './judge.ts';
import { parseExactly, reads, setField } from './splice-fields.ts';

/** The file of an entry in which nothing but the day of its review has changed, or why that day cannot be written. */
export type Confirmation =
  | { kind: 'confirmed'; text: string }
  /** It was reviewed on a later day. */
  | { kind: 'later'; last: string }
  /** Its fields are written in a way that cannot be changed without touching more. */
  | { kind: 'unsafe' }
  /** It has errors, or would have them with that day. */
  | { kind: 'wrong'; findings: readonly Finding[] };

/**
 * Writes the day of a review into an entry that somebody checked and in which nothing changed: one line, all else byte
 * for byte. An entry that the check would refuse cannot be called reviewed.
 */
export function confirm(collection: Collection, file: string, text: string, day: string, today = day): Confirmation {
  const { data, body, findings } = parseExactly(file, text);
  const broken = findings.filter(({ level }) => level === undefined);
  if (broken.length > 0) return { kind: 'wrong', findings: broken };
  const last = data['lastReviewed'];
  if (typeof last === 'string' && last > day) return { kind: 'later', last };
  const after = setField(file, text, 'lastReviewed', day);
  const expected = { ...data, lastReviewed: day };
  if (after === undefined || !reads(file, after, expected, body)) return { kind: 'unsafe' };
  const judged = judge(collection, expected);
  const wrong = [...judged.findings, ...futureDays(collection.name, judged.data, today), ...judgeBody(collection, body, isUnchecked(judged.data))].filter(({ level }) => level === undefined || level === 'error');
  return wrong.length > 0 ? { kind: 'wrong', findings: wrong } : { kind: 'confirmed', text: after };
}

/** True where two texts of one file say the same but for the day of the review. */
export function onlyReviewDiffers(file: string, one: string, other: string): boolean {
  const day = '2000-01-01';
  const [left, right] = [setField(file, one, 'lastReviewed', day), setField(file, other, 'lastReviewed', day)];
  return left !== undefined && left === right;
}
