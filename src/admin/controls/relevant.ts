import type { FieldNode } from '../../../schemas/derive/fields.ts';

/** Fields that only mean something after a choice. */
const after: readonly { field: string; is: string; then: readonly string[] }[] = [
  { field: 'state', is: 'weeks', then: ['min', 'max'] },
  { field: 'kind', is: 'other-hours', then: ['opens', 'closes'] },
];

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The fields of a group that are worth asking for: all but those that another choice would need. What says something is always shown, so that it can be taken back. */
export function relevantFields(nodes: readonly FieldNode[], group: Readonly<Record<string, unknown>>): readonly FieldNode[] {
  const names = new Set(nodes.map(({ name }) => name));
  const rule = after.find(({ field, then }) => names.has(field) && then.every((name) => names.has(name)));
  if (!rule || group[rule.field] === rule.is) return nodes;
  return nodes.filter(({ name }) => !rule.then.includes(name) || isSaid(group[name]));
}
