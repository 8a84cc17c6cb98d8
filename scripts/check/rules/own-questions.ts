import type { Problem } from '../../../schemas/problem.ts';
import type { ContentRule } from '../rule.ts';

/** An answer to a question that the council asks those who answer another set: no page would show it. */
export const ownQuestionOfAnotherSet: ContentRule = ({ entries }) => {
  const sets = new Map(entries.council.flatMap(({ data }) => (data.ownQuestions ?? []).map(({ id, questions }) => [id, questions])));
  return entries.responses.flatMap(({ file, data }) => (data.ownAnswers ?? []).flatMap(({ question }, index): Problem[] => {
    const set = sets.get(question);
    return set === undefined || data.questions === undefined || set === data.questions ? [] : [{
      level: 'error', rule: 'OwnQuestionOfAnotherSet', file, field: `ownAnswers.${index}.question`,
      message: `The question “${question}” is asked beside the set “${set}”, and these are answers to the set “${data.questions}”.`,
      fix: 'Move the answer to the file that answers that set, or take it out.',
    }];
  }));
};
