import { type Term, type WordFinder, wordsFound } from './word-finder.ts';

/** The HTML of a page whose terms are linked, and the terms in the order in which they come. */
export interface Explained { html: string; words: Term[] }

/** Ids that no heading can have: those are made of letters, digits and hyphens. */
export const wordId = (id: string): string => `word_${id}`;
export const useId = (id: string): string => `use_${id}`;
export const plainId = (id: string): string => `plain_${id}`;

/** Elements whose words are left as they are: headings, links, quotations, what is typed, and what a browser reads. */
const leftAlone = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'q', 'cite', 'code', 'pre', 'kbd', 'button', 'label', 'script', 'style', 'svg', 'textarea']);
const blocks = new Set(['p', 'li', 'td', 'th', 'dd', 'div']);

const tag = /<(?<slash>\/?)(?<name>[a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|<!--[\s\S]*?-->/gi;

/** True after an opening quotation mark that nothing has closed. */
const opens = (text: string, before: boolean): boolean => {
  const [open, close] = [text.lastIndexOf('“'), text.lastIndexOf('”')];
  return open === close ? before : open > close;
};

const link = (id: string, text: string): string => `<a class="term" id="${useId(id)}" href="#${wordId(id)}" aria-describedby="${plainId(id)}">${text}</a>`;

/** Links the first use of each term between two tags. What it has linked before is in `words`. */
function linkText(text: string, finder: WordFinder, words: Term[], quoted: boolean): string {
  let [html, from] = ['', 0];
  for (const { term, start, end } of wordsFound(text, finder)) {
    if (words.includes(term) || opens(text.slice(0, start), quoted)) continue;
    words.push(term);
    html += text.slice(from, start) + link(term.id, text.slice(start, end));
    from = end;
  }
  return html + text.slice(from);
}

/** Links terms in one text that came from Markdown, from its opening tag at `start` on. Answers with where it ends as well. */
function linkProse(page: string, start: number, finder: WordFinder, words: Term[]): { html: string; end: number } {
  const state = { depth: 0, alone: 0, quoted: false };
  let [html, from] = ['', start];
  tag.lastIndex = start;
  for (let match = tag.exec(page); match; match = tag.exec(page)) {
    const text = page.slice(from, match.index);
    html += (state.alone > 0 ? text : linkText(text, finder, words, state.quoted)) + match[0];
    state.quoted = opens(text, state.quoted);
    from = tag.lastIndex;
    const name = (match.groups?.['name'] ?? '').toLowerCase();
    const step = match.groups?.['slash'] ? -1 : 1;
    if (leftAlone.has(name)) state.alone += step;
    if (blocks.has(name)) state.quoted = false;
    if (name === 'div') state.depth += step;
    if (state.depth === 0) break;
  }
  return { html, end: from };
}

const proseStart = /<div class="prose"[^>]*>/g;

/**
 * Links the first use of each term in the texts of a page that came from Markdown, which are those of the class `prose`,
 * with its explanation at the end of the page. A pure function on safe HTML: the site and the preview of the editor
 * both call it. Where a text is not closed, it and what follows stay as they are.
 */
export function explainWords(page: string, finder: WordFinder): Explained {
  const words: Term[] = [];
  let [html, from] = ['', 0];
  for (let index = page.search(proseStart); index !== -1;) {
    const prose = linkProse(page, index, finder, words);
    html += page.slice(from, index) + prose.html;
    from = prose.end;
    proseStart.lastIndex = from;
    index = proseStart.exec(page)?.index ?? -1;
  }
  return { html: html + page.slice(from), words };
}
