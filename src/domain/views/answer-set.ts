import { type QuestionSet, questionSet } from '../../../schemas/framework/questions.ts';
import { type OwnAnswer, ownAnswersOf } from '../own-questions.ts';
import type { Expected, Lookups, Viewed } from './view.ts';

/** The answers of a provider to one set of questions. */
export interface AnswerSet {
  set: QuestionSet;
  /** Safe HTML by the id of the question. */
  answers: Readonly<Record<string, string>>;
  /** What the council expects, by the id of the question. */
  expected: Readonly<Record<string, readonly Expected[]>>;
  /** What it answers to the council’s own questions, which stand after those of the framework. */
  own: readonly OwnAnswer[];
  lastReviewed: string | undefined;
}

/** What a set of answers shows. */
export function answerSet(response: Viewed<'responses'>, find: Lookups): AnswerSet {
  const { data, html } = response;
  const set = questionSet(data.questions);
  const answers = set.questions.flatMap(({ id }) => { const answer = html[`answers.${id}`]; return answer ? [[id, answer] as const] : []; });
  return { set, answers: Object.fromEntries(answers), expected: Object.fromEntries(set.questions.map(({ id }) => [id, find.expected(id)])), own: ownAnswersOf(response, find.ownQuestions), lastReviewed: data.lastReviewed };
}
