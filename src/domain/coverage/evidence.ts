import type { CollectionName } from '../../../schemas/index.ts';
import { addressOf } from '../addresses.ts';
import { daysLater } from '../days.ts';
import { type Kept, nextReview } from '../upkeep.ts';

/** How far something is answered: by a page that is in date, only by pages that are not, or by none. */
export type CoverageStatus = 'yes' | 'limited' | 'no';

/** An entry as coverage sees it. It may be one that is not on the website today. */
export interface CoverageEntry { collection: CollectionName; id: string; file: string; data: object; body: string }

/** A page that answers an item, for as long as it does. Days are text; both ends of a span are inside. */
export interface Evidence {
  href: string;
  title: string;
  /** The file behind it, where one entry is. */
  file?: string;
  /** The first and the last day on which it is on the website. */
  from?: string | undefined;
  until?: string | undefined;
  /** The last day on which it is in date. Without one it never goes out of date. */
  freshUntil?: string | undefined;
  /** True for a page that says nothing: it answers nothing, whatever it is called. */
  empty?: boolean;
  /** True for an imported record that nobody at the council has reviewed. */
  unchecked?: boolean;
}

/** Collections whose pages are made of the text under the fields. A pathway has its steps, answers and comments their fields. */
const madeOfText: readonly CollectionName[] = ['guides', 'situations'];
/** Fields that say something even where there is no text under them, as in an imported record. */
const saysSomething = ({ summary, eligibility, whatToExpect, admissions }: Record<string, unknown>): boolean => [summary, eligibility, whatToExpect, admissions].some((text) => typeof text === 'string' && text.trim() !== '');

function isEmpty({ collection, data, body }: CoverageEntry): boolean {
  if (collection !== 'services' && collection !== 'settings' && !madeOfText.includes(collection)) return false;
  return body.trim() === '' && (madeOfText.includes(collection) || !saysSomething(data as Record<string, unknown>));
}

/** The earlier of two days, where either may be missing. */
export const earlier = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined ? b : b === undefined || a < b ? a : b);
const later = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined ? b : b === undefined || a > b ? a : b);

/** An entry as a page that answers something. */
export function evidenceOf(entry: CoverageEntry): Evidence {
  const data = entry.data as Kept & { name?: string; title?: string; imported?: object };
  const next = nextReview(data);
  return {
    href: addressOf(entry), title: data.name ?? data.title ?? '', file: entry.file, from: data.publishFrom, until: data.hideAfter, empty: isEmpty(entry),
    ...(next === undefined ? { unchecked: data.imported !== undefined } : { freshUntil: next }),
  };
}

/** Evidence that counts only as long as something else is on the website too, such as answers beside the school that gave them. */
export const alongside = (evidence: Evidence, other: Evidence): Evidence => ({ ...evidence, href: other.href, title: other.title, from: later(evidence.from, other.from), until: earlier(evidence.until, other.until) });

/** True on a day on which a page is on the website and says something. */
export const isShown = ({ from, until, empty }: Evidence, today: string): boolean => !empty && (!from || from <= today) && (!until || until >= today);

/** True on a day on which a page that is shown is in date and somebody has checked it. */
export const isFresh = (evidence: Evidence, today: string): boolean => isShown(evidence, today) && !evidence.unchecked && (!evidence.freshUntil || evidence.freshUntil >= today);

/** Why a page does not count, for whoever keeps it. */
export type NotCounted = 'late' | 'empty' | 'hidden' | 'not-yet' | 'unchecked';

/** Why a page does not count on a day, or undefined where it does. */
export function whyNot(evidence: Evidence, today: string): NotCounted | undefined {
  if (isFresh(evidence, today)) return undefined;
  if (evidence.empty) return 'empty';
  if (evidence.from && evidence.from > today) return 'not-yet';
  if (evidence.until && evidence.until < today) return 'hidden';
  return evidence.unchecked ? 'unchecked' : 'late';
}

/**
 * Since when a page does not count: the day after it went out of date or left the website. Undefined where that is not
 * known: it was never checked, never shown, or says nothing.
 */
export function endedOn(evidence: Evidence, today: string): string | undefined {
  if (evidence.empty || evidence.unchecked || (evidence.from && evidence.from > today)) return undefined;
  const last = earlier(evidence.freshUntil, evidence.until);
  return last !== undefined && last < today ? daysLater(last, 1) : undefined;
}
