import { cut, plain } from '../../lib/report-text.ts';
import type { FieldChange } from '../field-changes.ts';
import { type Paragraph, textDiff } from '../text-diff.ts';

/** Characters of a value, of a text and of a paragraph in it that are shown at most. */
const most = { value: 400, text: 2_400, paragraph: 900 };
/** Words that are left around a change in a paragraph. */
const around = 14;

const shownPlain = (text: string): string => plain(text) || '(blank)';
const value = (text: string): string => shownPlain(cut(text, most.value));

/** The words of a run that did not change, without its middle where it is long. */
function shortened(text: string, first: boolean, last: boolean): string {
  const words = text.split(' ');
  const [before, after] = [first ? 0 : around, last ? 0 : around];
  return words.length <= before + after + 4 ? text : [...words.slice(0, before), '…', ...(after > 0 ? words.slice(-after) : [])].join(' ');
}

function paragraph(runs: Paragraph): string {
  return runs.map(({ kind, text }, index) => {
    if (kind === 'same') return shownPlain(cut(shortened(text, index === 0, index === runs.length - 1), most.paragraph));
    return kind === 'removed' ? `~~${shownPlain(cut(text, most.paragraph))}~~` : `**${shownPlain(cut(text, most.paragraph))}**`;
  }).join(' ');
}

/** Paragraphs as a quotation inside an item of a list, as many as there is room for. */
function quotation(paragraphs: readonly string[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const [index, text] of paragraphs.entries()) {
    if (length > 0 && length + text.length > most.text) {
      const left = paragraphs.length - index;
      lines.push(`  > … ${left === 1 ? 'One more paragraph is' : `${left} more paragraphs are`} not shown.`);
      break;
    }
    lines.push(`  > ${text}`, '  >');
    length += text.length;
  }
  return (lines.at(-1) === '  >' ? lines.slice(0, -1) : lines).join('\n');
}

const whole = (text: string): string => quotation(textDiff('', text).changed.map((runs) => shownPlain(cut(runs[0]?.text ?? '', most.paragraph))));

function textItem(label: string, before: string | undefined, after: string | undefined, fresh: boolean): string {
  if (before === undefined) return `- **${label}**${fresh ? '' : ' is new'}:\n${whole(after ?? '')}`;
  if (after === undefined) return `- **${label}** was removed. It said:\n${whole(before)}`;
  const { changed, same } = textDiff(before, after);
  if (changed.length === 0) return `- **${label}**: only spaces and line breaks changed.`;
  const rest = same === 0 ? '' : ` (${same === 1 ? 'one other paragraph' : `${same} other paragraphs`} as before)`;
  return `- **${label}** changed${rest}:\n${quotation(changed.map(paragraph))}`;
}

/** A short text needs no quotation of its own. */
const isShort = (text: string | undefined): boolean => text === undefined || (text.length <= 80 && !text.includes('\n'));

function listItem(label: string, { added, removed, reordered }: Extract<FieldChange, { kind: 'list' }>, fresh: boolean): string {
  const each = (items: readonly string[]): string => items.map(value).join('; ');
  const done = [
    ...(added.length > 0 ? [`${fresh ? '' : 'added '}${each(added)}`] : []), ...(removed.length > 0 ? [`removed ${each(removed)}`] : []),
    ...(reordered ? ['the order changed'] : []),
  ];
  return `- **${label}:** ${done.join(' · ')}`;
}

/** What became of a field as an item of a Markdown list. In an entry that is new itself (`fresh`) nothing says so of its fields. */
export function fieldItem(change: FieldChange, fresh = false): string {
  const label = change.labels.map((one) => shownPlain(cut(one, 80))).join(' › ');
  if (change.kind === 'list') return listItem(label, change, fresh);
  const { before, after } = change;
  // Of two long values the beginnings would be alike, and the change would not be seen.
  const isLong = before !== undefined && after !== undefined && Math.max(before.length, after.length) > most.value;
  if (isLong || (change.kind === 'text' && !(isShort(before) && isShort(after)))) return textItem(label, before, after, fresh);
  if (before === undefined) return `- **${label}:** ${value(after ?? '')}${fresh ? '' : ' (new)'}`;
  return after === undefined ? `- **${label}:** removed, was ${value(before)}` : `- **${label}:** ${value(after)}, was ${value(before)}`;
}
