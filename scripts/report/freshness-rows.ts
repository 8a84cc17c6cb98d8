import { titleOf } from '../../schemas/index.ts';
import { addressOf } from '../../src/domain/addresses.ts';
import { daysLater } from '../../src/domain/days.ts';
import { dueUntil, isLive, type Kept } from '../../src/domain/upkeep.ts';
import type { Content } from '../../src/reader/content.ts';
import { allEntries } from '../../src/reader/read-content.ts';
import { byOwner } from './of-owner.ts';

/** An entry that somebody must check. `due` is the day, `YYYY-MM-DD`, or undefined where nobody has ever reviewed it. */
export interface ReviewRow { owner: string | undefined; state: 'late' | 'due' | 'never reviewed'; due: string | undefined; lastReviewed: string | undefined; title: string; file: string; address: string }

interface Data extends Kept { owner?: string; name?: string; title?: string }

/**
 * What is on the website and is late, due within some days, or was never reviewed: by owner in the order of the
 * alphabet, what has no owner last, and the longest neglected first within each. Addresses begin with the council’s own
 * where it has written one.
 */
export function reviewRows(content: Content, today: string, within: number): ReviewRow[] {
  const base = content.entries.council[0]?.data.siteUrl?.replace(/\/+$/, '') ?? '';
  const live = allEntries(content).filter(({ data }) => isLive(data as Kept, today)).map((entry) => ({ entry, file: entry.file, data: entry.data as Data }));
  const row = ({ entry, file, data }: (typeof live)[number], more: Pick<ReviewRow, 'state' | 'due'>): ReviewRow =>
    ({ owner: data.owner, ...more, lastReviewed: data.lastReviewed, title: titleOf(data) || file, file, address: `${base}${addressOf(entry)}` });
  const due = dueUntil(live, today, daysLater(today, within)).map((one) => row(one, { state: one.late ? 'late' : 'due', due: one.by }));
  const never = live.filter(({ data }) => data.lastReviewed === undefined && data.reviewBy === undefined).map((one) => row(one, { state: 'never reviewed', due: undefined }));
  return [...due, ...never].toSorted(byOwner);
}
