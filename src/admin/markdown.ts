import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { toHast } from 'mdast-util-to-hast';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { found, idGiver, levelOf, type Rendered, type Source, taskMark, withoutEngine } from '../reader/markdown-rules.ts';

type MdastNode = Parameters<typeof toHast>[0];
type HastNode = ReturnType<typeof toHast>;

const options = {
  extensions: [gfmTable(), gfmStrikethrough(), gfmAutolinkLiteral(), gfmTaskListItem()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmAutolinkLiteralFromMarkdown(), gfmTaskListItemFromMarkdown()],
};

const words = (node: MdastNode): string => ('value' in node ? node.value : node.type === 'image' ? node.alt ?? '' : 'children' in node ? node.children.map(words).join('') : '');

/** The tree with HTML as text, links that may not be used without their address, pictures as words, and headings where the page has them. */
function made(tree: MdastNode, { shift, anchors }: Source): Omit<Rendered, 'html'> {
  const out: Omit<Rendered, 'html'> = { headings: [], links: [], findings: [] };
  const idOf = idGiver();
  const visit = (node: MdastNode): void => {
    const line = node.position?.start.line;
    const at = line === undefined ? {} : { line };
    if (node.type === 'html') {
      out.findings.push({ ...found.html(node.value), ...at });
      Object.assign(node, { type: 'text' });
    } else if (node.type === 'image' || node.type === 'imageReference') {
      out.findings.push({ ...found.picture, ...at });
      Object.assign(node, { type: 'text', value: node.alt ?? '' });
    } else if (node.type === 'link' || node.type === 'definition') {
      const refused = found.link(node.url);
      if (refused) {
        out.findings.push({ ...refused, ...at });
        node.url = '#';
      } else out.links.push({ url: node.url, line });
    } else if (node.type === 'heading') {
      if (node.depth === 1) out.findings.push({ ...found.topHeading, ...at });
      const level = levelOf(node.depth, shift);
      const text = words(node);
      const id = idOf(text);
      out.headings.push({ level, id, text });
      node.depth = level;
      if (anchors) node.data = { ...node.data, hProperties: { id } };
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return out;
}

/** The last door: no style attribute, no form, and nothing that is not an element or text. */
function settled(node: HastNode): HastNode {
  if (node.type === 'element' && node.tagName === 'input') return { type: 'text', value: taskMark(node.properties['checked'] === true) };
  if (node.type === 'raw') return { type: 'text', value: node.value };
  if (node.type === 'element') delete node.properties['align'];
  if ('children' in node) node.children = node.children.map((child) => settled(child)) as typeof node.children;
  return node;
}

/** The texts that were rendered last: somebody who types changes one of many. */
const last = new Map<string, Rendered>();
const most = 200;

/**
 * Markdown as safe HTML, in the browser of an editor: what `src/reader/markdown.ts` makes of the same text with an engine
 * that browsers cannot run. A test compares the two.
 */
export function renderInBrowser(source: Source): Rendered {
  const key = `${source.shift}${source.anchors} ${source.text}`;
  const known = last.get(key);
  if (known) return known;
  const rendered = withoutEngine(source.text) ?? withEngine(source);
  if (last.size >= most) last.clear();
  last.set(key, rendered);
  return rendered;
}

function withEngine(source: Source): Rendered {
  const tree = fromMarkdown(source.text, options);
  const out = made(tree, source);
  return { ...out, html: toHtml(settled(toHast(tree)), { characterReferences: { useNamedReferences: true } }).trim() };
}
