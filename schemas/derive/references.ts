import type { CollectionName } from '../index.ts';
import { nameMeant } from '../types/reference.ts';
import { type FieldNode, fieldsWhere, type Found, valuesOf } from './fields.ts';

/** A reference to another entry as it stands in an entry. */
export interface Reference extends Found {
  value: string;
  /** The collections that its field may name. */
  refersTo: readonly string[];
  /** What it means, as `collection/id`. */
  name: string;
}

const refers = ({ refersTo }: FieldNode): boolean => refersTo !== undefined;

/** The fields of a collection that name entries, in the groups in which they stand. */
export const referringFields = (collection: CollectionName): readonly FieldNode[] => fieldsWhere(collection, refers);

/** Every reference of an entry, in the order of its fields. What is no text is left out. */
export function* referencesIn(collection: CollectionName, data: Record<string, unknown>): Generator<Reference> {
  for (const { node, value, at } of valuesOf(referringFields(collection), data)) {
    const { refersTo = [] } = node;
    if (typeof value === 'string') yield { node, value, at, refersTo, name: nameMeant(value, refersTo) };
  }
}
