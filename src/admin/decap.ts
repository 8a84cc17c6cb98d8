import { UNPUBLISHED_ENTRIES_SUCCESS } from 'decap-cms-core/dist/esm/actions/editorialWorkflow';
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { store } from 'decap-cms-core/dist/esm/redux';
import { history } from 'decap-cms-core/dist/esm/routing/history';

/** How a draft stands, in the words of Git hosts. */
export type DraftStatus = 'draft' | 'pending_review' | 'pending_publish';

/** A draft as a backend knows it: its list, its slug there, and the files in which it differs from the website. */
export interface HostedDraft { collection: string; slug: string; status: DraftStatus; diffs: readonly { id: string; path: string; newFile: boolean }[]; pullRequestAuthor?: string }

/** A draft whose file has been read. */
export interface LoadedDraft { collection: string; slug: string; status: DraftStatus; author?: string; isModification?: boolean; data: Record<string, unknown> }

/** What we ask of a backend of Decap, whatever the Git host. */
export interface Implementation {
  getEntry: (path: string) => Promise<{ data: string }>;
  unpublishedEntries: () => Promise<string[]>;
  unpublishedEntry: (which: { id: string } | { collection: string; slug: string }) => Promise<HostedDraft>;
  unpublishedEntryDataFile: (list: string, slug: string, path: string, id: string) => Promise<string>;
  persistEntry: (files: { dataFiles: { path: string; slug: string; raw: string }[]; assets: [] }, options: Record<string, unknown>) => Promise<unknown>;
  updateUnpublishedEntryStatus: (list: string, slug: string, status: DraftStatus) => Promise<unknown>;
}

/** What we read of the state of Decap. */
export interface State {
  config: object;
  auth: { isFetching: boolean; user?: { login?: string; name?: string; useOpenAuthoring?: boolean } | undefined };
  collections: { get: (list: string) => unknown };
  entryDraft: { get: (name: string) => unknown };
}

/** The state of Decap now. */
export const state = (): State => store.getState();

/** Calls back whenever anything in Decap changes. */
export const whenChanged = (listener: () => void): (() => void) => store.subscribe(listener);

/** The Git host, after somebody has signed in. */
export const host = (): Implementation => currentBackend(state().config).implementation;

/** Goes to a place of the editor, such as `/home`. */
export const goTo = (place: string): void => history.push(place);

/** Where the editor is, and a call back when it is elsewhere. */
export const place = (): string => history.location.pathname;
export const whenMoved = (listener: () => void): (() => void) => history.listen(listener);

/** Reads the file of a draft as Decap does. */
export const loadDraft = (draft: HostedDraft): Promise<LoadedDraft> => {
  const collection = state().collections.get(draft.collection);
  if (!collection) return Promise.reject(new Error(`There is no list “${draft.collection}”.`));
  return currentBackend(state().config).processUnpublishedEntry(collection, draft, false);
};

/** Tells Decap which drafts there are, so that its board shows the same. */
export const tellOfDrafts = (entries: readonly LoadedDraft[]): void => store.dispatch({ type: UNPUBLISHED_ENTRIES_SUCCESS, payload: { entries, pages: 0 } });
