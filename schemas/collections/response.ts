import * as z from 'zod';
import { field } from '../field.ts';
import { questionSetIds } from '../framework/questions.ts';
import { says, shown } from '../message.ts';
import { answersById } from '../types/answers.ts';
import { reference } from '../types/reference.ts';
import { yesNo } from '../types/yes-no.ts';
import { upkeep } from './upkeep.ts';

/** One provider’s answers to one of the SE7 question sets, as it is written in `content/responses/`. */
export const responseSchema = z.strictObject({
  for: field(reference(), { label: 'For', hint: 'The service or the setting that answers, for example `services/portage`.', widget: 'reference', refersTo: ['services', 'settings'], example: 'services/portage' }),
  questions: field(z.enum(questionSetIds, { error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not a question set.`, `Write one of these: ${questionSetIds.join(', ')}.`)) }), { label: 'Question set', hint: 'Who asks: parent carers, young people, or the questions for services.', widget: 'choice', vocabulary: 'question-sets', example: 'service' }),
  directTeaching: field(yesNo().optional(), { label: 'A service that teaches', hint: 'Say true for a service that teaches children or young people itself, such as hospital teaching. It then answers the questions for settings.', widget: 'yes-no' }),
  answers: field(answersById().optional(), { label: 'Answers', hint: 'An answer under the id of each question. What is left out is shown as not answered yet.', widget: 'group', expected: true }),
  ...upkeep,
});

export type Response = Omit<z.output<typeof responseSchema>, 'answers'> & { answers?: Record<string, string> | undefined };
