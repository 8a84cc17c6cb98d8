import { type Document, isScalar, type Node, Scalar, visit } from 'yaml';
import { isDay } from '../../schemas/types/day.ts';

/** Texts that older YAML readers, the CMS among them, take for a number, a time or yes and no. */
const ambiguous = (text: string): boolean => !isDay(text) && /^(?:[-+.]?\d[\d.,:_ ()+-]*|y|yes|n|no|on|off|true|false|null|~)$/i.test(text);

/** A value as a part of a document, with quotation marks round every text (names of fields apart) that could be taken for something else. */
export function nodeOf(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  visit(node, { Scalar: (key, scalar) => { if (key !== 'key' && typeof scalar.value === 'string' && ambiguous(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE; } });
  return node;
}

/** Puts a value at a path. The comments that stood at the old value stay. */
export function putAt(document: Document, path: readonly (string | number)[], value: unknown): void {
  const old = document.getIn(path, true) as Node | undefined;
  const node = nodeOf(document, value);
  if (isScalar(old) && isScalar(node)) {
    old.value = node.value;
    // The old way of writing may not fit the new value: a text that needs quotation marks, or several lines.
    if (node.type) old.type = node.type;
    else if (String(node.value).includes('\n')) delete old.type;
    return;
  }
  if (old?.comment) node.comment = old.comment;
  if (old?.commentBefore) node.commentBefore = old.commentBefore;
  document.setIn(path, node);
}

/** How documents are written: long lines are not folded, so that a change of one word is a change of one line. */
export const yamlStyle = { lineWidth: 0, flowCollectionPadding: false } as const;
