import { refusedLink } from '../../src/reader/links.ts';
import { bullet } from './html-text.ts';

/** What a Markdown engine makes a link of, whether its marks are escaped or not. */
const address = /(?:https?:\/\/|www\.)[^\s<`]*/gi;

/** True for an address that the reader of content lets be a link. An engine leaves the punctuation at its end out of the link. */
function canBeLinked(found: string): boolean {
  const whole = found.replace(/[^a-z\d/]+$/i, '').replace(/^www\./i, 'http://$&');
  const host = /^https?:\/\/([^/?#:]*)(?::\d{1,5})?(?:[/?#]|$)/i.exec(whole)?.[1] ?? '';
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(host) && refusedLink(whole) === undefined;
}

const escapeMarks = (text: string): string => text.replaceAll(/[\\`*_[\]<>~|{}]/g, String.raw`\$&`).replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);

/**
 * A line with a backslash before every mark that Markdown would read. An address that could not be a link is written as
 * code, which shows it as it is and keeps the engine from making a link of it.
 */
export function escapeMarkdown(line: string): string {
  let escaped = '';
  let from = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    if (canBeLinked(found)) continue;
    escaped += `${escapeMarks(line.slice(from, index))}\`${found}\``;
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
