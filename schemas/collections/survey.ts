import * as z from 'zod';
import { field } from '../field.ts';
import { audiences, engagementLevels } from '../framework/vocabularies/people.ts';
import { themes } from '../framework/vocabularies/services.ts';
import { choice, choices } from '../types/choice.ts';
import { webAddress } from '../types/contact-details.ts';
import { day } from '../types/day.ts';
import { contact } from '../types/groups.ts';
import { wholeNumber } from '../types/numbers.ts';
import { references } from '../types/reference.ts';
import { longText, markdown, text } from '../types/text.ts';
import { upkeep } from './upkeep.ts';

/**
 * A survey or consultation, as it is written in `content/surveys/`. It moves by itself: it is announced before its first
 * day, open until its last, and over from the day after, with what came of it.
 */
export const surveySchema = z.strictObject({
  title: field(text(110), { label: 'Title', hint: 'What you ask, best as a question.', widget: 'text', example: 'Where should new accessible toilets be?' }),
  summary: field(longText(400).optional(), { label: 'What it is about', hint: 'What you want to know, and what can still be changed by the answers.', widget: 'long-text', expected: true }),
  opens: field(day(), { label: 'First day', hint: 'The first day on which people can answer.', widget: 'date' }),
  closes: field(day(), { label: 'Last day', hint: 'The last day on which people can answer.', widget: 'date' }),
  asked: field(choices(audiences).optional(), { label: 'Who is asked', hint: 'Leave it out when everybody is.', widget: 'choices', vocabulary: 'audiences' }),
  level: field(choice(engagementLevels).optional(), { label: 'How people take part', hint: 'The step of the SE7 ladder of participation: how much say people have.', widget: 'choice', vocabulary: 'engagement-levels' }),
  how: field(markdown(2000).optional(), { label: 'How to take part', hint: 'Every way, also without the internet, in easy read and in other languages.', widget: 'markdown', expected: true }),
  url: field(webAddress().optional(), { label: 'Web address', hint: 'Where people can answer.', widget: 'web-address' }),
  contact: field(contact().optional(), { label: 'Contact', hint: 'Whom to ask, for people who cannot or do not want to answer on the web.', widget: 'group' }),
  themes: field(choices(themes).optional(), { label: 'Topics', hint: 'The topics it touches.', widget: 'choices', vocabulary: 'themes' }),
  areas: field(references().optional(), { label: 'Areas', hint: 'The parts of the council’s area that it is about, when it is not all of it.', widget: 'references', refersTo: ['areas'] }),
  answers: field(wholeNumber(0, 1_000_000).optional(), { label: 'Number of answers', hint: 'How many people answered, once it is over.', widget: 'number' }),
  result: field(markdown(3000).optional(), { label: 'What came of it', hint: 'What people said and what you do because of it, without names. Say also what you do not do, and why.', widget: 'markdown' }),
  related: field(references().optional(), { label: 'See also', hint: 'The pages that it is about.', widget: 'references', refersTo: ['services', 'settings', 'guides', 'pathways'] }),
  ...upkeep,
});

export type Survey = z.output<typeof surveySchema>;
