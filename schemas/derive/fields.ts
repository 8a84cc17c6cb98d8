import * as z from 'zod';
import { collections, type Collection, type CollectionName } from '../index.ts';
import { fieldMeta, type FieldMeta } from '../field.ts';

/** A field of a collection with all that is known about it, for forms, guides, checks and exports to loop over. */
export interface FieldNode extends FieldMeta {
  name: string;
  /** The names from the top of the entry to here. */
  path: readonly string[];
  /** True when an entry without it is refused even if it was imported. */
  required: boolean;
  /** True when the value is a list of what `fields` or the widget describes. */
  list: boolean;
  /** Longest text, where there is a limit, in characters. */
  maxLength?: number;
  /** The fields inside a group or inside each item of a list. */
  fields?: readonly FieldNode[];
}

interface JsonNode {
  type?: string;
  properties?: Record<string, JsonNode>;
  required?: string[];
  items?: JsonNode;
  maxLength?: number;
}

function nodes(schema: JsonNode, path: readonly string[]): FieldNode[] {
  return Object.entries(schema.properties ?? {}).map(([name, child]) => {
    const meta = child as unknown as FieldMeta;
    if (!meta.label || !meta.hint) throw new Error(`The field \`${[...path, name].join('.')}\` has no label or hint. Wrap its schema in \`field()\`.`);
    const inner = child.items?.properties ? child.items : child.properties ? child : undefined;
    const here = [...path, name];
    return {
      name, path: here, label: meta.label, hint: meta.hint, widget: meta.widget,
      required: schema.required?.includes(name) ?? false,
      list: child.type === 'array',
      ...(meta.expected && { expected: true }), ...(meta.vocabulary && { vocabulary: meta.vocabulary }), ...(meta.refersTo && { refersTo: meta.refersTo }),
      ...(meta.openReferral && { openReferral: meta.openReferral }), ...(meta.internal && { internal: true }), ...(meta.past && { past: true }), ...(meta.picture && { picture: meta.picture }), ...(meta.example && { example: meta.example }),
      ...(child.maxLength !== undefined && { maxLength: child.maxLength }),
      ...(inner && { fields: nodes(inner, here) }),
    };
  });
}

/** The JSON Schema of a collection’s front matter, with labels and hints as titles and descriptions. */
export function jsonSchema(collection: Collection): Record<string, unknown> {
  return z.toJSONSchema(collection.schema, {
    io: 'input', unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      const meta = fieldMeta.get(zodSchema as unknown as z.ZodType);
      if (meta) Object.assign(json, { title: meta.label, description: meta.hint });
    },
  }) as Record<string, unknown>;
}

const trees = new Map<CollectionName, readonly FieldNode[]>(
  collections.map((collection) => [collection.name, nodes(z.toJSONSchema(collection.schema, { io: 'input', unrepresentable: 'any', metadata: fieldMeta }) as JsonNode, [])]),
);

/** The fields of a collection in the order of its schema. */
export const fieldsOf = (name: CollectionName): readonly FieldNode[] => trees.get(name) as readonly FieldNode[];

/** Every field of a tree, parents before what is inside them. */
export const flat = (tree: readonly FieldNode[]): FieldNode[] => tree.flatMap((node) => [node, ...flat(node.fields ?? [])]);

const pruned = new Map<(node: FieldNode) => boolean, Map<CollectionName, readonly FieldNode[]>>();

/**
 * The fields of a collection that are asked for, in the groups in which they stand: whoever looks through thousands of
 * entries for a few fields need not look at the others. Worked out once for each question.
 */
export function fieldsWhere(name: CollectionName, keep: (node: FieldNode) => boolean): readonly FieldNode[] {
  const prune = (tree: readonly FieldNode[]): FieldNode[] => tree.flatMap((node) => {
    if (!node.fields) return keep(node) ? [node] : [];
    const fields = prune(node.fields);
    return fields.length > 0 ? [{ ...node, fields }] : [];
  });
  const known = pruned.get(keep) ?? new Map<CollectionName, readonly FieldNode[]>();
  pruned.set(keep, known);
  let tree = known.get(name);
  if (!tree) known.set(name, (tree = prune(fieldsOf(name))));
  return tree;
}

/** A value of an entry that a field describes, with the path at which it stands, list positions included. */
export interface Found { node: FieldNode; value: unknown; at: string }

/** Every value of an entry, field by field. Values of list fields come one by one. */
export function* valuesOf(tree: readonly FieldNode[], entry: Record<string, unknown>, prefix = ''): Generator<Found> {
  for (const node of tree) {
    const value = entry[node.name];
    if (value === undefined || value === null) continue;
    const at = `${prefix}${node.name}`;
    const items: [string, unknown][] = Array.isArray(value) ? value.map((item, index) => [`${at}.${index}`, item]) : [[at, value]];
    for (const [place, item] of items) {
      if (node.fields && typeof item === 'object' && item !== null) yield* valuesOf(node.fields, item as Record<string, unknown>, `${place}.`);
      else yield { node, value: item, at: place };
    }
  }
}

/** Puts another value where one of `valuesOf` stands. The entry itself changes, so give a copy of what must stay. */
export function putAt(entry: Record<string, unknown>, at: string, value: unknown): void {
  const keys = at.split('.');
  const last = keys.pop() ?? '';
  const group = keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, entry);
  group[last] = value;
}
