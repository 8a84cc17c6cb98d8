import { decodeEntities } from './entities.ts';
import { visible } from './tidy.ts';

/** Elements that begin a new line. */
const blocks = new Set(['address', 'article', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'table', 'tr', 'ul']);

/** Elements whose content is not for reading. */
const hidden = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg']);

/** What begins a line that is an item of a list. */
export const bullet = '• ';

/** The text of HTML. Every step goes forward, so the time is in proportion to the length whatever stands there. */
function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', from)) {
    const [tag, slash, name = ''] = /^<(\/?)([a-z][a-z\d]*)(?=[\s/>])/.exec(lower.slice(at, at + 24)) ?? [];
    const comment = lower.startsWith('<!--', at);
    if (tag === undefined && !comment && !/^<[!?][a-z[]/.test(lower.slice(at, at + 3))) {
      parts.push(html.slice(from, at + 1));
      from = at + 1;
      continue;
    }
    parts.push(html.slice(from, at));
    const inner = hidden.has(name) && !slash;
    const ends = comment ? '-->' : inner ? `</${name}` : '>';
    const end = lower.indexOf(ends, at + (comment ? 4 : 1));
    // What is never closed is left out to the end: it is markup that was cut off.
    if (end === -1) return parts.join('');
    const close = inner ? lower.indexOf('>', end) : end + ends.length - 1;
    if (blocks.has(name)) parts.push(name === 'li' && !slash ? `\n${bullet}` : '\n');
    else if (name === 'td' || name === 'th') parts.push(' ');
    from = close === -1 ? html.length : close + 1;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

const escapedTags = /<\/?(?:p|br|div|span|strong|em|b|i|u|ul|ol|li|a|h[1-6]|script|style|img)\b[^<>]{0,500}>/i;

/**
 * The lines of a text that may be HTML, as people would read them: without tags and comments, entities decoded, blanks
 * collapsed, no empty lines. Items of lists begin with `bullet`. HTML that was escaped twice is taken out as well.
 */
export function plainLines(text: string): string[] {
  const once = decodeEntities(withoutTags(text));
  const plain = escapedTags.test(once) ? decodeEntities(withoutTags(once)) : once;
  return visible(plain).split(/\r\n?|[\n\u0085\u2028\u2029]/).map((line) => line.replaceAll(/\s+/g, ' ').trim().replace(/^[•·▪◦‣*]\s*/, bullet)).filter((line) => line !== '' && line !== bullet);
}

/** A text that may be HTML as one line. */
export const plainLine = (text: string): string => plainLines(text).map((line) => (line.startsWith(bullet) ? line.slice(bullet.length) : line)).join(' ');
