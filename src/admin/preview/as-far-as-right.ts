import type * as z from 'zod';
import { fieldsOf, type FieldNode } from '../../../schemas/derive/fields.ts';
import type { Collection } from '../../../schemas/index.ts';
import { withoutEmpties } from '../../reader/empties.ts';
import { nodeAt, valueAt } from '../../reader/judge.ts';
import { previewWords } from '../../words/preview.ts';

type Path = readonly PropertyKey[];
type Fields = Record<string, unknown>;

/** Puts a value where an issue is, unless an issue before it has taken away what was round it. */
function put(data: Fields, path: Path, value: unknown): void {
  const [last] = path.slice(-1);
  const group = valueAt(data, path.slice(0, -1));
  // The name of a field that nobody knows can be anything, so the path stays a list.
  if (last !== undefined && typeof group === 'object' && group !== null) (group as Record<PropertyKey, unknown>)[last] = value;
}

/** What stands for a value that is missing: a sentence that says so, or nothing where the page has no place for one. */
function standIn({ widget, label, list }: FieldNode, today: string): unknown {
  const said = previewWords.missing(label);
  if (widget === 'date') return today;
  if (widget === 'choices') return [said];
  return list ? [] : said;
}

const saying: readonly FieldNode['widget'][] = ['text', 'long-text', 'markdown'];
/** True for what is only too long, too short or too many: a page can show it. */
const isSize = ({ code }: z.core.$ZodIssue): boolean => code === 'too_big' || code === 'too_small';

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
  for (let round = 0; round < rounds; round += 1) {
    const result = lenient.safeParse(data);
    const issues = result.error?.issues.filter((issue) => !isSize(issue)) ?? [];
    if (result.success) data = { ...result.data };
    if (issues.length === 0) break;
    for (const issue of issues) mend(tree, data, issue);
    data = (withoutEmpties(data) ?? {}) as Fields;
  }
  for (const node of tree) if (node.required && data[node.name] === undefined) data[node.name] = standIn(node, today);
  return data;
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
