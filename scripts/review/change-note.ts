import { fieldsOf } from '../../schemas/derive/fields.ts';
import type { Fields } from '../../schemas/types/group.ts';
import type { EntryChange } from './compare.ts';

/** The fields that decide whether a family can use something, how, and for what: who changes them tells families so. */
export const noteworthy: readonly string[] = ['status', 'eligibility', 'admissions', 'decision', 'cost', 'contact', 'senco', 'otherContacts'];

/** The labels of fields that changed in a way families must be told, in an entry whose note on what changed is missing or old. */
export function withoutNote({ kind, collection, changes }: EntryChange): string[] {
  if (kind === 'added' || kind === 'removed' || !fieldsOf(collection).some(({ name }) => name === 'changeNote')) return [];
  const note = changes.find(({ field }) => field === 'changeNote');
  if (note && note.kind !== 'list' && note.after !== undefined) return [];
  return [...new Set(changes.filter(({ field }) => noteworthy.includes(field.split('.')[0] ?? '')).map(({ labels }) => labels[0] ?? ''))];
}

/**
 * The day of an older change that the site would give to a new note, as text, so that families take it for old news: the
 * day under “Changed on”, or of the last review. Undefined where the note is not new, or its day is.
 */
export function oldDayOfNote(before: Fields, after: Fields, today: string): string | undefined {
  const dayOf = ({ changedOn, lastReviewed }: Fields): unknown => changedOn ?? lastReviewed;
  const day = dayOf(after);
  return typeof after['changeNote'] === 'string' && after['changeNote'] !== before['changeNote'] && typeof day === 'string' && day === dayOf(before) && day < today ? day : undefined;
}
