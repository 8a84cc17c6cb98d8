import * as z from 'zod';
import { field } from '../field.ts';
import { type Question, questionSetIds, questionSets } from '../framework/questions.ts';
import { says, shown } from '../message.ts';
import { markdown } from './text.ts';

/** The id of one of the question sets of the framework. */
export const questionSetId = () => z.enum(questionSetIds, { error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not a question set.`, `Write one of these: ${questionSetIds.join(', ')}.`)) });

/** The prompts of a question on one line, those of its parts behind them. */
const promptsOf = ({ prompts, subQuestions = [] }: Question): string => [...prompts, ...subQuestions.flatMap((sub) => [`${sub.letter}) ${sub.heading}`, ...sub.prompts])].join(' ');

/**
 * Markdown by the id of each question of the three sets, with the official question as its label and its prompts as its
 * hint: a provider’s answers, or what the council expects. The names go from `pc-01` to `sv-09`.
 */
export const answersById = (without = 'Answer in plain words.') =>
  z.strictObject(Object.fromEntries(questionSets.flatMap((set) => set.questions.map((question) => [
    question.id, field(markdown(6000).optional(), { label: question.heading, hint: promptsOf(question) || without, widget: 'markdown' }),
  ]))));
