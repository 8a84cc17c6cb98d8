import { fieldsWhere, valuesOf } from '../../schemas/derive/fields.ts';
import { titleOf } from '../../schemas/index.ts';
import { allEntries } from '../../src/reader/read-content.ts';
import type { EntryChange } from './compare.ts';
import type { ChangedFile } from './repository.ts';
import type { Side } from './side.ts';

/** A picture that is another one in an entry whose words about it are those for the old one, and does not change itself. */
export interface PictureChange { picture: string; file: string; title: string }

/** A question of the council's own whose words changed under answers that were given to the old ones. */
export interface QuestionChange { before: string; after: string; answers: number }

/** An entry whose text is, word for word, that of another. */
export interface BorrowedText { file: string; title: string; other: string }

/** Letters from which on two texts are not alike by chance. */
const leastLetters = 150;

/** Entries that are given the text that another had before the change: a copy that nobody went through, or two files that were crossed. */
export function borrowedTexts(before: Side, entries: readonly EntryChange[]): BorrowedText[] {
  const given = entries.flatMap(({ kind, file, title, from, changes }) => changes.flatMap((change) =>
    (kind !== 'removed' && change.field === 'body' && change.kind === 'text' && (change.after ?? '').length >= leastLetters ? [{ file, title, from: from?.file, text: change.after as string }] : [])));
  if (given.length === 0) return [];
  const owners = new Map(allEntries(before.content).map(({ file, body }) => [body.trim(), file]));
  return given.flatMap(({ file, title, from, text }) => {
    const other = owners.get(text);
    return other === undefined || other === file || other === from ? [] : [{ file, title, other }];
  });
}

/** Pictures that were replaced under the same name. Files count from the content folder on. */
export function replacedPictures(after: Side, contentFiles: readonly ChangedFile[], entries: readonly EntryChange[]): PictureChange[] {
  const replaced = new Set(contentFiles.flatMap(({ status, file }) => (status === 'changed' && file.startsWith('images/') ? [file.slice('images/'.length)] : [])));
  const described = new Set(entries.filter(({ changes }) => changes.some(({ field }) => /^(?:photos|brand|regionalPartnership)\b/.test(field))).map(({ file }) => file));
  if (replaced.size === 0) return [];
  return allEntries(after.content).filter(({ file }) => !described.has(file)).flatMap(({ collection, file, data }) =>
    [...valuesOf(fieldsWhere(collection, ({ widget }) => widget === 'image'), data as Record<string, unknown>)].flatMap(({ value }) =>
      (typeof value === 'string' && replaced.has(value) ? [{ picture: `images/${value}`, file, title: titleOf(data as Parameters<typeof titleOf>[0]) || file }] : [])));
}

/** Questions of the council's own with other words, to which answers stand that the change leaves as they were. */
export function reworded(before: Side, after: Side, entries: readonly EntryChange[]): QuestionChange[] {
  const questionsOf = ({ content }: Side): Map<string, string> => new Map(content.entries.council.flatMap(({ data }) => (data.ownQuestions ?? []).map(({ id, question }) => [id, question])));
  const was = questionsOf(before);
  const touched = new Set(entries.map(({ file }) => file));
  return [...questionsOf(after)].flatMap(([id, question]) => {
    const old = was.get(id);
    if (old === undefined || old === question) return [];
    const answers = after.content.entries.responses.filter(({ file, data }) => !touched.has(file) && (data.ownAnswers ?? []).some((answer) => answer.question === id)).length;
    return answers === 0 ? [] : [{ before: old, after: question, answers }];
  });
}
