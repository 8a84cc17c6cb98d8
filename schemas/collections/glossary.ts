import * as z from 'zod';
import { field } from '../field.ts';
import { says, shown } from '../message.ts';
import { idPattern, references, texts } from '../types/reference.ts';
import { longText, text } from '../types/text.ts';
import { upkeep } from './upkeep.ts';

/** One term with the words that families type for it. */
const glossaryTerm = () =>
  z.strictObject({
    id: field(z.string().regex(idPattern, { error: ({ input }) => says(`${shown(input)} cannot be an id.`, 'Use small letters, digits and hyphens.') }), { label: 'Id', hint: 'Small letters, digits and hyphens. It stands in the address and never changes.', widget: 'text' }),
    term: field(text(120), { label: 'Term', hint: 'The term in full.', widget: 'text' }),
    acronym: field(text(60).optional(), { label: 'Short form', hint: 'The letters people use.', widget: 'text' }),
    plain: field(longText(400), { label: 'In plain words', hint: 'What it means, in one or two sentences.', widget: 'long-text' }),
    familiesType: field(texts(60).optional(), { label: 'What families type', hint: 'The words and misspellings that should find it.', widget: 'texts' }),
    see: field(references().optional(), { label: 'Where to look', hint: 'The pages that a person who types this needs.', widget: 'references', refersTo: ['services', 'settings', 'guides', 'pathways', 'situations', 'checkers'] }),
    linked: field(z.boolean().optional(), { label: 'Explained on pages', hint: 'The first use of a term on a page leads to its explanation. Say false for a word that is ordinary English as well.', widget: 'yes-no' }),
    proposed: field(z.boolean().optional(), { label: 'Only proposed', hint: 'Say true for a term of a proposal that is not law.', widget: 'yes-no' }),
  });

/** The glossary, as it is written in `content/glossary.yml`. */
export const glossarySchema = z.strictObject({
  terms: field(z.array(glossaryTerm()), { label: 'Terms', hint: 'Every term, in any order.', widget: 'list' }),
  ...upkeep,
});

export type Glossary = z.output<typeof glossarySchema>;
export type GlossaryTerm = Glossary['terms'][number];
