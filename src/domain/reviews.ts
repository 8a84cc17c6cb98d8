import { daysLater } from './days.ts';
import { isOverdue, type Kept, nextReview, usualReview } from './upkeep.ts';

/** A page as the public list of reviews sees it. Without a section it is shown under those that have none. */
export interface Reviewed { title: string; href: string; section: string | undefined; data: Kept }

/** A page that must be checked, and by which day. */
export interface ReviewLine { title: string; href: string; by: string }

/** How one section stands. `late` and `due` hold the first of them, longest neglected first; `counts` counts all. */
export interface SectionReviews {
  section: string | undefined;
  counts: { all: number; inTime: number; late: number; due: number; never: number };
  late: readonly ReviewLine[];
  due: readonly ReviewLine[];
}

/** Days from which on a page counts as due for its check. */
const dueDays = 30;

/** Pages that are named of each section and kind. What is beyond is counted, so that the page stays short with ten thousand entries. */
export const mostNamed = 25;

const byDay = (a: ReviewLine, b: ReviewLine): number => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.title.localeCompare(b.title, 'en-GB'));

function sectionReviews(section: string | undefined, entries: readonly Reviewed[], today: string): SectionReviews {
  const soon = daysLater(today, dueDays);
  const dated = entries.flatMap(({ title, href, data }) => { const by = nextReview(data); return by === undefined ? [] : [{ title, href, by, isLate: isOverdue(data, today) }]; });
  const late = dated.filter(({ isLate }) => isLate);
  const due = dated.filter(({ isLate, by }) => !isLate && by <= soon);
  const first = (lines: typeof dated): ReviewLine[] => lines.toSorted(byDay).slice(0, mostNamed).map(({ isLate: _, ...line }) => line);
  return {
    section, late: first(late), due: first(due),
    counts: { all: entries.length, late: late.length, due: due.length, inTime: dated.length - late.length, never: entries.length - dated.length },
  };
}

/** What is late and what is due, by section in the order that is given. What stands in none of them comes last; a section without pages is left out. */
export function reviewsBySection(entries: readonly Reviewed[], order: readonly string[], today: string): SectionReviews[] {
  const groups = Map.groupBy(entries, ({ section }) => (section !== undefined && order.includes(section) ? section : undefined));
  return [...order, undefined].flatMap((section) => { const own = groups.get(section); return own ? [sectionReviews(section, own, today)] : []; });
}

/** The numbers of several sections together. */
export const totalOf = (sections: readonly SectionReviews[]): SectionReviews['counts'] => sections.reduce((sum, { counts }) =>
  ({ all: sum.all + counts.all, inTime: sum.inTime + counts.inTime, late: sum.late + counts.late, due: sum.due + counts.due, never: sum.never + counts.never }), { all: 0, inTime: 0, late: 0, due: 0, never: 0 });

/** How many pages are checked every so many months, the most often first. A page with a fixed day, and one that nobody has reviewed, has no such number. */
export function howOften(entries: readonly Pick<Reviewed, 'data'>[]): { months: number; pages: number }[] {
  const kept = entries.filter(({ data }) => data.lastReviewed !== undefined && data.reviewBy === undefined);
  return [...Map.groupBy(kept, ({ data }) => data.reviewEvery ?? usualReview)].map(([months, own]) => ({ months, pages: own.length })).toSorted((a, b) => a.months - b.months);
}
