import { createElement as h, type ReactNode } from 'react';
import { dayInWords } from '../../domain/phrases.ts';
import { adminHomeWords as words } from '../../words/admin-home.ts';
import { titleOf } from '../../../schemas/index.ts';
import { goTo, state } from '../decap.ts';
import { fieldsOfEntry, whereIs } from '../decap-entry.ts';
import { entryIn } from '../files.ts';
import type { GetEntry } from '../store.ts';
import { CheckedButton } from './checked-button.ts';
import { tellAtHome } from './told.ts';

/** “I checked it, nothing changed” at the top of a form of an entry that is on the website. */
export function CheckedInForm({ getEntry }: { getEntry: GetEntry }): ReactNode {
  const entry = getEntry();
  const { list, slug } = whereIs(entry);
  const known = entryIn(list, slug);
  // What is new is on no website yet, so nobody can have checked it there.
  if (!known || entry.get('newRecord') === true || entry.get('isModification') === false) return null;
  const title = titleOf(fieldsOfEntry(entry) as { name?: string; title?: string }) || known.id;
  return h(CheckedButton, {
    key: `${list}/${slug}`, collection: known.collection.name, id: known.id, title, inForm: true,
    hindrance: () => (state().entryDraft.get('hasChanged') === true ? words.unsaved : undefined),
    // The form shows the file as it was before, so it is left.
    onSaved: ({ day }) => { tellAtHome(words.saved(title, dayInWords(day))); goTo('/home'); },
  });
}
