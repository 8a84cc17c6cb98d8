import type * as z from 'zod';
import { fieldsOf, type FieldNode } from '../../schemas/derive/fields.ts';
import { explain, nearest } from '../../schemas/explain.ts';
import type { Collection } from '../../schemas/index.ts';
import { parts, shown } from '../../schemas/message.ts';
import type { Finding } from '../../schemas/problem.ts';
import { keysOf } from './field-path.ts';

/** An entry as far as it is right: the whole of it when there is no error. */
export interface Judged {
  data: Record<string, unknown>;
  findings: (Finding & { path: readonly PropertyKey[] })[];
}

const ruleOfWidget: Partial<Record<FieldNode['widget'], string>> = {
  text: 'NotText', 'long-text': 'NotText', markdown: 'NotText', number: 'NotANumber', money: 'NotAnAmount', 'yes-no': 'NotYesOrNo', choice: 'NotAChoice', choices: 'NotAChoice',
  date: 'NotADate', time: 'NotATime', phone: 'NotAPhoneNumber', email: 'NotAnEmailAddress', 'web-address': 'NotAWebAddress', postcode: 'NotAPostcode', colour: 'NotAColour', image: 'NotAPicture',
  reference: 'NotAReference', references: 'NotAReference',
};

/** The field at a path, list positions left out. */
export function nodeAt(tree: readonly FieldNode[], path: readonly PropertyKey[]): FieldNode | undefined {
  let nodes: readonly FieldNode[] = tree;
  let found: FieldNode | undefined;
  for (const key of path) {
    if (typeof key === 'number') continue;
    found = nodes.find((node) => node.name === key);
    if (!found) return undefined;
    nodes = found.fields ?? [];
  }
  return found;
}

function fromIssue(collection: Collection, issue: z.core.$ZodIssue): Judged['findings'] {
  const tree = fieldsOf(collection.name);
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = (issue.path.length === 0 ? tree : nodeAt(tree, issue.path)?.fields ?? []).map((node) => node.name);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return { rule: 'UnknownField', path: [...issue.path, key], field: field ? `${field}.${key}` : key, message: `There is no field ${shown(key)} here.`, fix: near ? `Did you mean “${near}”? Otherwise remove it.` : 'Remove it, or see the field guide for the names of fields.' };
    });
  }
  const node = nodeAt(tree, issue.path);
  const missing = issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
  if (missing) return [{ rule: 'MissingField', path: issue.path, field, message: `“${node?.label ?? field}” is missing.`, fix: node?.hint ?? 'Fill it in.' }];
  const said = parts(issue.message);
  return [{ rule: said.rule ?? ruleOfWidget[node?.widget ?? 'text'] ?? 'WrongType', path: issue.path, field, message: said.message, fix: said.fix }];
}

/** The fields of an entry that are right on their own, so that questions about several fields can still be asked. */
function rightFields(collection: Collection, data: Record<string, unknown>): Record<string, unknown> {
  const right: [string, unknown][] = [];
  for (const [name, schema] of Object.entries(collection.schema.shape)) {
    const result = (schema as z.ZodType).safeParse(data[name]);
    if (result.success && result.data !== undefined) right.push([name, result.data]);
  }
  return Object.fromEntries(right);
}

/** The value at a path of the fields as they are written. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

/** True for a record that came from an import and that nobody at the council has reviewed. */
export const isUnchecked = (data: Record<string, unknown>): boolean => data['imported'] !== undefined && data['lastReviewed'] === undefined;

/**
 * Everything that is wrong with the fields of one entry, all at once. What an imported record lacks is a warning
 * until somebody reviews it; what it says wrongly is an error like anybody’s.
 */
export function judge(collection: Collection, data: Record<string, unknown>): Judged {
  const result = collection.schema.safeParse(data, { error: explain, reportInput: true });
  const findings: Judged['findings'] = result.success ? [] : result.error.issues.flatMap((issue) => fromIssue(collection, issue));
  const right = result.success ? (result.data as Record<string, unknown>) : rightFields(collection, data);
  const lenient = isUnchecked(data);
  for (const node of fieldsOf(collection.name)) {
    if (node.expected && data[node.name] === undefined) {
      findings.push({ rule: 'MissingField', level: lenient ? 'warning' : 'error', path: [node.name], field: node.name, message: `“${node.label}” is missing.`, fix: node.hint });
    }
  }
  for (const rule of collection.rules) {
    for (const finding of rule(right)) {
      const path = keysOf(finding.field ?? '');
      const [name = ''] = path;
      // A field that is there and wrong has been named above, and would be asked for here as if it were missing.
      if (data[name] !== undefined && right[name] === undefined) continue;
      findings.push({ ...finding, level: lenient && valueAt(data, path) === undefined ? 'warning' : finding.level ?? 'error', path });
    }
  }
  return { data: right, findings };
}

/** What is wrong with the text under the fields as a whole: it is missing, or it stands where no page shows it. */
export function judgeBody(collection: Collection, body: string, unchecked: boolean): Finding[] {
  const empty = body.trim() === '';
  if (empty && collection.body) return [{ rule: 'EmptyBody', level: unchecked ? 'warning' : 'error', message: `The text under the fields is missing: “${collection.body.label}”.`, fix: collection.body.hint }];
  if (!empty && !collection.body && collection.endings.includes('.md')) return [{ rule: 'UnexpectedText', level: 'warning', message: 'There is text under the fields, which is not shown anywhere.', fix: 'Move it into a field, or remove it.' }];
  return [];
}
