import type { FieldNode } from '../../schemas/derive/fields.ts';
import { phraseOf } from '../../src/domain/group-phrases.ts';
import { type Fields, isGroup } from '../../schemas/types/group.ts';
import { groupInWords, inWords, listInWords, type NameOf } from '../../src/domain/in-words.ts';

/** What became of one field of an entry, in words. Nothing in it is escaped. */
export type FieldChange = {
  /** The field as it is written, for example `contact.phone`, without positions in lists. */
  field: string;
  /** What people call it, groups first: “Contact”, “Phone”. */
  labels: readonly string[];
} & (
  /** A value; undefined where a side has none. */
  | { kind: 'value'; before: string | undefined; after: string | undefined }
  /** A text of several sentences or Markdown. */
  | { kind: 'text'; before: string | undefined; after: string | undefined }
  /** A list of short values. */
  | { kind: 'list'; added: readonly string[]; removed: readonly string[]; reordered: boolean }
);

/** How the references of each side are named. */
export interface Names { before: NameOf; after: NameOf }

type Place = Pick<FieldChange, 'field' | 'labels'>;

/** A value as a text that equal values share, whatever the order of the fields in its groups. */
const asKey = (value: unknown): string => JSON.stringify(ordered(value)) ?? '';
const same = (one: unknown, other: unknown): boolean => asKey(one) === asKey(other);

/** A value with the fields of its groups in the order of the alphabet, because their order means nothing. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  return isGroup(value) ? Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, ordered(value[key])])) : value;
}

/** Every field that differs between two states of an entry, in the order of the schema; then those that no schema knows. */
export function fieldChanges(tree: readonly FieldNode[], before: Fields, after: Fields, names: Names, at: Place = { field: '', labels: [] }): FieldChange[] {
  const place = (name: string, label: string): Place => ({ field: at.field === '' ? name : `${at.field}.${name}`, labels: [...at.labels, label] });
  const known = tree.flatMap((node) => changeOf(node, before[node.name], after[node.name], names, place(node.name, node.label)));
  const strange = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !tree.some(({ name }) => name === key) && !same(before[key], after[key]));
  return [...known, ...strange.map((key): FieldChange => ({ ...place(key, key), kind: 'value', before: asIs(before[key]), after: asIs(after[key]) }))];
}

const asIs = (value: unknown): string | undefined => (value === undefined || typeof value === 'string' ? value : JSON.stringify(value));

function changeOf(node: FieldNode, before: unknown, after: unknown, names: Names, at: Place): FieldChange[] {
  if (same(before, after)) return [];
  const areLists = [before, after].every((value) => value === undefined || Array.isArray(value));
  if (node.list && areLists) {
    const [left, right] = [(before ?? []) as unknown[], (after ?? []) as unknown[]];
    return node.fields ? itemChanges(node, left, right, names, at) : listChange(node, left, right, names, at);
  }
  const areGroups = [before, after].every((value) => value === undefined || isGroup(value));
  if (node.fields && !node.list && areGroups) return groupChanges(node, (before ?? {}) as Fields, (after ?? {}) as Fields, names, at);
  const [was, is] = [before === undefined ? undefined : listInWords(node, before, names.before), after === undefined ? undefined : listInWords(node, after, names.after)];
  return [{ ...at, kind: node.widget === 'markdown' || node.widget === 'long-text' ? 'text' : 'value', before: was, after: is }];
}

/** A group that has a phrase is said in it, and what the phrase leaves out comes after; other groups field by field. */
function groupChanges(node: FieldNode, before: Fields, after: Fields, names: Names, at: Place): FieldChange[] {
  const phrase = phraseOf(node);
  const [was, is] = [before, after].map((group) => phrase?.say(group));
  const sayable = phrase !== undefined && [[before, was], [after, is]].every(([group, said]) => said !== undefined || !phrase.covers.some((name) => (group as Fields)[name] !== undefined));
  if (!sayable) return fieldChanges(node.fields ?? [], before, after, names, at);
  const without = (group: Fields): Fields => Object.fromEntries(Object.entries(group).filter(([name]) => !phrase.covers.includes(name)));
  const rest = fieldChanges((node.fields ?? []).filter(({ name }) => !phrase.covers.includes(name)), without(before), without(after), names, at);
  return [...(was === is ? [] : [{ ...at, kind: 'value' as const, before: was, after: is }]), ...rest];
}

function listChange(node: FieldNode, before: readonly unknown[], after: readonly unknown[], names: Names, at: Place): FieldChange[] {
  const missingFrom = (list: readonly unknown[]): ((item: unknown) => boolean) => {
    const keys = new Set(list.map(asKey));
    return (item) => !keys.has(asKey(item));
  };
  const removed = before.filter(missingFrom(after)).map((item) => inWords(node, item, names.before));
  const added = after.filter(missingFrom(before)).map((item) => inWords(node, item, names.after));
  return [{ ...at, kind: 'list', added, removed, reordered: removed.length === 0 && added.length === 0 }];
}

/** What people tell the items of a list apart by: the first of its fields that an item has. */
function nameOfItem(node: FieldNode, item: unknown, nameOf: NameOf): string {
  const first = node.fields?.find(({ name }) => isGroup(item) && item[name] !== undefined);
  return first && isGroup(item) ? listInWords(first, item[first.name], nameOf) : JSON.stringify(item) ?? '';
}

/** How many fields two items have in common, out of those that either has. */
function likeness(one: unknown, other: unknown): number {
  if (!isGroup(one) || !isGroup(other)) return 0;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.filter((key) => same(one[key], other[key])).length / Math.max(1, keys.length);
}

/** The most items that are told apart by what they have in common, because each is held against each. */
const mostLikened = 100;

/** The items of two lists that are the same thing: by what they are called, then by what else they have in common. */
function paired(node: FieldNode, before: readonly unknown[], after: readonly unknown[], names: Names): { was: unknown; is: unknown; from: number | undefined }[] {
  const left = new Set(before.keys());
  const pairs = new Map<number, number>();
  const take = (index: number, other: number | undefined): void => {
    if (other === undefined) return;
    left.delete(other);
    pairs.set(index, other);
  };
  const pairBy = (keyBefore: (item: unknown) => string, keyAfter: (item: unknown) => string): void => {
    const byKey = Map.groupBy([...left], (index) => keyBefore(before[index]));
    for (const [index, item] of after.entries()) if (!pairs.has(index)) take(index, byKey.get(keyAfter(item))?.shift());
  };
  // First what did not change at all, so that two items of one name are not crossed.
  pairBy(asKey, asKey);
  pairBy((item) => nameOfItem(node, item, names.before), (item) => nameOfItem(node, item, names.after));
  if (left.size <= mostLikened && after.length - pairs.size <= mostLikened) {
    for (const [index, item] of after.entries()) if (!pairs.has(index)) take(index, [...left].find((other) => likeness(before[other], item) >= 0.5));
  }
  const now = after.map((is, index) => ({ was: before[pairs.get(index) ?? -1], is, from: pairs.get(index) }));
  return [...now, ...[...left].map((index) => ({ was: before[index], is: undefined, from: index }))];
}

function itemChanges(node: FieldNode, before: readonly unknown[], after: readonly unknown[], names: Names, at: Place): FieldChange[] {
  const pairs = paired(node, before, after, names);
  const one = (item: unknown, nameOf: NameOf): string => (isGroup(item) ? groupInWords(node, item, nameOf) : JSON.stringify(item) ?? '');
  const added = pairs.filter(({ was }) => was === undefined).map(({ is }) => one(is, names.after));
  const removed = pairs.filter(({ is }) => is === undefined).map(({ was }) => one(was, names.before));
  const changed = pairs.filter(({ was, is }) => was !== undefined && is !== undefined && !same(was, is))
    .flatMap(({ was, is }) => (isGroup(was) && isGroup(is) ? groupChanges({ ...node, list: false }, was, is, names, { field: at.field, labels: [...at.labels, nameOfItem(node, is, names.after)] }) : [{ ...at, kind: 'value' as const, before: asIs(was), after: asIs(is) }]));
  const kept = pairs.flatMap(({ is, from }) => (is === undefined ? [] : from ?? []));
  const reordered = kept.some((position, index) => index > 0 && position < (kept[index - 1] as number));
  return [...(added.length + removed.length > 0 || reordered ? [{ ...at, kind: 'list' as const, added, removed, reordered }] : []), ...changed];
}
