import { place, state, whenMoved } from './decap.ts';
import type { DecapEntry } from './decap-entry.ts';
import { formAt } from './files.ts';

/** Milliseconds in which Decap has taken up an entry that it has, or begun to ask for it. */
const settled = 1500;

/** True where the form that is open belongs to an address of the editor. */
function isOpen(address: string): boolean {
  const { list, slug } = formAt(address) ?? {};
  const entry = state().entryDraft.get('entry') as DecapEntry | undefined;
  return entry?.get('collection') === list && (slug === undefined ? entry?.get('newRecord') === true : entry?.get('slug') === slug);
}

/**
 * Goes from one form to another. Decap 3.19 keeps the form that is open when an address leads straight to another one,
 * and would save the words of the first under the heading of the second. The page is then loaded again.
 */
export function openRightForm(): void {
  let from = place();
  whenMoved(() => {
    const to = place();
    if (formAt(from) && formAt(to) && from !== to) setTimeout(() => { if (place() === to && !isOpen(to)) location.reload(); }, settled);
    from = to;
  });
}
