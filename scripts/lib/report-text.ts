/** Marks that turn the direction of a text or cannot be seen, so that a reader would see other words than a computer. */
const hidden = /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u{E0001}|[\u{E0020}-\u{E007F}]/gu;
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

/** True for a text with marks in it that cannot be seen. */
export const hidesSomething = (text: string): boolean => text.search(hidden) !== -1;

const shown = (mark: string): string => `⟨U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** A text of somebody else on one line. What cannot be seen is shown by its number. */
export const oneLine = (text: string): string => text.replaceAll(controls, ' ').replaceAll(hidden, shown).replaceAll(/[ \u00A0]+/g, ' ').trim();

/** Nothing that can be seen, put where GitHub would otherwise make a mention, a reference or a link of what follows. */
const gap = '\u200B';

/**
 * A text of somebody else as Markdown that shows just these letters: on one line, nothing of it a mark, a tag, a link,
 * a picture, a mention or a reference. What cannot be seen is shown by its number.
 */
export function plain(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]#|~$]/g, String.raw`\$&`)
    .replaceAll('@', `@${gap}`)
    .replaceAll(/\\#(?=\d)/g, `\\#${gap}`)
    .replaceAll(/\b(GH-)(?=\d)/gi, `$1${gap}`)
    .replaceAll('://', `:${gap}//`)
    .replaceAll(/\b(www)\./gi, `$1${gap}.`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^\d+(?=[.)])/, `$&${gap}`);
}

/** A text of somebody else in quotation marks. */
export const quoted = (text: string): string => `“${plain(text)}”`;

/** A name of a file or an address as code, in which nothing is interpreted. */
export function code(text: string): string {
  const line = text.replaceAll(controls, (found) => shown(found)).replaceAll(hidden, shown);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A sentence with web addresses in quotation marks, which can be copied as they are and lead nowhere by themselves. */
export const withAddresses = (sentence: string): string =>
  sentence.split(/“(https?:[^”]*)”/).map((part, index) => (index % 2 === 1 ? code(part) : `${/^\s/.test(part) ? ' ' : ''}${plain(part)}${/\S\s$/.test(part) ? ' ' : ''}`)).join('');

/** A link whose address cannot end early or lead anywhere but to a website. The words must be ours. */
export function link(words: string, address: URL): string {
  return `[${words}](${address.href.replaceAll(/[()<>\\\s"'`[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)})`;
}

/** A text cut at a number of characters, saying how much is left out. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Never between the two halves of one character.
  const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return `${text.slice(0, end)} … (${(text.length - end).toLocaleString('en-GB')} more characters)`;
}

/** The most characters of a report. A comment or an issue on GitHub has room for 65,536, and what is put around the report needs some. */
export const mostCharacters = 60_000;

/** A report that is never longer than that: whole lines, and a sentence that something is missing. */
export function fitted(text: string): string {
  if (text.length < mostCharacters) return text;
  const end = text.lastIndexOf('\n', mostCharacters - 200);
  return `${text.slice(0, end)}\n\nThe report is cut here, because it has no more room. Run the command yourself to see the rest.`;
}
