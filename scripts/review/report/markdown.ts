import { code, fitted, mostCharacters } from '../../lib/report-text.ts';
import type { ReviewedEntry, Review } from '../review.ts';
import { confirmedSection, entryBlock, entryInShort } from './entry.ts';
import { factsSection } from './facts.ts';
import { coverageSection, filesSection, firstOf, lookSection, problemsSection } from './sections.ts';
import { summary } from './summary.ts';

/** The entries that a number of characters has room for, and how many are left out. */
function entriesIn(entries: readonly ReviewedEntry[], room: number, preview: URL | undefined): { blocks: string[]; left: readonly ReviewedEntry[] } {
  const blocks: string[] = [];
  let used = 0;
  for (const [index, entry] of entries.entries()) {
    const block = entryBlock(entry, preview);
    if (used + block.length + 2 > room) return { blocks, left: entries.slice(index) };
    blocks.push(block);
    used += block.length + 2;
  }
  return { blocks, left: [] };
}

const leftOut = (left: readonly ReviewedEntry[]): string[] => (left.length === 0 ? [] : [
  '### Left out', '', `The report has no more room. ${left.length === 1 ? 'One more entry is' : `${left.length} more entries are`} not shown. Look at ${left.length === 1 ? 'it' : 'them'} in the list of files, or run “npm run review” yourself:`, '',
  ...firstOf(left.map((entry) => `- ${entryInShort(entry)}`), (count) => `and ${count} more.`),
]);

const noted = 'Words that are ~~struck out~~ are gone, words in **bold** are new.';

/** Joins sections with an empty line between them, those that say something. */
const joined = (sections: readonly (readonly string[])[]): string => sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');

/**
 * What a change means, as Markdown for a comment, a summary or a terminal. Nothing that the content says is interpreted
 * in it, and it is never longer than `mostCharacters`: what has no room is named, with how much it is.
 */
export function markdownReport(review: Review, preview?: URL): string {
  const { base, head, entries, onlyReviewDates } = review;
  const hasTexts = entries.some(({ kind, changes }) => kind !== 'added' && kind !== 'removed' && changes.some((change) => change.kind === 'text' && change.before !== undefined && change.after !== undefined));
  const top = [
    ['# What this change means'], [`**${summary(review)}**`],
    ...(onlyReviewDates ? [['Only review dates were confirmed: somebody checked these entries and found them true. Nothing else changed.']] : []),
    [`Compared with commit ${code(base.slice(0, 12))}${head === undefined ? '; what is not committed yet is included' : ''}.${hasTexts ? ` ${noted}` : ''}`],
    lookSection(review), coverageSection('lost', review), factsSection(entries.flatMap(({ facts }) => facts)), problemsSection('found', review),
  ];
  const bottom = [coverageSection('gained', review), problemsSection('mended', review), filesSection(review)];
  // The lists of what is left out and of what was confirmed have thirty short lines each at most.
  const room = mostCharacters - joined([...top, ...bottom]).length - 18_000;
  const [told, confirmed] = [entries.filter((entry) => !entry.confirmed), entries.filter((entry) => entry.confirmed)];
  const { blocks, left } = entriesIn(told, room, preview);
  const middle = [...(told.length === 0 ? [] : [['## Entries'], ...blocks.map((block) => [block]), leftOut(left)]), confirmedSection(confirmed, preview)];
  return `${fitted(joined([...top, ...middle, ...bottom]))}\n`;
}
