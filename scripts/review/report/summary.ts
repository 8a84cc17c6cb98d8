import { counted } from '../../../src/domain/counted.ts';
import { countOf } from '../problems.ts';
import type { Review } from '../review.ts';

const kinds = ['changed', 'added', 'renamed', 'removed'] as const;

/** How many things a reviewer should look at, warnings of the check among them. */
const toLookAt = ({ look, problems }: Review): number => look.length + countOf(problems.found, 'warning');

/** The whole change in one line: "3 entries changed, 1 added; 0 new errors; 1 thing to look at". */
export function summary(review: Review): string {
  const counts = kinds.map((kind) => ({ kind, count: review.entries.filter((entry) => entry.kind === kind).length })).filter(({ count }) => count > 0);
  const entries = counts.map(({ kind, count }, index) => (index === 0 ? `${counted(count, 'entry', 'entries')} ${kind}` : `${count} ${kind}`)).join(', ') || 'No entry changed';
  const facts = review.entries.reduce((sum, entry) => sum + entry.facts.length, 0);
  return `${entries}; ${counted(countOf(review.problems.found, 'error'), 'new error')}; ${counted(toLookAt(review), 'thing')} to look at${facts > 0 ? `; ${counted(facts, 'fact')} to check` : ''}`;
}
