import { sameMatter } from '../../schemas/framework/crosswalk.ts';
import { questionSet, type QuestionSetId, questionSetIds } from '../../schemas/framework/questions.ts';
import type { Listed } from '../domain/listed.ts';

/** Answers on the website that others can start from: those to the same questions, or those of the other voice. */
export interface Start { id: string; questions: QuestionSetId; same: boolean }

export const isSet = (id: unknown): id is QuestionSetId => questionSetIds.includes(id as QuestionSetId);

/** What the answers of one provider to one set can start from, the same questions first. */
export function startsFor(whom: unknown, set: QuestionSetId, listed: readonly Listed[]): Start[] {
  if (typeof whom !== 'string' || whom === '') return [];
  const theirs = listed.flatMap(({ collection, id, for: other, questions }): Start[] => (collection === 'responses' && other === whom && isSet(questions) ? [{ id, questions, same: questions === set }] : []));
  const compares = theirs.filter(({ questions, same }) => same || questionSet(set).questions.some(({ id }) => sameMatter(id).some((one) => questionSet(questions).questions.some((other) => other.id === one))));
  return compares.toSorted((a, b) => Number(b.same) - Number(a.same));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** True for a question that somebody has answered. */
export const isAnswered = (answers: Readonly<Record<string, unknown>>, id: string): boolean => isText(answers[id]);

/** What can be copied into questions that have no answer yet, by their ids. What was typed is never among them. */
export function copiesFor(set: QuestionSetId, same: boolean, theirs: Readonly<Record<string, unknown>>, mine: Readonly<Record<string, unknown>>): Record<string, string> {
  const copies = questionSet(set).questions.filter(({ id }) => !isAnswered(mine, id)).map(({ id }) => [id, (same ? [id] : sameMatter(id)).map((one) => theirs[one]).filter(isText).join('\n\n')] as const);
  return Object.fromEntries(copies.filter(([, text]) => text !== ''));
}

/** The question to go on with: the first that is asked for after the one that has the keyboard, else the first of all. */
export function nextAfter(ids: readonly string[], wanted: (id: string) => boolean, here: string | undefined): string | undefined {
  const from = here === undefined ? 0 : ids.indexOf(here) + 1;
  return ids.slice(from).find(wanted) ?? ids.find(wanted);
}
