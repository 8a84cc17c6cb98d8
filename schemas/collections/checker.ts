import * as z from 'zod';
import { field } from '../field.ts';
import { needs } from '../framework/vocabularies/needs.ts';
import { audiences } from '../framework/vocabularies/people.ts';
import { sections, themes } from '../framework/vocabularies/services.ts';
import { says, shown } from '../message.ts';
import { choice, choices } from '../types/choice.ts';
import { ageRange } from '../types/groups.ts';
import { wholeNumber } from '../types/numbers.ts';
import { pointers } from '../types/pointer.ts';
import { idPattern, references, texts } from '../types/reference.ts';
import { longText, markdown, text } from '../types/text.ts';
import { addresses, upkeep } from './upkeep.ts';

/** The name of a question or an outcome inside its page. */
const id = () => z.string({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not text.`, 'Put quotation marks round it.')) })
  .regex(idPattern, { error: ({ input }) => says(`${shown(input)} cannot be an id.`, 'Use small letters, digits and hyphens.') });

const idOf = (what: string) => field(id(), { label: 'Id', hint: `Small letters, digits and hyphens. Answers lead to the ${what} by it, and it stands in the address.`, widget: 'text' });

/** One answer to a question, with where it leads. */
const answer = () =>
  z.strictObject({
    answer: field(text(140), { label: 'Answer', hint: 'In a few words, as somebody would say it.', widget: 'text' }),
    leadsTo: field(id(), { label: 'Leads to', hint: 'The id of the question that comes next, or of an outcome.', widget: 'text' }),
  });

/** One question with its answers. */
const question = () =>
  z.strictObject({
    id: idOf('question'),
    question: field(text(160), { label: 'Question', hint: 'One thing at a time, so that one of the answers fits everybody.', widget: 'text' }),
    hint: field(markdown(1200).optional(), { label: 'Help with the answer', hint: 'What counts, what does not matter, and an example.', widget: 'markdown' }),
    answers: field(z.array(answer(), { error: ({ input }) => (input === undefined ? undefined : says('The answers are not a list.', 'Begin each answer with a hyphen.')) })
      .min(2, { error: () => says('The question has fewer than two answers.', 'Write every answer that somebody may give, also “I am not sure”.', 'TooFewAnswers') }), { label: 'Answers', hint: 'Every answer that somebody may give, also “I am not sure”.', widget: 'list' }),
  });

/** Where answers lead: never a decision, always a next step. */
const outcome = () =>
  z.strictObject({
    id: idOf('outcome'),
    title: field(text(140), { label: 'Title', hint: 'What somebody can do now, in one sentence. Never that they will or will not get something.', widget: 'text' }),
    text: field(markdown(2500).optional(), { label: 'What it means', hint: 'Why this is a good next step, and what to say or to have ready.', widget: 'markdown' }),
    next: field(pointers(), { label: 'Next steps', hint: 'Pages in the order in which they help, each with its reason.', widget: 'list' }),
  });

/**
 * Short questions that help somebody to see whether something is for them, as they are written in `content/checkers/`.
 * The first question comes first; answers say where they lead. It decides nothing, and every way through it ends in a
 * next step. Its body is read before the first question.
 */
export const checkerSchema = z.strictObject({
  title: field(text(100), { label: 'Title', hint: 'The question itself, as somebody would ask it.', widget: 'text', example: 'Is a short break for us?' }),
  summary: field(text(300).optional(), { label: 'Summary', hint: 'What the questions help to see, and how many there are, in one or two sentences.', widget: 'long-text', expected: true }),
  alsoKnownAs: field(texts(80).optional(), { label: 'Also known as', hint: 'Other words in which people ask it.', widget: 'texts' }),
  order: field(wholeNumber(1, 99).optional(), { label: 'Order', hint: 'Its place in the list: small numbers come first.', widget: 'number' }),
  about: field(references().optional(), { label: 'What it is about', hint: 'The pages that lead here, because people ask on them whether it is for them.', widget: 'references', refersTo: ['services', 'guides', 'pathways'], expected: true }),
  section: field(choice(sections).optional(), { label: 'Section', hint: 'The part of the Local Offer where it belongs.', widget: 'choice', vocabulary: 'sections', expected: true }),
  themes: field(choices(themes).optional(), { label: 'Topics', hint: 'What it is about.', widget: 'choices', vocabulary: 'themes' }),
  needs: field(choices(needs).optional(), { label: 'Needs', hint: 'The needs it is for. Leave it out when it is for any.', widget: 'choices', vocabulary: 'needs' }),
  ages: field(ageRange().optional(), { label: 'Ages', hint: 'The ages it is for.', widget: 'group' }),
  audience: field(choices(audiences).optional(), { label: 'Written for', hint: 'Who answers the questions.', widget: 'choices', vocabulary: 'audiences' }),
  questions: field(z.array(question(), { error: ({ input }) => (input === undefined ? undefined : says('The questions are not a list.', 'Begin each question with a hyphen.')) }), { label: 'Questions', hint: 'Few and short. The first one is asked first.', widget: 'list' }),
  outcomes: field(z.array(outcome(), { error: ({ input }) => (input === undefined ? undefined : says('The outcomes are not a list.', 'Begin each outcome with a hyphen.')) }), { label: 'Outcomes', hint: 'Where the answers lead, each with a next step.', widget: 'list' }),
  rule: field(longText(400).optional(), { label: 'What the rules say', hint: 'The rule by which it is really decided and by whom, in plain words.', widget: 'long-text' }),
  ...addresses,
  ...upkeep,
});

export type Checker = z.output<typeof checkerSchema>;
