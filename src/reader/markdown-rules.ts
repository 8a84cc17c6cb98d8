import type { Finding } from '../../schemas/problem.ts';
import { refusedLink } from './links.ts';
import { limits } from './limits.ts';

/** A heading of a rendered text, for tables of contents and links to a part of a page. */
export interface Heading { level: number; id: string; text: string }

/** A link to another page of the site, with its line in the text. */
export interface InnerLink { url: string; line: number | undefined }

export interface Rendered {
  /** Safe HTML: no element that Markdown itself does not write. */
  html: string;
  headings: Heading[];
  links: InnerLink[];
  findings: (Finding & { line?: number })[];
}

/** What is rendered, and where its headings begin on the page. */
export interface Source {
  text: string;
  /** How many levels its headings go down: 1 where the text stands under a heading of level 2. */
  shift: number;
  /** True where headings are linked to: on guides, whose text is the page. */
  anchors: boolean;
  /** MDX of a guide is only looked through here; Astro renders it. */
  mdx?: boolean;
}

const slug = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replaceAll(/[\u0300-\u036F’'“”"]/g, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'part';

/** Gives each heading an id of its own: of two headings “Cost” the second is `cost-2`, whatever else is called that. */
export function idGiver(): (text: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (text) => {
    const base = slug(text);
    let count = counts.get(base) ?? 0;
    let id = base;
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${count}`;
    } while (used.has(id));
    counts.set(base, count);
    used.add(id);
    return id;
  };
}

/** What is wrong with a text, in the same words whatever engine found it. */
export const found = {
  picture: { rule: 'ImageInText', message: 'The text has a picture in it, which has no place on this page.', fix: 'Remove it, and say what it shows in words.' },
  topHeading: { rule: 'TopHeading', message: 'A heading has one #, which is the title of the page.', fix: 'Begin headings with ##.' },
  html: (value: string): Finding => ({ rule: 'RawHtml', message: `The text has HTML in it: “${value.slice(0, 60).replaceAll('\n', ' ')}”.`, fix: 'Write it as Markdown, or with words: “under 5” instead of “<5”.' }),
  /** Undefined for a link that can be used. */
  link: (url: string): Finding | undefined => {
    const refused = refusedLink(url);
    return refused === undefined ? undefined : { rule: 'RefusedLink', message: `The link “${url.slice(0, 80)}” cannot be used. ${refused}`, fix: 'Write a whole address that begins with https://, or a page of this site that begins with /.' };
  },
} as const;

/** A text that would take the engine too long, or kill it, is refused before it is given to it. */
export function tooHard(text: string): Finding | undefined {
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    if (paragraph.length > limits.paragraph) return { rule: 'ParagraphTooLong', message: `A paragraph has ${paragraph.length} characters.`, fix: `Divide it: ${limits.paragraph} is the most that can be published, and three sentences are better.` };
  }
  const marks = text.match(/["'<>[\]*_`~!&|\\]/g)?.length ?? 0;
  if (marks > limits.marks && marks > text.length / 8) return { rule: 'TooManyMarks', message: `The text has ${marks} punctuation marks of Markdown or HTML.`, fix: 'Remove what is not text.' };
  return undefined;
}

/** One paragraph of words that mean nothing to Markdown or HTML. Most fields are, and need no engine. */
const plainParagraph = /^\p{L}[\p{L}\p{N} ,.;?()£%’‘“”–—-]*[\p{L}\p{N}.?)]$/u;

/** What becomes of a text that no engine may get, or undefined for every other. */
export function refusedWhole(text: string): Rendered | undefined {
  const hard = tooHard(text);
  return hard && { html: '', headings: [], links: [], findings: [hard] };
}

/** What becomes of a text that needs no engine, because it is refused or because it is plain words. Undefined for every other. */
export function withoutEngine(text: string): Rendered | undefined {
  const refused = refusedWhole(text);
  if (refused) return refused;
  return plainParagraph.test(text) && !text.includes('www.') ? { html: `<p>${text}</p>`, headings: [], links: [], findings: [] } : undefined;
}

/** The level at which a heading stands on its page: never above the title, never below the sixth. */
export const levelOf = (depth: number, shift: number): 2 | 3 | 4 | 5 | 6 => Math.min(6, Math.max(2, depth) + shift) as 2 | 3 | 4 | 5 | 6;

/** A task list would be checkboxes without names, which nobody can tick. */
export const taskMark = (done: boolean): string => (done ? '☑' : '☐');
