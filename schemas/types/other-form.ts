import * as z from 'zod';
import { field } from '../field.ts';
import { otherFormKinds } from '../framework/vocabularies/other-forms.ts';
import { says } from '../message.ts';
import { choice } from './choice.ts';
import { webAddress } from './contact-details.ts';
import { megabytes, wholeNumber } from './numbers.ts';
import { markdown, text } from './text.ts';
import { yesNo } from './yes-no.ts';

/** Kinds that last some minutes. The others have pages. */
const played: readonly string[] = ['audio', 'film'];

/**
 * What a page says, in another form. Whoever cannot hear a recording needs its words (WCAG 2.2, 1.2.1), so one without
 * them is refused.
 */
export const otherForm = () =>
  z.strictObject({
    kind: field(choice(otherFormKinds), { label: 'Form', hint: 'Easy read, a recording, a film or another.', widget: 'choice', vocabulary: 'other-form-kinds' }),
    title: field(text(120), { label: 'Title', hint: 'What it is called, so that it makes sense on its own.', widget: 'text', example: 'How to ask for short breaks' }),
    url: field(webAddress(), { label: 'Web address', hint: 'Where it can be read, heard or seen. The address of the file or the film itself, not of a page with many.', widget: 'web-address' }),
    language: field(text(60).optional(), { label: 'Language', hint: 'The language it is in. Leave it out for English.', widget: 'text', example: 'Polish' }),
    minutes: field(wholeNumber(1, 600).optional(), { label: 'Minutes', hint: 'How long a recording or a film lasts, rounded up.', widget: 'number' }),
    pages: field(wholeNumber(1, 1000).optional(), { label: 'Pages', hint: 'How many pages it has, for what is read.', widget: 'number' }),
    megabytes: field(megabytes().optional(), { label: 'Size in megabytes', hint: 'How large the file is, with one decimal. Families pay for data.', widget: 'number', example: '1.4' }),
    captions: field(yesNo().optional(), { label: 'Captions', hint: 'For a film: whether what is said and heard also stands in it as text.', widget: 'yes-no' }),
    signed: field(yesNo().optional(), { label: 'In British Sign Language', hint: 'For a film: whether it is signed.', widget: 'yes-no' }),
    transcript: field(webAddress().optional(), { label: 'Address of its words', hint: 'Where all that is said in a recording or a film can be read. Or write it under the next field.', widget: 'web-address' }),
    words: field(markdown(8000).optional(), { label: 'Its words', hint: 'All that is said in a recording or a film. It stands on the page, folded up.', widget: 'markdown' }),
  }).superRefine(({ kind, language, minutes, pages, captions, signed, transcript, words }, context) => {
    const wrong = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    if (kind === 'audio' && !words && !transcript) wrong('words', says('The recording has no words to read, so whoever cannot hear it does not learn what it says.', 'Write what is said under “words”, or the address of a transcript under “transcript”.', 'RecordingWithoutWords'));
    if (kind === 'translation' && !language) wrong('language', says('The translation does not say into which language.', 'Write the language under “language”.', 'TranslationWithoutLanguage'));
    if (minutes !== undefined && kind && !played.includes(kind)) wrong('minutes', says('Only a recording or a film lasts some minutes.', 'Write how many pages it has instead.', 'NotOfThisKind'));
    if (pages !== undefined && played.includes(kind)) wrong('pages', says('A recording or a film has no pages.', 'Write how many minutes it lasts instead.', 'NotOfThisKind'));
    if (kind !== 'film' && kind && (captions ?? signed) !== undefined) wrong(captions === undefined ? 'signed' : 'captions', says('Only a film has captions or is signed.', 'Remove it, or choose “film”.', 'NotOfThisKind'));
  });

/** The other forms of a page, at most twelve. */
export const otherForms = () =>
  z.array(otherForm(), { error: ({ input }) => (input === undefined ? undefined : says('This is not a list.', 'Write each form under a hyphen of its own.')) })
    .max(12, { error: ({ input }) => says(`There are ${(input as unknown[]).length} other forms.`, 'Keep the twelve that families use most.', 'TooLong') });

export type OtherForm = z.output<ReturnType<typeof otherForm>>;
