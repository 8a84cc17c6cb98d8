import { field } from '../field.ts';
import type { Rule } from '../rules.ts';
import { type OtherForm, otherForms as list } from '../types/other-form.ts';

/** What a service, a guide and a pathway can say of the other forms in which it can be had. */
export const otherForms = {
  otherForms: field(list().optional(), { label: 'In other forms', hint: 'Easy read, a recording, a film, large print, a translation: what says the same as this page. It stands near the top.', widget: 'list' }),
};

/** A film in which nothing stands as text and nobody signs says nothing to people who cannot hear it (WCAG 2.2, 1.2.2). */
export const filmHasCaptions: Rule<{ otherForms?: OtherForm[] | undefined }> = ({ otherForms: forms }) =>
  (forms ?? []).flatMap(({ kind, title, captions, signed, transcript, words }, index) =>
    kind === 'film' && captions !== true && signed !== true && !transcript && !words
      ? [{ rule: 'FilmWithoutCaptions', level: 'advice', field: `otherForms.${index}`, message: `The film “${title}” has no captions, is not signed, and its words are nowhere to read. People who cannot hear it do not learn what it says.`, fix: 'Ask whoever made it for captions, then write “captions: true”. Until then write what is said under “words”.' }]
      : []);
