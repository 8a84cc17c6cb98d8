import { titleOf } from '../../schemas/index.ts';
import { isLive, type Kept, monthsLater, nextReview } from '../../src/domain/upkeep.ts';
import type { Content, Entry } from '../../src/reader/content.ts';

/** An entry that somebody should check, and by when. */
export interface Due { file: string; title: string; owner: string; by: string }

/** Entries whose review is late, and those whose review is due within a month, longest neglected first. */
export interface Freshness { late: readonly Due[]; soon: readonly Due[] }

/** What of the content that is on the website must be checked. Today is a day as text. */
export function freshness({ entries }: Content, today: string): Freshness {
  const due = (Object.values(entries).flat() as Entry[]).flatMap(({ file, data }): Due[] => {
    const by = nextReview(data as Kept);
    return by === undefined || !isLive(data as Kept, today) ? [] : [{ file, title: titleOf(data as { name?: string; title?: string }) || file, owner: data.owner ?? 'Nobody is named as its owner', by }];
  }).toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.file < b.file ? -1 : 1));
  const inAMonth = monthsLater(today, 1);
  return { late: due.filter(({ by }) => by < today), soon: due.filter(({ by }) => by >= today && by <= inAMonth) };
}
