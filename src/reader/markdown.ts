import { defineHastPlugin, defineMdastPlugin, markdownToHtml, markdownToMdast, mdxToMdast } from 'satteri';
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

/** The components that an MDX guide may use, with the attributes of each. */
export const mdxComponents: Readonly<Record<string, readonly string[]>> = { Callout: ['title'], GuideContact: [] };

const slug = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replaceAll(/[\u0300-\u036F’'“”"]/g, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'part';

/** Gives each heading an id of its own: of two headings “Cost” the second is `cost-2`, whatever else is called that. */
function idGiver(): (text: string) => string {
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

const pictureFinding = { rule: 'ImageInText', message: 'The text has a picture in it, which has no place on this page.', fix: 'Remove it, and say what it shows in words.' };
const topHeadingFinding = { rule: 'TopHeading', message: 'A heading has one #, which is the title of the page.', fix: 'Begin headings with ##.' };

/** A text that would take the engine too long, or kill it, is refused before it is given to it. */
export function tooHard(text: string): Finding | undefined {
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    if (paragraph.length > limits.paragraph) return { rule: 'ParagraphTooLong', message: `A paragraph has ${paragraph.length} characters.`, fix: `Divide it: ${limits.paragraph} is the most that can be published, and three sentences are better.` };
  }
  const marks = text.match(/["'<>[\]*_`~!&|\\]/g)?.length ?? 0;
  if (marks > limits.marks && marks > text.length / 8) return { rule: 'TooManyMarks', message: `The text has ${marks} punctuation marks of Markdown or HTML.`, fix: 'Remove what is not text.' };
  return undefined;
}

const plain = ['paragraph', 'heading', 'list', 'listItem', 'link', 'strong', 'emphasis', 'text', 'blockquote', 'thematicBreak', 'break', 'table', 'tableRow', 'tableCell', 'inlineCode', 'code', 'delete', 'root', 'linkReference', 'definition', 'html', 'image', 'imageReference', 'footnoteReference', 'footnoteDefinition'];

interface MdxNode { type: string; name?: string | null; url?: string; value?: string; depth?: number; attributes?: { type: string; name?: string; value?: unknown }[]; children?: MdxNode[]; position?: { start: { line: number } } }

/** What an MDX guide may not have: imports, exports, expressions, and components or attributes that are not on the list. */
function readMdx(text: string): Rendered {
  const findings: Rendered['findings'] = [];
  const links: InnerLink[] = [];
  const headings: Heading[] = [];
  let tree: MdxNode;
  try {
    tree = mdxToMdast(text, { features: { frontmatter: false, gfm: { footnotes: false } } }) as unknown as MdxNode;
  } catch (error) {
    return { html: '', headings, links, findings: [{ rule: 'BrokenMdx', message: `The text cannot be read as MDX: ${(error as Error).message.split('\n')[0]}`, fix: 'In an .mdx file write “under 5” instead of “<5” and avoid { and }, or rename the file to .md.' }] };
  }
  const words = (node: MdxNode): string => node.value ?? (node.children ?? []).map(words).join('');
  const idOf = idGiver();
  const visit = (node: MdxNode): void => {
    const line = node.position?.start.line;
    const at = line === undefined ? {} : { line };
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const allowed = Object.hasOwn(mdxComponents, node.name ?? '') ? mdxComponents[node.name ?? ''] : undefined;
      if (!allowed) findings.push({ rule: 'MdxComponent', ...at, message: `“<${node.name ?? ''}>” is not a component that a guide may use.`, fix: `Use one of these: ${Object.keys(mdxComponents).join(', ')}.` });
      else for (const attribute of node.attributes ?? []) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !allowed.includes(attribute.name ?? '')) findings.push({ rule: 'MdxAttribute', ...at, message: `“<${node.name}>” has an attribute that is not plain text or that it does not know.`, fix: allowed.length > 0 ? `It knows: ${allowed.join(', ')}, each with text in quotation marks.` : 'Remove the attribute.' });
      }
    } else if (!plain.includes(node.type)) {
      findings.push({ rule: 'MdxCode', ...at, message: 'The text has an import, an export or an expression in braces, which would run as code.', fix: 'Remove it. Words in braces can be written in round brackets.' });
    } else if (node.type === 'html') {
      findings.push({ rule: 'RawHtml', ...at, message: 'The text has HTML in it.', fix: 'Write it as Markdown.' });
    } else if (node.type === 'image' || node.type === 'imageReference') {
      findings.push({ ...pictureFinding, ...at });
    } else if (node.type === 'link' || node.type === 'definition') {
      const refused = refusedLink(node.url ?? '');
      if (refused) findings.push({ rule: 'RefusedLink', ...at, message: `The link “${(node.url ?? '').slice(0, 80)}” cannot be used. ${refused}`, fix: 'Write a whole address that begins with https://, or a page of this site that begins with /.' });
      else links.push({ url: node.url ?? '', line });
    } else if (node.type === 'heading') {
      const text = words(node);
      if (node.depth === 1) findings.push({ ...topHeadingFinding, ...at });
      headings.push({ level: Math.max(2, node.depth ?? 2), id: idOf(text), text });
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return { html: '', headings, links, findings };
}

/** One paragraph of words that mean nothing to Markdown or HTML. Most fields are, and need no engine. */
const plainParagraph = /^\p{L}[\p{L}\p{N} ,.;?()£%’‘“”–—-]*[\p{L}\p{N}.?)]$/u;

/**
 * Markdown as safe HTML. HTML in it becomes text and links with other schemes lose their address: both are findings,
 * so that the check names them, and neither reaches a page even when nobody looks at the findings.
 */
export function render({ text, shift, anchors, mdx }: Source): Rendered {
  const hard = tooHard(text);
  if (hard) return { html: '', headings: [], links: [], findings: [hard] };
  if (mdx) return readMdx(text);
  if (plainParagraph.test(text) && !text.includes('www.')) return { html: `<p>${text}</p>`, headings: [], links: [], findings: [] };
  const findings: Rendered['findings'] = [];
  const links: InnerLink[] = [];
  const headings: Heading[] = [];
  const idOf = idGiver();
  const at = (node: { position?: { start: { line: number } } | undefined }): { line?: number } => (node.position ? { line: node.position.start.line } : {});
  const judge = (node: { url: string; position?: { start: { line: number } } | undefined }): boolean => {
    const refused = refusedLink(node.url);
    if (refused) findings.push({ rule: 'RefusedLink', ...at(node), message: `The link “${node.url.slice(0, 80)}” cannot be used. ${refused}`, fix: 'Write a whole address that begins with https://, or a page of this site that begins with /.' });
    else links.push({ url: node.url, line: node.position?.start.line });
    return refused === undefined;
  };
  const safe = defineMdastPlugin({
    name: 'safe', options: { position: true },
    html(node, context) {
      findings.push({ rule: 'RawHtml', ...at(node), message: `The text has HTML in it: “${node.value.slice(0, 60).replaceAll('\n', ' ')}”.`, fix: 'Write it as Markdown, or with words: “under 5” instead of “<5”.' });
      context.replaceNode(node, { type: 'text', value: node.value });
    },
    link(node, context) { if (!judge(node)) context.setProperty(node, 'url', '#'); },
    definition(node, context) { if (!judge(node)) context.setProperty(node, 'url', '#'); },
    image(node, context) {
      findings.push({ ...pictureFinding, ...at(node) });
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
    imageReference(node, context) {
      findings.push({ ...pictureFinding, ...at(node) });
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
    heading(node, context) {
      if (node.depth === 1) findings.push({ ...topHeadingFinding, ...at(node) });
      const level = Math.min(6, Math.max(2, node.depth) + shift) as 2 | 3 | 4 | 5 | 6;
      const words = context.textContent(node);
      const id = idOf(words);
      headings.push({ level, id, text: words });
      if (level !== node.depth) context.setProperty(node, 'depth', level);
      if (anchors) context.setProperty(node, 'data', { hProperties: { id } });
    },
  });
  // The last door: whatever way HTML took into the tree, it leaves as text.
  const noRaw = defineHastPlugin({
    name: 'no-raw',
    raw(node, context) { context.replaceNode(node, { type: 'text', value: node.value }); },
    element: {
      filter: ['input', 'th', 'td'],
      visit(node, context) {
        // A task list would be checkboxes without names, which nobody can tick.
        if (node.tagName === 'input') context.replaceNode(node, { type: 'text', value: node.properties['checked'] ? '☑' : '☐' });
        // The security policy refuses the style attribute with which the engine aligns columns.
        else if (node.properties['style'] !== undefined) context.setProperty(node, 'style', null);
      },
    },
  });
  const { html } = markdownToHtml(text, {
    mdastPlugins: [safe], hastPlugins: [noRaw],
    features: { frontmatter: false, smartPunctuation: false, gfm: { footnotes: false } },
  });
  return { html: html.trim(), headings, links, findings };
}

const holdBlocks = ['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow'];

/** The words of a text without its marks, for descriptions and comparisons. */
export function wordsOf(text: string): string {
  const words = (node: MdxNode): string => (node.type === 'break' ? ' ' : node.value ?? (node.children ?? []).map(words).join(holdBlocks.includes(node.type) ? ' ' : ''));
  return words(markdownToMdast(text, { features: { frontmatter: false } }) as unknown as MdxNode).replaceAll(/\s+/g, ' ').trim();
}
