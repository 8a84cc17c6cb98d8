import { otherFormKinds } from '../../schemas/framework/vocabularies/other-forms.ts';
import type { OtherForm } from '../../schemas/types/other-form.ts';
import { counted } from './counted.ts';
import { label } from './phrases.ts';

/** What kind of thing another form is, how long and how large: "Film, 4 minutes, with captions", "Easy read, 8 pages, 1.2 MB". */
export function otherFormInWords({ kind, language, minutes, pages, megabytes, captions, signed }: Omit<OtherForm, 'title' | 'url'>): string {
  return [
    label('other-form-kinds', kind),
    language && `in ${language}`,
    minutes !== undefined && counted(minutes, 'minute'),
    pages !== undefined && counted(pages, 'page'),
    captions && 'with captions',
    signed && 'in British Sign Language',
    megabytes !== undefined && `${megabytes} MB`,
  ].filter(Boolean).join(', ');
}

interface Having { title: string; href: string; forms: readonly Pick<OtherForm, 'kind' | 'signed'>[] }

/** Pages by the other forms that they have, in the order of the vocabulary; what is signed comes last, as a form of its own. Forms that no page has are left out. */
export function pagesByForm(pages: readonly Having[]): { label: string; pages: readonly Having[] }[] {
  const having = (has: (form: Having['forms'][number]) => boolean): Having[] => pages.filter(({ forms }) => forms.some(has));
  return [
    ...otherFormKinds.terms.map(({ id, label: name }) => ({ label: name, pages: having(({ kind }) => kind === id) })),
    { label: 'In British Sign Language', pages: having(({ signed }) => signed === true) },
  ].filter((group) => group.pages.length > 0);
}
