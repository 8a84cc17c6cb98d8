import { dayInWords } from '../../src/domain/phrases.ts';
import { code, cut, plain } from '../lib/report-text.ts';
import type { ReviewRow } from './freshness-rows.ts';

const headings: Record<ReviewRow['state'], string> = { late: 'Late', due: 'Due', 'never reviewed': 'Never reviewed' };

/** Entries without a day are counted beyond this number: an import can bring thousands of them for one owner. */
const mostNever = 20;

const line = ({ title, file, due }: ReviewRow): string => `- ${plain(cut(title, 100))} (${code(cut(file, 140))})${due ? `, by ${dayInWords(due)}` : ''}`;

/** What one owner must check, by how much it matters. */
function ownersPart(owner: string | undefined, rows: readonly ReviewRow[]): string[] {
  const parts = (['late', 'due', 'never reviewed'] as const).flatMap((state) => {
    const some = rows.filter((row) => row.state === state);
    const shown = state === 'never reviewed' ? some.slice(0, mostNever) : some;
    const more = some.length > shown.length ? [`- … and ${some.length - shown.length} more, which “--format csv” lists`] : [];
    return some.length === 0 ? [] : ['', `### ${headings[state]}: ${some.length}`, '', ...shown.map(line), ...more];
  });
  return ['', `## ${owner === undefined ? 'Nobody is named as owner' : plain(cut(owner, 80))}`, ...parts];
}

/** What must be checked, by owner, as Markdown. Nothing that the content says is interpreted in it. */
export function freshnessMarkdown(rows: readonly ReviewRow[], today: string, within: number): string {
  const count = (state: ReviewRow['state']): number => rows.filter((row) => row.state === state).length;
  return [
    `# What must be checked on ${dayInWords(today)}`, '',
    `**${count('late')} late, ${count('due')} due within ${within} ${within === 1 ? 'day' : 'days'}, ${count('never reviewed')} never reviewed.**`, '',
    'Check that all of a page is still true, then confirm it with “npm run confirm” or in the editor. When nothing has changed, that changes one line.',
    ...[...Map.groupBy(rows, ({ owner }) => owner)].flatMap(([owner, own]) => ownersPart(owner, own)),
  ].join('\n');
}
