import * as z from 'zod';
import { field } from '../field.ts';
import { legislation } from '../framework/vocabularies/legislation.ts';
import { needs } from '../framework/vocabularies/needs.ts';
import { audiences } from '../framework/vocabularies/people.ts';
import { adulthoodThemes, themes } from '../framework/vocabularies/services.ts';
import { answersById } from '../types/answers.ts';
import { choices } from '../types/choice.ts';
import { ageRange, link } from '../types/groups.ts';
import { wholeNumber } from '../types/numbers.ts';
import { references, texts } from '../types/reference.ts';
import { text } from '../types/text.ts';
import { yesNo } from '../types/yes-no.ts';
import { otherForms } from './other-forms.ts';
import { addresses, upkeep } from './upkeep.ts';

/** Advice or a part of the area-wide offer, as it is written in `content/guides/<section>/`. Its body is the page. */
export const guideSchema = z.strictObject({
  title: field(text(110), { label: 'Title', hint: 'What the page answers, in the words of families.', widget: 'text' }),
  summary: field(text(300).optional(), { label: 'Summary', hint: 'What it says, in one or two sentences.', widget: 'long-text', expected: true }),
  alsoKnownAs: field(texts(80).optional(), { label: 'Also known as', hint: 'Other words under which families look for it.', widget: 'texts' }),
  inWords: field(text(70).optional(), { label: 'In families’ words', hint: 'What somebody says who needs this page, for the home page.', widget: 'text', example: 'My child is not talking yet' }),
  homeOrder: field(wholeNumber(1, 99).optional(), { label: 'Place on the home page', hint: 'Small numbers come first. Leave it out and the page is not on the home page.', widget: 'number' }),
  order: field(wholeNumber(1, 999).optional(), { label: 'Order', hint: 'Its place in the section: small numbers come first.', widget: 'number' }),
  themes: field(choices(themes).optional(), { label: 'Topics', hint: 'What it is about.', widget: 'choices', vocabulary: 'themes' }),
  needs: field(choices(needs).optional(), { label: 'Needs', hint: 'The needs it is about. Leave it out when it is for everyone.', widget: 'choices', vocabulary: 'needs' }),
  ages: field(ageRange().optional(), { label: 'Ages', hint: 'The ages it is about.', widget: 'group' }),
  audience: field(choices(audiences).optional(), { label: 'Written for', hint: 'Who should read it. Begin with whom it is for most of all.', widget: 'choices', vocabulary: 'audiences' }),
  adulthoodThemes: field(choices(adulthoodThemes).optional(), { label: 'Preparing for adulthood', hint: 'What it prepares for.', widget: 'choices', vocabulary: 'adulthood-themes' }),
  related: field(references().optional(), { label: 'See also', hint: 'Pages that a reader may need next.', widget: 'references', refersTo: ['services', 'settings', 'guides', 'pathways'] }),
  expectations: field(answersById().optional(), { label: 'What we expect', hint: 'For the area-wide offer: what the council expects of every provider, under the id of each SE7 question. It stands on the page question by question, and beside each answer.', widget: 'group' }),
  links: field(z.array(link()).optional(), { label: 'Links elsewhere', hint: 'Other websites that help.', widget: 'list' }),
  legislation: field(choices(legislation).optional(), { label: 'The law', hint: 'The Acts behind it.', widget: 'choices', vocabulary: 'legislation' }),
  quickExit: field(yesNo().optional(), { label: 'Leave quickly', hint: 'Say true only on a page about abuse: it adds a button that leaves the site at once.', widget: 'yes-no' }),
  notLawYet: field(yesNo().optional(), { label: 'Proposals, not law', hint: 'Say true on a page about proposals of the government. It then begins by saying that they are not law and when you last looked, and must be checked every three months.', widget: 'yes-no' }),
  ...otherForms,
  ...addresses,
  ...upkeep,
});

export type Guide = Omit<z.output<typeof guideSchema>, 'expectations'> & { expectations?: Record<string, string> | undefined };
