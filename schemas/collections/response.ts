import * as z from 'zod';
import { field } from '../field.ts';
import { questionSets, questionSetIds } from '../framework/questions.ts';
import { says, shown } from '../message.ts';
import { reference } from '../types/reference.ts';
import { markdown } from '../types/text.ts';
import { upkeep } from './upkeep.ts';

/** A field for each question, with the official question as its label and its prompts as its hint. */
const answerFields = Object.fromEntries(
  questionSets.flatMap((set) => set.questions.map((question) => [
    question.id,
    field(markdown(6000).optional(), {
      label: question.heading,
      hint: [...question.prompts, ...(question.subQuestions ?? []).flatMap((sub) => [`${sub.letter}) ${sub.heading}`, ...sub.prompts])].join(' ') || 'Answer in plain words.',
      widget: 'markdown',
    }),
  ])),
);

/** One provider’s answers to one of the SE7 question sets, as it is written in `content/responses/`. */
export const responseSchema = z.strictObject({
  for: field(reference(), { label: 'For', hint: 'The service or the setting that answers, for example `services/portage`.', widget: 'reference', refersTo: ['services', 'settings'], example: 'services/portage' }),
  questions: field(z.enum(questionSetIds, { error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not a question set.`, `Write one of these: ${questionSetIds.join(', ')}.`)) }), { label: 'Question set', hint: 'Who asks: parent carers, young people, or the questions for services.', widget: 'choice', vocabulary: 'question-sets', example: 'service' }),
  answers: field(z.strictObject(answerFields).optional(), { label: 'Answers', hint: 'An answer under the id of each question. What is left out is shown as not answered yet.', widget: 'group', expected: true }),
  ...upkeep,
});

export type Response = Omit<z.output<typeof responseSchema>, 'answers'> & { answers?: Record<string, string> | undefined };
