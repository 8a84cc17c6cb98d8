import * as z from 'zod';
import { field } from '../field.ts';
import { questionIds, questionSets } from '../framework/questions.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rules.ts';
import { says, shown } from '../message.ts';
import { questionSetId } from '../types/answers.ts';
import { reference } from '../types/reference.ts';
import { longText, markdown, text } from '../types/text.ts';

/** The most questions of its own that a council adds to one set. Each is one more thing for a busy school to answer. */
export const mostOwnQuestions = 10;

const prefixes = [...new Set(questionIds.map((id) => id.replace(/-.*/, '')))];
const likeSe7 = new RegExp(`^(?:${prefixes.join('|')})-?\\d*$`);

const id = () => z.string({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not text.`, 'Put quotation marks round it.')) })
  .max(40, { error: ({ input }) => says(`This is ${String(input).length} characters long.`, 'Shorten it to 40 characters at most.', 'TooLong') })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: ({ input }) => says(`${shown(input)} cannot be an id.`, 'Use small letters, digits and hyphens.') })
  .refine((value) => !likeSe7.test(value), { error: ({ input }) => says(`${shown(input)} looks like the id of a question of the SE7 framework.`, 'Choose a word or two that say what the question is about, such as “quiet-place”.', 'OwnQuestionLikeSe7') });

const plain = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim();
const asked = new Set(questionSets.flatMap(({ questions }) => questions.map(({ heading }) => plain(heading))));

/** A question in the council’s own words, which no question of the framework has. */
const question = () => text(160)
  .regex(/\?$/, { error: ({ input }) => says(`${shown(input)} does not end with a question mark.`, 'Write it as a question.', 'OwnQuestionWithoutMark') })
  .refine((value) => !asked.has(plain(value)), { error: () => says('The SE7 framework asks this question already.', 'Take it out: what the framework asks is always asked, first and in its own order.', 'OwnQuestionLikeSe7') });

/** A question that the council asks beside those of a set. The questions of the framework stay as they are. */
export const ownQuestion = () =>
  z.strictObject({
    questions: field(questionSetId(), { label: 'Question set', hint: 'After which questions of the framework it is asked, and so who answers it.', widget: 'choice', vocabulary: 'question-sets', example: 'setting-parent-carer' }),
    id: field(id(), { label: 'Id', hint: 'Small letters, digits and hyphens. Answers name it and it stands in the address, so it never changes.', widget: 'text', example: 'quiet-place' }),
    question: field(question(), { label: 'Question', hint: 'In plain words, as a family would ask it, with a question mark at its end.', widget: 'text', example: 'Is there a quiet place for my child?' }),
    hint: field(longText(300).optional(), { label: 'Hint', hint: 'What a good answer says, for whoever answers. Families do not see it.', widget: 'long-text', example: 'Where it is, who may use it and whether a child can go there alone.' }),
  });

/** An answer to a question of the council’s own. */
export const ownAnswer = () =>
  z.strictObject({
    question: field(reference(), { label: 'Question', hint: 'The id of one of the council’s own questions.', widget: 'reference', refersTo: ['own-questions'], example: 'quiet-place' }),
    answer: field(markdown(6000), { label: 'Answer', hint: 'In plain words.', widget: 'markdown' }),
  });

export type OwnQuestion = z.output<ReturnType<typeof ownQuestion>>;

/** Positions of ids that an earlier one of the list has as well. */
const again = (ids: readonly string[]): number[] => ids.flatMap((one, index) => (ids.indexOf(one) < index ? [index] : []));

/** An answer leads to its question by the id, and nobody answers dozens of questions. */
export const ownQuestionRules: Rule<{ ownQuestions?: OwnQuestion[] | undefined }>[] = [
  ({ ownQuestions = [] }) => again(ownQuestions.map((one) => one.id)).map((index): Finding => ({
    rule: 'DuplicateOwnQuestion', field: `ownQuestions.${index}.id`, message: `Two questions of the council’s own have the id “${ownQuestions[index]?.id}”.`, fix: 'Give one of them another id.',
  })),
  ({ ownQuestions = [] }) => questionSets.flatMap((set): Finding[] => {
    const count = ownQuestions.filter(({ questions }) => questions === set.id).length;
    return count > mostOwnQuestions ? [{ rule: 'TooManyOwnQuestions', field: 'ownQuestions', message: `The council adds ${count} questions to the set “${set.id}”.`, fix: `Keep the ${mostOwnQuestions} that matter most to families: whoever answers has ${set.questions.length} questions of the framework as well.` }] : [];
  }),
];

/** A question has one answer in a file. */
export const ownAnswerRules: Rule<{ ownAnswers?: { question: string }[] | undefined }>[] = [
  ({ ownAnswers = [] }) => again(ownAnswers.map(({ question: of }) => of)).map((index): Finding => ({
    rule: 'OwnQuestionAnsweredTwice', field: `ownAnswers.${index}.question`, message: `The question “${ownAnswers[index]?.question}” is answered twice.`, fix: 'Join the two answers.',
  })),
];
