import { refusedLink } from '../../src/reader/links.ts';
import { bullet } from './html-text.ts';

/** What a Markdown engine makes a link of, whether its marks are escaped or not. */
const address = /(?:https?:\/\/|www\.)[^\s`]*|(?<![\w.+-])[\w.+-]+@[\w.@+-]*/gi;

/** Characters of an address at most. Longer ones are none, and would take the patterns below too long. */
const longestAddress = 2_000;

const escapeMarks = (text: string): string => text.replaceAll(/[\\`*_[\]<>~|{}]/g, String.raw`\$&`).replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);

/**
 * An address as Markdown that the engine reads in one way only: a whole and harmless one as a link, with the punctuation
 * after it outside, and any other as code, which shows it as it is and makes no link of it.
 */
function linkOrCode(found: string): string {
  if (found.length > longestAddress) return `\`${found}\``;
  const end = found.replace(/[^\w/=-]+$/, '');
  if (/^[\w.+-]+@[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]{2,}$/i.test(end)) return `<${end}>${found.slice(end.length)}`;
  const whole = end.replace(/^www\./i, 'https://$&');
  const [, host = ''] = /^https?:\/\/([^/?#:]*)(?::\d{1,5})?(?:[/?#][\w.~/?#&=%+,;:-]*)?$/i.exec(whole) ?? [];
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(host) || refusedLink(whole) !== undefined) return `\`${found}\``;
  return `${end === whole ? `<${whole}>` : `[${escapeMarks(end)}](${whole})`}${escapeMarks(found.slice(end.length))}`;
}

/** A line with a backslash before every mark that Markdown would read. Addresses become links where they can be, and code otherwise. */
function escapeMarkdown(line: string): string {
  let escaped = '';
  let from = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    // An exclamation mark before a link would make a picture of it.
    escaped += escapeMarks(line.slice(from, index)).replace(/!$/, String.raw`\!`) + linkOrCode(found);
    from = index + found.length;
  }
  escaped += escapeMarks(line.slice(from));
  return escaped.replace(/^[#+=-]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}

/** Lines of plain text as Markdown that shows exactly them: a paragraph each, and lists where lines begin with `bullet`. */
export function markdownOf(lines: readonly string[]): string {
  let markdown = '';
  let inList = false;
  for (const line of lines) {
    const item = line.startsWith(bullet);
    if (markdown !== '') markdown += inList && item ? '\n' : '\n\n';
    markdown += item ? `- ${escapeMarkdown(line.slice(bullet.length))}` : escapeMarkdown(line);
    inList = item;
  }
  return markdown;
}
