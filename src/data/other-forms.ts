import { titleOf } from '../../schemas/index.ts';
import type { OtherForm } from '../../schemas/types/other-form.ts';
import { addressOf } from '../domain/addresses.ts';
import { byTitle } from '../domain/cards.ts';
import { pagesByForm } from '../domain/other-forms.ts';
import { allEntries } from '../reader/read-content.ts';
import { site } from './site.ts';

/** The pages of the website that can also be had in another form, by that form and by title. */
export function otherForms(): ReturnType<typeof pagesByForm> {
  const pages = allEntries({ entries: site().entries }).map((entry) => {
    const data = entry.data as { name?: string; title?: string; otherForms?: OtherForm[] };
    return { title: titleOf(data), href: addressOf(entry), forms: data.otherForms ?? [] };
  });
  return pagesByForm(pages.toSorted(byTitle));
}
