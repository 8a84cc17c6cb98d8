import * as z from 'zod';
import { field } from '../field.ts';
import { needs } from '../framework/vocabularies/needs.ts';
import { audiences } from '../framework/vocabularies/people.ts';
import { themes } from '../framework/vocabularies/services.ts';
import { situationGroups } from '../framework/vocabularies/situations.ts';
import { choice, choices } from '../types/choice.ts';
import { ageRange } from '../types/groups.ts';
import { wholeNumber } from '../types/numbers.ts';
import { pointers } from '../types/pointer.ts';
import { references, texts } from '../types/reference.ts';
import { markdown, text } from '../types/text.ts';
import { yesNo } from '../types/yes-no.ts';
import { otherForms } from './other-forms.ts';
import { addresses, upkeep } from './upkeep.ts';

/** Something that families ask in a situation, with an answer. */
const question = () =>
  z.strictObject({
    question: field(text(110), { label: 'Question', hint: 'As somebody would ask it.', widget: 'text' }),
    answer: field(markdown(1500), { label: 'Answer', hint: 'A few short sentences. Longer advice belongs in a guide.', widget: 'markdown' }),
  });

/**
 * Where somebody stands who does not know what to look for, as it is written in `content/situations/`. Its page leads
 * from there into education, health, social care and adulthood. What it names comes first; the rest is found by its
 * needs, topics and ages. Its body says what is going on.
 */
export const situationSchema = z.strictObject({
  title: field(text(70), { label: 'In families’ words', hint: 'What somebody says who is in it, from “I”, “we” or “my child”.', widget: 'text', example: 'My child is not talking yet' }),
  summary: field(text(300).optional(), { label: 'Summary', hint: 'Who it is for and what the page leads to, in one or two sentences.', widget: 'long-text', expected: true }),
  alsoKnownAs: field(texts(80).optional(), { label: 'Also known as', hint: 'Other words in which people say the same.', widget: 'texts' }),
  group: field(choice(situationGroups).optional(), { label: 'Group', hint: 'The heading under which it stands in the list of situations.', widget: 'choice', vocabulary: 'situation-groups', expected: true }),
  order: field(wholeNumber(1, 99).optional(), { label: 'Order', hint: 'Its place on the home page and in its group: small numbers come first.', widget: 'number' }),
  urgent: field(yesNo().optional(), { label: 'Urgent', hint: 'Say true when somebody in this situation may be in danger. Then urgent help comes before all else.', widget: 'yes-no' }),
  urgentHelp: field(markdown(1500).optional(), { label: 'What to do now', hint: 'Whom to ring or text at once, with the numbers. It is the first thing on the page.', widget: 'markdown' }),
  themes: field(choices(themes).optional(), { label: 'Topics', hint: 'What it is about. Pages about the same are found for it.', widget: 'choices', vocabulary: 'themes', expected: true }),
  needs: field(choices(needs).optional(), { label: 'Needs', hint: 'The needs it often comes with. Leave it out when it can happen to anyone.', widget: 'choices', vocabulary: 'needs' }),
  ages: field(ageRange().optional(), { label: 'Ages', hint: 'The ages at which it happens. Pages for other ages are left out.', widget: 'group' }),
  audience: field(choices(audiences).optional(), { label: 'Written for', hint: 'Who speaks in the title. Begin with whom it is for most of all.', widget: 'choices', vocabulary: 'audiences' }),
  first: field(pointers().optional(), { label: 'First things to do', hint: 'Three to five pages in the order in which they help, each with its reason.', widget: 'list', expected: true }),
  questions: field(z.array(question()).optional(), { label: 'Questions', hint: 'What people in this situation ask first.', widget: 'list' }),
  education: field(pointers().optional(), { label: 'Education', hint: 'Pages about nursery, school and college that help here.', widget: 'list' }),
  health: field(pointers().optional(), { label: 'Health', hint: 'Pages about health that help here.', widget: 'list' }),
  socialCare: field(pointers().optional(), { label: 'Social care', hint: 'Pages about help at home, breaks and clubs that help here.', widget: 'list' }),
  adulthood: field(pointers().optional(), { label: 'Preparing for adulthood', hint: 'Pages about growing up that help here.', widget: 'list' }),
  family: field(pointers().optional(), { label: 'For you as a family', hint: 'Pages for parents, brothers and sisters, and about money and rights.', widget: 'list' }),
  next: field(references().optional(), { label: 'Other situations', hint: 'Situations that often come with it or after it.', widget: 'references', refersTo: ['situations'] }),
  ...otherForms,
  ...addresses,
  ...upkeep,
});

export type Situation = z.output<typeof situationSchema>;
