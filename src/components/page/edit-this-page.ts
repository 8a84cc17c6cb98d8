import { signedInName } from '../../domain/signed-in.ts';
import { editThisPage } from '../../words/edit-this-page.ts';

/** True on a device on which somebody has signed in to the editor. Where storage is switched off, nobody has. */
function signedIn(): boolean {
  try {
    return localStorage.getItem(signedInName) !== null;
  } catch {
    return false;
  }
}

/** The place of the form, as the page names it. Whatever else is written there is no place. */
const place = document.body.dataset['form'];
const main = document.querySelector('main');

if (main && place?.startsWith('/collections/') && signedIn()) {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  paragraph.className = 'edit-this-page';
  link.className = 'govuk-link';
  link.href = `/admin/#${place}`;
  link.textContent = editThisPage;
  paragraph.append(link);
  main.prepend(paragraph);
}
