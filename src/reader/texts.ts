import { type FieldNode, fieldsWhere, valuesOf } from '../../schemas/derive/fields.ts';
import type { Collection } from '../../schemas/index.ts';
import type { Source } from './markdown-rules.ts';

/** A text of an entry that is Markdown, with the path of its field. */
export interface Text { field: string; source: Source }

/** How far the headings of a body go down: a guide is its page, the others stand under a heading of the page. */
const bodyShift = (collection: Collection): number => (collection.name === 'guides' ? 0 : 1);

const isMarkdown = ({ widget }: FieldNode): boolean => widget === 'markdown';

/** The texts of an entry that are Markdown: its body, and its fields whose control is Markdown. */
export function textsOf(collection: Collection, body: string, data: Record<string, unknown>, mdx = false): Text[] {
  const fields = [...valuesOf(fieldsWhere(collection.name, isMarkdown), data)].filter(({ value }) => typeof value === 'string')
    .map(({ value, at }) => ({ field: at, source: { text: value as string, shift: 2, anchors: false } }));
  if (body.trim() === '') return fields;
  const source: Source = { text: body, shift: bodyShift(collection), anchors: collection.name === 'guides', ...(mdx && { mdx }) };
  return [{ field: 'body', source }, ...fields];
}
