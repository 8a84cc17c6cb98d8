import { defineHastPlugin, defineMdastPlugin, markdownToHtml, markdownToMdast, mdxToMdast } from 'satteri';
import { found, type Heading, idGiver, type InnerLink, levelOf, refusedWhole, type Rendered, type Source, taskMark, withoutEngine } from './markdown-rules.ts';

/** The components that an MDX guide may use, with the attributes of each. */
export const mdxComponents: Readonly<Record<string, readonly string[]>> = { Callout: ['title'], GuideContact: [] };

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
      findings.push({ ...found.picture, ...at });
    } else if (node.type === 'link' || node.type === 'definition') {
      const refused = found.link(node.url ?? '');
      if (refused) findings.push({ ...refused, ...at });
      else links.push({ url: node.url ?? '', line });
    } else if (node.type === 'heading') {
      const text = words(node);
      if (node.depth === 1) findings.push({ ...found.topHeading, ...at });
      headings.push({ level: Math.max(2, node.depth ?? 2), id: idOf(text), text });
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return { html: '', headings, links, findings };
}

/**
 * Markdown as safe HTML. HTML in it becomes text and links with other schemes lose their address: both are findings,
 * so that the check names them, and neither reaches a page even when nobody looks at the findings.
 */
export function render({ text, shift, anchors, mdx }: Source): Rendered {
  if (mdx) return refusedWhole(text) ?? readMdx(text);
  const plainly = withoutEngine(text);
  if (plainly) return plainly;
  const findings: Rendered['findings'] = [];
  const links: InnerLink[] = [];
  const headings: Heading[] = [];
  const idOf = idGiver();
  const at = (node: { position?: { start: { line: number } } | undefined }): { line?: number } => (node.position ? { line: node.position.start.line } : {});
  const judge = (node: { url: string; position?: { start: { line: number } } | undefined }): boolean => {
    const refused = found.link(node.url);
    if (refused) findings.push({ ...refused, ...at(node) });
    else links.push({ url: node.url, line: node.position?.start.line });
    return refused === undefined;
  };
  const safe = defineMdastPlugin({
    name: 'safe', options: { position: true },
    html(node, context) {
      findings.push({ ...found.html(node.value), ...at(node) });
      context.replaceNode(node, { type: 'text', value: node.value });
    },
    link(node, context) { if (!judge(node)) context.setProperty(node, 'url', '#'); },
    definition(node, context) { if (!judge(node)) context.setProperty(node, 'url', '#'); },
    image(node, context) {
      findings.push({ ...found.picture, ...at(node) });
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
    imageReference(node, context) {
      findings.push({ ...found.picture, ...at(node) });
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
    heading(node, context) {
      if (node.depth === 1) findings.push({ ...found.topHeading, ...at(node) });
      const level = levelOf(node.depth, shift);
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
        if (node.tagName === 'input') context.replaceNode(node, { type: 'text', value: taskMark(Boolean(node.properties['checked'])) });
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
