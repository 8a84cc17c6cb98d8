import { citationShown, type StatutoryItem, statutoryItems } from '../../schemas/framework/statutory.ts';
import { isOverdue, type Kept } from './upkeep.ts';

/** How far an item is answered: by a page that is in date, only by pages whose review is late, or by none. */
export type CoverageStatus = 'yes' | 'limited' | 'no';

/** What the law asks for, with the pages that answer it. */
export interface CoverageItem {
  id: string;
  /** Without a paragraph number whose wording nobody has read. */
  citation: string;
  text: string;
  theme: string;
  status: CoverageStatus;
  pages: { href: string; title: string }[];
}

/** An entry as coverage sees it. */
interface Meeting { href: string; title: string; data: Kept & { meets?: string[] | undefined } }

/**
 * Every item of content that the law asks for, with the entries that say they meet it. An entry whose review is late
 * counts as limited. Today is a day as text.
 */
export function coverage(entries: readonly Meeting[], today: string, items: readonly StatutoryItem[] = statutoryItems): CoverageItem[] {
  const byItem = new Map<string, Meeting[]>();
  for (const entry of entries) for (const id of entry.data.meets ?? []) byItem.set(id, [...(byItem.get(id) ?? []), entry]);
  return items.filter(({ kind }) => kind === 'content').map((item) => {
    const meeting = byItem.get(item.id) ?? [];
    const current = meeting.filter(({ data }) => !isOverdue(data, today));
    return {
      id: item.id, citation: citationShown(item), text: item.text, theme: item.theme,
      status: current.length > 0 ? 'yes' : meeting.length > 0 ? 'limited' : 'no',
      pages: meeting.map(({ href, title }) => ({ href, title })),
    };
  });
}
