import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from 'parse5';
import { escaped } from '../../src/domain/escape.ts';
import { offlineWords as words } from '../../src/words/offline.ts';
import { type Copy, loadable } from './addresses.ts';
import { readdressed } from './attributes.ts';
import { addressOfFile } from './site-files.ts';
import { nothing, withAddresses } from './styles.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** Nothing of a copy runs or is sent, whatever is in a page. */
const policy = "script-src 'none'; form-action 'none'; connect-src 'none'";
/** What works with a script or a server alone: it is left out, with all that is in it. */
const idle: ReadonlySet<string> = new Set(['script', 'template', 'form', 'datalist', 'base']);
/** The only links of a head that a page on a disk needs. */
const neededLinks: ReadonlySet<string> = new Set(['stylesheet', 'icon']);

/** The value of an attribute, or undefined where the element has none of that name. */
const valueOf = ({ attrs }: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

const textOf = (node: Child): string => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? node.childNodes.map(textOf).join('') : '');

/** True for what a page on a disk has no use for. What is hidden stays hidden without scripts, unless the browser itself can find it. */
function isLeftOut(node: Child): boolean {
  if (tree.isCommentNode(node)) return true;
  if (!tree.isElementNode(node)) return false;
  const hidden = valueOf(node, 'hidden');
  if (idle.has(node.tagName) || valueOf(node, 'data-needs-script') !== undefined || (hidden !== undefined && hidden !== 'until-found')) return true;
  if (node.tagName === 'link') return !neededLinks.has(valueOf(node, 'rel')?.trim().toLowerCase() ?? '');
  return node.tagName === 'meta' && (/^(?:og|article|twitter):/.test(valueOf(node, 'property') ?? valueOf(node, 'name') ?? '') || /^refresh$/i.test(valueOf(node, 'http-equiv') ?? ''));
}

/** What stands in a page for a node: itself, or in the place of what is for browsers without JavaScript its content, or what a copy says instead. */
function shown(node: Child, file: string): Child[] {
  if (!tree.isElementNode(node) || node.tagName !== 'noscript') return [node];
  const own = words.withoutScript[file];
  const [first] = node.childNodes.filter((child) => tree.isElementNode(child));
  if (own === undefined || !first) return node.childNodes.flatMap((child) => shown(child, file));
  first.childNodes = [];
  tree.insertText(first, own);
  return [first];
}

/** Changes one element: its addresses, its styles, and words after a link that leads to the internet. */
function change(copy: Copy, file: string, node: Element): void {
  const { attrs, toInternet } = readdressed(copy, file, node);
  node.attrs = attrs;
  if (node.tagName === 'a' && toInternet && textOf(node).trim() !== '') tree.insertText(node, ` ${words.elsewhere}`);
  if (node.tagName === 'meta' && /^content-security-policy$/i.test(valueOf(node, 'http-equiv') ?? '')) node.attrs = node.attrs.map((one) => (one.name === 'content' ? { ...one, value: policy } : one));
  if (node.tagName !== 'style') return;
  const css = withAddresses(textOf(node), (address) => loadable(copy, file, address) ?? nothing);
  node.childNodes = [];
  tree.insertText(node, css);
}

function walk(copy: Copy, file: string, parent: Parent): void {
  const children = parent.childNodes.flatMap((child) => shown(child, file)).filter((child) => !isLeftOut(child));
  parent.childNodes = [];
  for (const child of children) {
    tree.appendChild(parent, child);
    if (!tree.isElementNode(child)) continue;
    walk(copy, file, child);
    change(copy, file, child);
  }
}

/** The line on top of each page: of which day the copy is, and where the page is as it is today. */
export function notice(copy: Copy, file: string, day: string): string {
  const newest = copy.site && ` ${words.newestBefore} <a class="govuk-link" href="${escaped(new URL(addressOfFile(file), copy.site).href)}">${escaped(copy.site.host)}</a>${words.newestAfter}`;
  return `<section class="site-notice" aria-label="${escaped(words.about)}"><div class="govuk-width-container"><p>${escaped(words.copy(day))}${newest ?? ''}</p></div></section>`;
}

/** The element of that name among some nodes. */
const named = (parent: Parent, name: string): Element | undefined => parent.childNodes.find((node): node is Element => tree.isElementNode(node) && node.tagName === name);

/**
 * A page of the site as a file that works by itself: its addresses lead to other files of the copy, what scripts and forms
 * would do is left out, and what it shows without JavaScript is shown. `day` is the day of the copy, in words.
 */
export function pageInCopy(copy: Copy, file: string, text: string, day: string): string {
  const document = parse(text, { scriptingEnabled: false });
  walk(copy, file, document);
  const root = named(document, 'html');
  const body = root && named(root, 'body');
  if (!body) return serialize(document);
  // Whoever uses a keyboard meets the link past the menus first.
  const skip = body.childNodes.find((node) => tree.isElementNode(node) && /\bskip-link\b/.test(valueOf(node, 'class') ?? ''));
  const after = body.childNodes[skip ? body.childNodes.indexOf(skip) + 1 : 0];
  for (const node of parseFragment(notice(copy, file, day)).childNodes) {
    if (after) tree.insertBefore(body, node, after);
    else tree.appendChild(body, node);
  }
  return serialize(document);
}
