import { fieldsOf, flat, type FieldNode } from '../../schemas/derive/fields.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { isRoleWord, personalIn } from '../../schemas/personal.ts';
import type { EntryChange } from './compare.ts';
import type { FieldChange } from './field-changes.ts';
import { textDiff } from './text-diff.ts';

/** Words that could say who a person is, and what makes them look so. */
export interface Suspicion { labels: readonly string[]; words: string; why: string }

/** Two or three words that each begin with a capital letter, as the names of people do and those of roles do not. */
const fullName = /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}\.?)?\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** What in a role looks like the name of a person: between colons and brackets, without the word of a role. After a comma stands the organisation. */
const namesIn = (text: string): string[] => text.split(/\s*[:;/()–—]\s*|\s+-\s+/).map((part) => part.replace(/\s*,.*$/s, '')).filter((part) => fullName.test(part) && !part.split(/\s+/).some(isRoleWord));

/** The texts that a change brings: of a text that was there before only the new paragraphs. */
function brought(change: FieldChange): string[] {
  if (change.kind === 'list') return [...change.added];
  if (change.after === undefined) return [];
  if (change.kind === 'text' && change.before !== undefined) return textDiff(change.before, change.after).changed.filter((runs) => runs.some(({ kind }) => kind === 'added')).map((runs) => runs.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join(' '));
  return [change.after];
}

/** Fields whose value is a role, where the name of a person does not belong. */
const isRole = (field: string): boolean => /(?:^|\.)(?:owner|role|who)$/.test(field);

const nodeOf = (collection: CollectionName, field: string): FieldNode | undefined => flat(fieldsOf(collection)).find(({ path }) => path.join('.') === field);

/** Every place in what a change brings to an entry that could say who a person is. */
export function suspicions({ collection, kind, changes }: EntryChange): Suspicion[] {
  if (kind === 'removed') return [];
  return changes.flatMap((change) => brought(change).flatMap((text) => {
    // Relay services and numbers for text messages are mobile numbers, and belong to teams.
    const isWork = ['phone', 'textRelay'].some((name) => change.field.endsWith(name)) && nodeOf(collection, change.field) !== undefined;
    const found = personalIn(text, collection === 'comments').filter(({ kind }) => !isWork || kind !== 'phone');
    const named = isRole(change.field) ? namesIn(text).map((words) => ({ words, why: 'It looks like the name of a person, where a role belongs.' })) : [];
    return [...found, ...named].map(({ words, why }) => ({ labels: change.labels, words, why }));
  }));
}
