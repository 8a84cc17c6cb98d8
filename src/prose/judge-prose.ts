import { type FieldNode, fieldsWhere, valuesOf } from '../../schemas/derive/fields.ts';
import type { Collection } from '../../schemas/index.ts';
import { lint, type ProseFinding } from './lint.ts';
import { explainedIn } from './short-forms.ts';
import { isForYoungPeople } from './written-for.ts';

/** Texts that are no prose, or whose words are not the author’s: addresses, notes for reviewers, what somebody else said. */
const notOurs = new Set(['address', 'changeNote', 'said']);
const isTitle = ({ name, path }: FieldNode): boolean => path.length === 1 && (name === 'name' || name === 'title');
const isProse = (node: FieldNode): boolean => !notOurs.has(node.name) && (node.widget === 'markdown' || node.widget === 'long-text' || isTitle(node));

/** An entry whose words are looked at. */
export interface Draft { collection: Collection; data: Record<string, unknown>; body: string; mdx?: boolean }

/**
 * Advice about the words of one entry, field by field: the text under the fields is `body`. Known are the short forms
 * of the glossary; what the entry explains itself is added to them.
 */
export function judgeProse({ collection, data, body, mdx = false }: Draft, glossary: Iterable<string>): (ProseFinding & { field: string })[] {
  const texts = [...valuesOf(fieldsWhere(collection.name, isProse), data)]
    .flatMap(({ node, value, at }) => (typeof value === 'string' ? [{ field: at, text: value, markdown: node.widget === 'markdown', mdx: false }] : []));
  if (body.trim() !== '') texts.push({ field: 'body', text: body, markdown: true, mdx });
  const known = new Set([...glossary, ...texts.flatMap(({ text }) => explainedIn(text))]);
  const young = isForYoungPeople(data);
  const told = new Set<string>();
  return texts.flatMap(({ field, ...words }) => lint(words, { known, young }).map((finding) => ({ ...finding, field })))
    // A short form is unknown to the whole entry: it is told once.
    .filter(({ rule, message }) => rule !== 'UndefinedShortForm' || (!told.has(message) && Boolean(told.add(message))));
}
