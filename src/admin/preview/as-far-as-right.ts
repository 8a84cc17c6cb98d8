import type * as z from 'zod';
import { fieldsOf, type FieldNode } from '../../../schemas/derive/fields.ts';
import type { Collection } from '../../../schemas/index.ts';
import { withoutEmpties } from '../../reader/empties.ts';
import { previewWords } from '../../words/preview.ts';

type Path = readonly PropertyKey[];
type Fields = Record<string, unknown>;

const valueAt = (data: unknown, path: Path): unknown => path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

function put(data: Fields, path: Path, value: unknown): void {
  const parent = valueAt(data, path.slice(0, -1));
  if (typeof parent === 'object' && parent !== null) (parent as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] = value;
}

/** The field at a path, list positions left out. */
function nodeAt(tree: readonly FieldNode[], path: Path): FieldNode | undefined {
  let found: FieldNode | undefined;
  for (const key of path) {
    if (typeof key === 'number') continue;
    found = (found ? found.fields ?? [] : tree).find(({ name }) => name === key);
    if (!found) return undefined;
  }
  return found;
}

/** What stands for a value that is missing: a sentence that says so, or nothing where the page has no place for one. */
function standIn({ widget, label, list }: FieldNode, today: string): unknown {
  const said = previewWords.missing(label);
  if (widget === 'date') return today;
  if (widget === 'choices') return [said];
  return list ? [] : said;
}

const saying: readonly FieldNode['widget'][] = ['text', 'long-text', 'markdown'];
/** Each round mends what the last one showed. Entries are a few levels deep. */
const rounds = 12;

/**
 * The fields of a draft as a page can show them, whatever is wrong with it: a wrong value is left out, a missing one that
 * a page cannot do without says that it is missing. Nothing of it is ever saved.
 */
export function asFarAsRight(collection: Collection, draft: Fields, today: string): Fields {
  const tree = fieldsOf(collection.name);
  const lenient = collection.schema.partial();
  let data = structuredClone(draft);
  let right: Fields | undefined;
  for (let round = 0; round < rounds && !right; round += 1) {
    const result = lenient.safeParse(data);
    if (result.success) right = { ...result.data };
    else for (const issue of result.error.issues) mend(tree, data, issue);
    data = (withoutEmpties(data) ?? {}) as Fields;
  }
  right ??= {};
  for (const node of tree) if (node.required && right[node.name] === undefined) right[node.name] = standIn(node, today);
  return right;
}

function mend(tree: readonly FieldNode[], data: Fields, issue: z.core.$ZodIssue): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) put(data, [...issue.path, key], null);
    return;
  }
  if (valueAt(data, issue.path) !== undefined) return put(data, issue.path, null);
  const node = nodeAt(tree, issue.path);
  // A group without something that it needs says so where it is words, and is left out where it is not.
  if (node && saying.includes(node.widget)) put(data, issue.path, previewWords.missing(node.label));
  else put(data, issue.path.slice(0, -1), null);
}
