import { collectionNamed } from '../../../schemas/index.ts';
import { dayInWords } from '../../../src/domain/phrases.ts';
import { code, cut, link, plain, quoted } from '../../lib/report-text.ts';
import type { ReviewedEntry } from '../review.ts';
import { fieldItem } from './field.ts';

/** Characters of one entry that are shown at most. */
const most = 9_000;

const verbs: Record<ReviewedEntry['kind'], string> = { added: 'Added', changed: 'Changed', renamed: 'Renamed', removed: 'Removed' };

/** The page of an entry under the address where the site or its preview is. */
export function pageOf(preview: URL | undefined, address: string | undefined): URL | undefined {
  return preview && address !== undefined ? new URL(`${preview.origin}${preview.pathname.replace(/\/+$/, '')}${address}`) : undefined;
}

function movedItems({ left, from, id, kind }: ReviewedEntry): string[] {
  const name = from ? [`- **Name of the file:** ${code(id)}, was ${code(from.id)}`] : [];
  if (!left) return name;
  const where = left.redirect === undefined
    ? `Nothing leads from its old address ${code(left.address)} to another page: whoever kept it finds nothing. Write it under “Former addresses” of the entry that took its place, or leave a notice in ${code('removed/')}.`
    : `Visitors of ${code(left.address)} are sent to ${code(left.redirect)}.`;
  return [...name, `- **${kind === 'removed' ? 'Address' : 'Old address'}:** ${where}`];
}

function dateItems({ nextReview, unreadable }: ReviewedEntry): string[] {
  if (!nextReview || unreadable.length > 0) return [];
  const { before, after } = nextReview;
  return [`- **Next review:** ${after === undefined ? 'none, because nobody has reviewed it' : `by ${dayInWords(after)}`}${before === undefined ? '' : `, was by ${dayInWords(before)}`}`];
}

const whyNot = { before: 'Its fields could not be read before the change, so it is not compared.', after: 'Its fields cannot be read after the change, so it would not be published. The check says where.' };

/** An entry of a change: what it is, where to see it, and what became of it field by field. */
export function entryBlock(entry: ReviewedEntry, preview: URL | undefined): string {
  const { kind, collection, title, file, changes, address } = entry;
  const page = kind === 'removed' || entry.unreadable.includes('after') ? undefined : pageOf(preview, address);
  const items = kind === 'removed' ? [] : changes.map((change) => fieldItem(change, kind === 'added'));
  const lines = [...entry.unreadable.map((side) => `- **Not compared:** ${whyNot[side]}`), ...movedItems(entry), ...items, ...dateItems(entry)];
  if (lines.length === 0) lines.push(kind === 'removed' ? '- It is gone, and it had no page of its own.' : '- Nothing that is published changed: only how the file is written, such as comments, quotation marks or spaces.');
  const shown: string[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    if (length > 0 && length + line.length > most) {
      shown.push(`- … ${lines.length - index} more of its fields changed, and are not shown.`);
      break;
    }
    shown.push(line);
    length += line.length;
  }
  const heading = `### ${verbs[kind]}: ${plain(cut(title, 140))}`;
  return [heading, '', `${plain(capital(collectionNamed(collection).singular))}, ${code(file)}${page ? `. ${link('See the page', page)}` : ''}`, '', ...shown].join('\n');
}

/** The most confirmed entries that are named. */
const mostConfirmed = 30;

/** Entries of which nothing but the review was confirmed, each in one line, so that they do not stand before what must be read. */
export function confirmedSection(entries: readonly ReviewedEntry[], preview: URL | undefined): string[] {
  if (entries.length === 0) return [];
  const item = ({ title, file, address, nextReview }: ReviewedEntry): string => {
    const page = pageOf(preview, address);
    return `- ${plain(cut(title, 60))} (${code(cut(file, 120))})${nextReview?.after === undefined ? '' : `, next by ${dayInWords(nextReview.after)}${nextReview.before === undefined ? '' : `, was by ${dayInWords(nextReview.before)}`}`}${page ? `. ${link('See the page', page)}` : ''}`;
  };
  const left = entries.length - mostConfirmed;
  return ['## Confirmed, and nothing else changed', '', 'Somebody checked these and found them true.', '', ...entries.slice(0, mostConfirmed).map(item), ...(left > 0 ? [`- … and ${left} more.`] : [])];
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** An entry in a few words, for a list of what is left out. */
export const entryInShort = ({ kind, title, file }: ReviewedEntry): string => `${verbs[kind].toLowerCase()} ${quoted(cut(title, 60))} (${code(cut(file, 120))})`;
