import type { Problem } from '../../../schemas/problem.ts';
import { usualAnswer } from '../../../src/domain/comments.ts';
import { daysBetween } from '../../../src/domain/days.ts';
import { lacksResult } from '../../../src/domain/surveys.ts';
import { isLiveEntry } from '../known-pages.ts';
import type { ContentRule } from '../rule.ts';

/** A survey that is over and does not say what came of it: whoever took part waits for that. It is advice at first, and a warning once it takes longer than an answer to a comment. */
export const surveyWithoutResult: ContentRule = ({ entries }, today) => {
  const days = entries.council[0]?.data.feedback?.commentsAnsweredWithin ?? usualAnswer;
  // An entry with errors is here as far as it is right, so a day may be missing.
  return entries.surveys.filter((entry) => entry.data.opens !== undefined && entry.data.closes !== undefined && entry.data.closes >= entry.data.opens && isLiveEntry(entry, today) && lacksResult(entry.data, today)).map(({ file, data }): Problem => ({
    level: daysBetween(data.closes, today) > days ? 'warning' : 'advice', rule: 'SurveyWithoutResult', file, field: 'closes',
    message: `The survey ended on ${data.closes}, and nothing says what came of it.`,
    fix: `Ask ${data.owner ?? 'its owner'} what people said and what you do because of it, and write it under “result”, even if it is not all known yet.`,
  }));
};
