import type { Problem } from '../../../schemas/problem.ts';
import { type CoverageItem, coverage, type CoverageStatus } from '../../../src/domain/coverage/coverage.ts';
import type { Content } from '../../../src/reader/content.ts';
import { allEntries } from '../../../src/reader/read-content.ts';
import type { ContentRule } from '../rule.ts';

const made = new WeakMap<Content['entries'], { today: string; items: CoverageItem[] }>();

/** How far the content answers what must be there. Worked out once for what was read. */
function itemsOf({ entries }: Pick<Content, 'entries'>, today: string): CoverageItem[] {
  const before = made.get(entries);
  if (before?.today === today) return before.items;
  const items = coverage(allEntries({ entries }), today);
  made.set(entries, { today, items });
  return items;
}

/** How many things that must be there are answered, answered in part, and not answered. */
export function coverageCounts(content: Pick<Content, 'entries'>, today: string): Record<CoverageStatus, number> {
  const count = (status: CoverageStatus): number => itemsOf(content, today).filter((item) => item.status === status).length;
  return { yes: count('yes'), limited: count('limited'), no: count('no') };
}

const most = 3;

/** The files that would answer an item, as the end of a sentence: "a.md, b.md and 4 more". */
function filesOf({ notCounted }: CoverageItem): string {
  const named = notCounted.slice(0, most).map(({ file }) => file);
  return `${named.join(', ')}${notCounted.length > most ? ` and ${notCounted.length - most} more` : ''}`;
}

const reasons = { late: 'it is late for its review', unchecked: 'nobody has reviewed it', empty: 'it has no text', hidden: 'it is hidden', 'not-yet': 'it is not shown yet' } as const;

/** What to do about an item that is not fully answered. */
function fixOf(item: CoverageItem): string {
  const [first] = item.notCounted;
  if (!first) return `Add what is missing, or a page about it with “${item.id}” under “meets”. If there is none here, say so on that page, and what families can do instead.`;
  return item.notCounted.length === 1 ? `See to ${first.file}: it does not count, because ${reasons[first.why]}.` : `See to ${filesOf(item)}: they do not count, because they are late, hidden, empty or not reviewed.`;
}

const sinceWhen = ({ since }: CoverageItem): string => (since ? ` It has not been fully answered since ${since}.` : '');

/** How much it matters. A made-up council has no duty, and its demonstration must still build when its dates have passed. */
const levelOf = ({ since }: CoverageItem, demonstration: boolean): Problem['level'] => (demonstration && since !== undefined ? 'warning' : 'error');

function problemOf(item: CoverageItem, required: boolean, demonstration: boolean): Problem {
  const { id, citation, text, missing, status } = item;
  const what = `“${text}” (${citation}, ${id})`;
  const found = status === 'no' ? `Nothing answers ${what}.` : `This is not fully answered: ${what}.`;
  const say = { message: `${found} ${missing}${sinceWhen(item)}`, fix: fixOf(item) };
  if (required) return { level: levelOf(item, demonstration), rule: 'RequiredCoverage', file: 'council.yml', field: 'coverage', message: `${say.message} The council has said that it must be here.`, fix: say.fix };
  return status === 'no' ? { level: 'warning', rule: 'CoverageMissing', file: 'council.yml', ...say } : { level: 'advice', rule: 'CoverageLimited', file: 'council.yml', ...say };
}

/**
 * What the law and the SE7 framework ask for and the content does not answer, or answers only with pages that are late.
 * It is named item by item where the council has said in `coverage` what it must not be without, and then that is an
 * error. A council that has only begun would find nothing else among two hundred of them: the report counts them for it.
 */
export const coverageGaps: ContentRule = ({ entries }, today) => {
  const council = entries.council[0]?.data;
  const asked = council?.coverage;
  if (!asked) return [];
  const { requiredThemes = [], requiredItems = [] } = asked;
  const isRequired = ({ id, theme }: CoverageItem): boolean => requiredItems.includes(id) || requiredThemes.some((one) => one === theme);
  return itemsOf({ entries }, today).filter(({ status }) => status !== 'yes').map((item) => problemOf(item, isRequired(item), council.demonstration === true));
};
