import type { OwnQuestion } from '../../schemas/collections/own-questions.ts';
import type { Viewed } from './views/view.ts';

/** An answer to a question of the council’s own, as a page shows it. */
export interface OwnAnswer {
  /** The id of its place on the page. */
  anchor: string;
  question: string;
  /** Safe HTML. */
  html: string;
}

/** The place of a question of the council’s own on a page. No part of the framework can have the same. */
export const ownAnchor = (id: string): string => `own-${id}`;

/** The place of the heading over the answers to the council’s own questions beside a set. */
export const ownHeading = (set: string): string => `${set}-own`;

/** The questions that a council asks beside those of a set. */
export const ownQuestionsOf = (set: string, asked: readonly OwnQuestion[] = []): OwnQuestion[] => asked.filter(({ questions }) => questions === set);

/** What a provider answers to the questions of the council’s own, in the order in which the council asks them. What has no answer is left out. */
export function ownAnswersOf({ data, html }: Pick<Viewed<'responses'>, 'html'> & { data: Pick<Viewed<'responses'>['data'], 'questions' | 'ownAnswers'> }, asked: readonly OwnQuestion[]): OwnAnswer[] {
  const answers = new Map((data.ownAnswers ?? []).map(({ question }, index) => [question, html[`ownAnswers.${index}.answer`]]));
  return ownQuestionsOf(data.questions, asked).flatMap(({ id, question }) => { const answer = answers.get(id); return answer ? [{ anchor: ownAnchor(id), question, html: answer }] : []; });
}
