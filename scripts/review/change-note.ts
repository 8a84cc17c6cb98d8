import { fieldsOf } from '../../schemas/derive/fields.ts';
import type { EntryChange } from './compare.ts';

/** The fields that decide whether a family can use something, how, and for what: who changes them tells families so. */
export const noteworthy: readonly string[] = ['status', 'eligibility', 'admissions', 'decision', 'cost', 'contact', 'senco'];

/** The labels of fields that changed in a way families must be told, in an entry whose note on what changed is missing or old. */
export function withoutNote({ kind, collection, changes }: EntryChange): string[] {
  if (kind === 'added' || kind === 'removed' || !fieldsOf(collection).some(({ name }) => name === 'changeNote')) return [];
  const note = changes.find(({ field }) => field === 'changeNote');
  if (note && note.kind !== 'list' && note.after !== undefined) return [];
  return [...new Set(changes.filter(({ field }) => noteworthy.includes(field.split('.')[0] ?? '')).map(({ labels }) => labels[0] ?? ''))];
}
