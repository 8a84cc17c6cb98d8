import { type CoverageItem, coverage, type CoverageStatus } from '../../src/domain/coverage/coverage.ts';
import { allEntries } from '../../src/reader/read-content.ts';
import type { Side } from './side.ts';

/** Something that a Local Offer should hold and that is answered otherwise after a change. */
export interface CoverageChange { id: string; citation: string; text: string; before: CoverageStatus; after: CoverageStatus }

const itemsOf = ({ content }: Side, today: string): CoverageItem[] => coverage(allEntries(content), today);

const worth: readonly CoverageStatus[] = ['no', 'limited', 'yes'];

/** What the law and the framework ask for and a change gains or loses. Today is a day as text. */
export function coverageChanges(before: Side, after: Side, today: string): { gained: CoverageChange[]; lost: CoverageChange[] } {
  const was = new Map(itemsOf(before, today).map((item) => [item.id, item.status]));
  const changed = itemsOf(after, today).map(({ id, citation, text, status }): CoverageChange => ({ id, citation, text, before: was.get(id) ?? 'no', after: status }));
  const step = (item: CoverageChange): number => worth.indexOf(item.after) - worth.indexOf(item.before);
  return { gained: changed.filter((item) => step(item) > 0), lost: changed.filter((item) => step(item) < 0) };
}
