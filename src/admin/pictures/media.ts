import { plain } from '../decap-entry.ts';
import { siteFile } from '../site-files.ts';
import type { GetEntry } from '../store.ts';

/** How Decap keeps a file with the draft that is open, so that it is in the same commit. */
export type Persist = (file: File) => Promise<unknown>;

/** A file of a draft, as Decap lists it. */
interface DraftFile { name: string; url?: unknown; displayURL?: unknown }

/** A picture that the website has, with what it shows where an entry says so. */
export interface ListedPicture { name: string; width?: number; height?: number; alt?: string }

let kept: { persist: Persist; getEntry: GetEntry } | undefined;
/** What was chosen since the editor was opened: a draft that is opened again has its pictures in its own list. */
const chosen = new Map<string, string>();

/** A form is open: its pictures go into its draft. */
export const connect = (persist: Persist, getEntry: GetEntry): void => { kept = { persist, getEntry }; };

const draftFiles = (): DraftFile[] => (plain(kept?.getEntry().get('mediaFiles')) ?? []) as DraftFile[];

/** Keeps a picture with the open draft. Nothing is sent before somebody saves. */
export async function keepPicture(file: File): Promise<void> {
  if (!draftFiles().some(({ name }) => name === file.name)) await kept?.persist(file);
  if (!chosen.has(file.name)) chosen.set(file.name, URL.createObjectURL(file));
}

/** Where a picture can be seen: in the draft, or else on the website. */
export function pictureAddress(name: string): string {
  const { url, displayURL } = draftFiles().find((file) => file.name === name) ?? {};
  const draft = chosen.get(name) ?? [url, displayURL].find((one): one is string => typeof one === 'string' && one.startsWith('blob:'));
  return draft ?? `/images/${encodeURIComponent(name)}`;
}

/** The pictures of the website as it was last built. */
export const listedPictures = (): Promise<readonly ListedPicture[]> => siteFile('/admin/images.json', []);

/**
 * In place of Decap’s own dialogue for pictures, which takes any file of any size as it is, and has no name for a screen
 * reader. Pictures are chosen in the form, beside their words.
 */
export const noLibrary = { name: 'offer', init: () => Promise.resolve({ show: () => undefined, hide: () => undefined, enableStandalone: () => false }) };
