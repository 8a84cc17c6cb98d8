import { titleOf } from '../../schemas/index.ts';
import { monthsLater } from '../../src/domain/days.ts';
import { dueUntil, isLive, type Kept } from '../../src/domain/upkeep.ts';
import type { Content } from '../../src/reader/content.ts';
import { allEntries } from '../../src/reader/read-content.ts';

/** An entry that somebody should check, and by when. */
export interface DueEntry { file: string; title: string; owner: string; by: string }

/** Entries whose review is late, and those whose review is due within a month, longest neglected first. */
export interface Freshness { late: readonly DueEntry[]; soon: readonly DueEntry[] }

/** What of the content that is on the website must be checked. Today is a day as text. */
export function freshness(content: Content, today: string): Freshness {
  const live = allEntries(content).map(({ file, data }) => ({ file, data: data as Kept & { owner?: string; name?: string; title?: string } })).filter(({ data }) => isLive(data, today));
  const due = dueUntil(live, today, monthsLater(today, 1)).map(({ file, data, by, late }) => ({ file, title: titleOf(data) || file, owner: data.owner ?? 'Nobody is named as its owner', by, late }));
  return { late: due.filter(({ late }) => late), soon: due.filter(({ late }) => !late) };
}
