import type { Problem } from '../../../schemas/problem.ts';
import { answerIsLate, isAnswered, usualAnswer } from '../../../src/domain/comments.ts';
import type { ContentRule } from '../rule.ts';

/** A comment that has waited for an answer longer than the council wants to take. */
export const unansweredComment: ContentRule = ({ entries }, today) => {
  const days = entries.council[0]?.data.feedback?.commentsAnsweredWithin ?? usualAnswer;
  // An entry with errors is here as far as it is right, so the day may be missing.
  return entries.comments.filter(({ data }) => data.receivedOn !== undefined && answerIsLate(data, today, days)).map(({ file, data }): Problem => ({
    level: 'warning', rule: 'CommentUnanswered', file, field: isAnswered(data) ? 'status' : 'response',
    message: `The comment came on ${data.receivedOn}, more than ${days} days ago, and ${isAnswered(data) ? 'is still only being looked into' : 'has no answer'}.`,
    fix: `Ask ${data.owner ?? 'its owner'} for an answer and write it under “response” with what becomes of it, even if it is that you cannot do it.`,
  }));
};
