import { opened, type Opened, differs, sameText, standingNow } from './versions.ts';
import { openRepository } from './careful.ts';

type Put = (value: unknown) => void;

const setters = new Map<string, Put>();

/** Lets the rest of the form fill in a field of the open entry, until what comes back is called. */
export function canBeFilled(name: string, put: Put): () => void {
  setters.set(name, put);
  return () => { if (setters.get(name) === put) setters.delete(name); };
}

/** Fills in fields of the open entry as if somebody had typed. */
export function fillIn(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) setters.get(name)?.(value);
}

/**
 * Begins with an entry that was opened. For a draft it is then asked whether the page on the website has changed since
 * the draft was begun: that is shown as soon as it is known, and a host that cannot say it leaves nothing to show.
 */
export function openForm(entry: Opened): void {
  const repository = openRepository();
  opened(entry, repository?.me ?? []);
  const { collection, slug, path, status } = entry;
  if (!status || !repository) return;
  const begun = standingNow().source;
  void Promise.all([repository.base(collection, slug, path), repository.published(path)]).then(([base, published]) => {
    const { source, difference } = standingNow();
    const isOpen = source === begun && standingNow().path === path;
    if (isOpen && !difference && base !== undefined && published !== undefined && !sameText(base, published)) differs({ why: 'published', theirs: published, base });
  }).catch(() => undefined);
}
