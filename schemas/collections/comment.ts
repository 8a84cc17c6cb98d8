import * as z from 'zod';
import { field } from '../field.ts';
import { commentSources, commentStates, commentSubjects, engagementLevels } from '../framework/vocabularies/people.ts';
import { themes } from '../framework/vocabularies/services.ts';
import { choice, choices } from '../types/choice.ts';
import { day } from '../types/day.ts';
import { references } from '../types/reference.ts';
import { markdown, text } from '../types/text.ts';
import { upkeep } from './upkeep.ts';

/**
 * "You said, we did", as it is written in `content/comments/`. The law asks that comments and the response to them
 * are published at least once a year and never identify a person (Children and Families Act 2014, s.30(6) and (7)).
 */
export const commentSchema = z.strictObject({
  title: field(text(110), { label: 'Title', hint: 'What it is about, in a few words.', widget: 'text' }),
  receivedOn: field(day(), { label: 'When you said it', hint: 'The day, or the first day of the month.', widget: 'date', past: true }),
  from: field(choice(commentSources), { label: 'Who said it', hint: 'The group, never a person.', widget: 'choice', vocabulary: 'comment-sources' }),
  about: field(choices(commentSubjects), { label: 'About', hint: 'What the comment is about.', widget: 'choices', vocabulary: 'comment-subjects' }),
  themes: field(choices(themes).optional(), { label: 'Topics', hint: 'The topics it touches.', widget: 'choices', vocabulary: 'themes' }),
  areas: field(references().optional(), { label: 'Areas', hint: 'The parts of the council’s area that it is about, when it is not all of it.', widget: 'references', refersTo: ['areas'] }),
  level: field(choice(engagementLevels).optional(), { label: 'How people took part', hint: 'The step of the SE7 ladder of participation.', widget: 'choice', vocabulary: 'engagement-levels' }),
  said: field(markdown(3000), { label: 'You said', hint: 'What people told you, without names or anything that shows who they are.', widget: 'markdown' }),
  response: field(markdown(3000).optional(), { label: 'We answered', hint: 'What the council thinks of it.', widget: 'markdown', expected: true }),
  action: field(markdown(3000).optional(), { label: 'We did', hint: 'What has been or will be done.', widget: 'markdown', expected: true }),
  respondedOn: field(day().optional(), { label: 'When we answered', hint: 'The day of the answer.', widget: 'date', past: true, expected: true }),
  status: field(choice(commentStates), { label: 'What became of it', hint: 'As it is today.', widget: 'choice', vocabulary: 'comment-states' }),
  doneOn: field(day().optional(), { label: 'Done on', hint: 'The day on which it was done.', widget: 'date', past: true }),
  related: field(references().optional(), { label: 'Pages that changed', hint: 'The pages it is about.', widget: 'references', refersTo: ['services', 'settings', 'guides', 'pathways'] }),
  ...upkeep,
});

export type Comment = z.output<typeof commentSchema>;
