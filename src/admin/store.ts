import { useSyncExternalStore } from 'react';
import type { Collection } from '../../schemas/index.ts';
import type { Finding } from '../../schemas/problem.ts';
import type { Listed } from '../domain/listed.ts';
import type { SiteForEditor } from '../domain/site-for-editor.ts';
import { collectionOf, type DecapEntry, fieldsOfEntry, whereIs } from './decap-entry.ts';
import { whenReleased } from './held.ts';
import { inFormWords } from './in-form-words.ts';
import { judgeDraft, stops } from './judge-entry.ts';
import { siteFile } from './site-files.ts';

/** The entry that is open: what it says now, and what is wrong with it. */
export interface Open {
  collection: Collection | undefined;
  /** The name of its file without the ending. Empty for a new entry. */
  slug: string;
  draft: Readonly<Record<string, unknown>>;
  findings: readonly Finding[];
  /** True from the first attempt to save on: then every error is shown. */
  attempted: boolean;
  /** What stopped the last attempt. It stays as it was then, so that a form does not move while somebody mends it. */
  refused: readonly Finding[];
  /** The fields that somebody has left after a change, whose errors are shown before a save. */
  left: ReadonlySet<string>;
}

/** What a control of Decap is given to find its entry. */
export type GetEntry = () => DecapEntry;

const nothing: Open = { collection: undefined, slug: '', draft: {}, findings: [], attempted: false, refused: [], left: new Set() };
let open: Open = nothing;
const listeners = new Set<() => void>();

function set(next: Open): void {
  open = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The open entry, for a component that is drawn again when it changes. */
export const useOpen = (): Open => useSyncExternalStore(subscribe, () => open);

/** Reads the entry from Decap and judges it at once. */
function judgeNow(getEntry: GetEntry): Open {
  const entry = getEntry();
  const collection = collectionOf(entry);
  const draft = fieldsOfEntry(entry);
  set({ ...open, collection, slug: whereIs(entry).slug, draft, findings: collection ? judgeDraft(collection, draft, site.current.today, site.current.shortForms ?? []).map((finding) => inFormWords(finding, collection)) : [] });
  return open;
}

/** Milliseconds without typing after which an entry is judged. */
const typed = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Judges the entry when nobody has typed for a moment. */
export function judgeSoon(getEntry: GetEntry): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => whenReleased(() => void judgeNow(getEntry)), typed);
}

/** Begins with an entry that has just been opened: nothing has been typed or tried yet. */
export function begin(getEntry: GetEntry): void {
  open = nothing;
  judgeNow(getEntry);
}

/** Somebody left a field: from now on its errors are shown, and those of the groups around it, once what was typed last has been judged. */
export function leave(at: string): void {
  const keys = at.split('.');
  const show = (): void => {
    const left = new Set(open.left);
    for (let length = 1; length <= keys.length; length += 1) left.add(keys.slice(0, length).join('.'));
    if (left.size > open.left.size) set({ ...open, left });
  };
  setTimeout(() => whenReleased(show), typed + 100);
}

let judged: unknown;

/** Somebody tried to save: every error is shown from now on. What stops it is the answer, worked out once for all fields that ask. */
export function attempt(getEntry: GetEntry): readonly Finding[] {
  const data = getEntry().get('data');
  if (judged !== data || !open.attempted) {
    judgeNow(getEntry);
    judged = data;
    set({ ...open, attempted: true, refused: open.findings.filter(stops) });
  }
  return open.findings.filter(stops);
}

/** What is said at a field: its errors once somebody has left it or tried to save, and what is only worth mending at once. */
export const saidAt = ({ findings, attempted, left }: Open, at: string): readonly Finding[] => findings.filter((finding) => finding.field === at && (!stops(finding) || attempted || left.has(at)));

/** What the build says about the site. It is set before anything is drawn. */
export const site: { current: SiteForEditor } = { current: { siteName: '', address: '', backend: {}, folder: 'content', areas: [], today: '' } };

/** The entries of the website as it was last built. */
export const listed = (): Promise<readonly Listed[]> => siteFile('/admin/index.json', []);
