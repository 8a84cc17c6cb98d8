import * as z from 'zod';
import { field } from '../field.ts';
import { says } from '../message.ts';
import { answersById, questionSetId } from '../types/answers.ts';
import { reference } from '../types/reference.ts';
import { yesNo } from '../types/yes-no.ts';
import { ownAnswer } from './own-questions.ts';
import { upkeep } from './upkeep.ts';

/** One provider’s answers to one of the SE7 question sets, as it is written in `content/responses/`. */
export const responseSchema = z.strictObject({
  for: field(reference(), { label: 'For', hint: 'The service or the setting that answers, for example `services/portage`.', widget: 'reference', refersTo: ['services', 'settings'], example: 'services/portage' }),
  questions: field(questionSetId(), { label: 'Question set', hint: 'Who asks: parent carers, young people, or the questions for services.', widget: 'choice', vocabulary: 'question-sets', example: 'service' }),
  directTeaching: field(yesNo().optional(), { label: 'A service that teaches', hint: 'Say true for a service that teaches children or young people itself, such as hospital teaching. It then answers the questions for settings.', widget: 'yes-no' }),
  answers: field(answersById().optional(), { label: 'Answers', hint: 'An answer under the id of each question. What is left out is shown as not answered yet.', widget: 'group', expected: true }),
  ownAnswers: field(z.array(ownAnswer(), { error: ({ input }) => (input === undefined ? undefined : says('The answers are not a list.', 'Begin each answer with a hyphen, and give it “question” and “answer”.')) }).optional(), { label: 'Answers to the council’s extra questions', hint: 'What the council asks beside the questions of the framework. What is left out is not shown.', widget: 'list' }),
  ...upkeep,
});

export type Response = Omit<z.output<typeof responseSchema>, 'answers'> & { answers?: Record<string, string> | undefined };
