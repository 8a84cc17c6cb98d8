/** The elements that Markdown and lists of facts are made of. */
const kept = new Set(['P', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'BR', 'BLOCKQUOTE', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'DEL', 'A']);
/** Headings would stand between those of the table, so they are only made bold. */
const headings = new Set(['H2', 'H3', 'H4', 'H5', 'H6']);
const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'DETAILS', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'SVG', 'FORM']);

/** A link of one of our pages, whole and of a scheme that can be followed. Undefined for anything else, and for places on that page. */
function hrefOf(link: Element, base: string): string | undefined {
  const written = link.getAttribute('href') ?? '';
  if (written.startsWith('#') || !URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
}

function copyOf(node: Node, base: string): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element) || skipped.has(node.tagName.toUpperCase())) return [];
  const inside = [...node.childNodes].flatMap((child) => copyOf(child, base));
  const href = node.tagName === 'A' ? hrefOf(node, base) : undefined;
  const name = headings.has(node.tagName) ? 'P' : node.tagName;
  if (!kept.has(name) && name !== 'P' || (node.tagName === 'A' && href === undefined)) return inside;
  const copy = document.createElement(name);
  if (href !== undefined) copy.setAttribute('href', href);
  if (headings.has(node.tagName)) copy.append(Object.assign(document.createElement('strong'), { textContent: node.textContent }));
  else copy.append(...inside);
  return [copy];
}

/** What is inside an element of another page, made anew of known elements. Of attributes only the address of a link is kept. */
export const safeCopy = (element: Element, base: string): Node[] => [...element.childNodes].flatMap((child) => copyOf(child, base));
