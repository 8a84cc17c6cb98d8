import { draftWords } from '../words/drafts.ts';
import { forget, remember, remembered } from './memory.ts';
import { Told } from './told.ts';

/** An entry as the repository has it at one moment. */
export interface Version { text: string; draft: boolean; who?: string; when?: string }

/** Another version of the open entry, between which and the form somebody must choose. */
export interface Difference {
  why: 'changed' | 'published' | 'gone' | 'taken';
  theirs: string;
  /** What both began with, where the backend can say it. */
  base?: string;
  who?: string;
  when?: string;
}

/** The entry that is open, and how its form stands to what the repository has. */
export interface Standing {
  collection: string;
  slug: string;
  path: string;
  isNew: boolean;
  /** The text of the file as the form began with it. */
  source?: string;
  /** The text of the repository on which the form stands: a save must find it there. */
  began?: string;
  notice?: { kind: 'own' | 'other' | 'kept'; who?: string; when?: string };
  difference?: Difference;
  /** Why the last save did not arrive. */
  trouble?: string;
  /** Files that go into the draft beside the entry. */
  beside: readonly { path: string; slug: string; raw: string }[];
}

/** What Decap says of an entry. */
export interface Opened { collection: string; slug: string; path: string; isNew: boolean; source?: string; status?: string; who?: string; when?: string }

const none: Standing = { collection: '', slug: '', path: '', isNew: false, beside: [] };
let standing: Standing = none;
const listeners = new Set<() => void>();

/** The texts that the repository gave last, by path. */
const served = new Map<string, string>();
/** What was being written when a save did not arrive, by path. */
const attempts = new Map<string, string>();
/** Texts that took the place of those with which forms began. */
const replaced = new Map<string, string>();

const tidy = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

/** True for texts that differ in nothing but line endings and what stands after the last word. */
export const sameText = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && tidy(one) === tidy(other);

export const standingNow = (): Standing => standing;
export const subscribe = (listener: () => void): (() => void) => { listeners.add(listener); return () => void listeners.delete(listener); };

function set(change: Partial<Standing>): void {
  standing = { ...standing, ...change };
  for (const listener of listeners) listener();
}

/** Notes what the repository says in a file. */
export function gave(path: string, text: string): string {
  served.set(path, text);
  return text;
}

/** The text on which a form stands that began with another one. */
export const sourceOf = (text: string): string => replaced.get(text) ?? text;

const memoryOf = ({ path, collection, isNew }: Pick<Standing, 'path' | 'collection' | 'isNew'>): string => (isNew ? `new:${collection}` : path);

/** Begins with an entry that Decap has just opened, from the repository or from what this device kept. */
export function opened(entry: Opened, me: readonly string[]): void {
  const { collection, slug, path, isNew, source, status, who, when } = entry;
  const known = remembered('began', memoryOf(entry));
  const kept = source !== undefined && (isNew ? known !== undefined : !sameText(source, served.get(path)));
  const began = isNew ? undefined : kept ? known?.text : source;
  const saved = remembered('saved', path)?.text;
  const isMine = sameText(saved, source) || (who !== undefined && saved === undefined && me.includes(who));
  const person = { ...(who && { who }), ...(when && { when }) };
  const notice = kept ? { kind: 'kept' as const, ...(known && { when: known.on }) } : status ? { kind: isMine ? 'own' as const : 'other' as const, ...person } : undefined;
  if (!status && !isNew && !kept) forget('saved', path);
  standing = { collection, slug, path, isNew, beside: [], ...(source !== undefined && { source }), ...(began !== undefined && { began }), ...(notice && { notice }) };
  for (const listener of listeners) listener();
}

/** Somebody has changed something: the device remembers on which text the words stand that it keeps. */
export function typed(): void {
  remember('began', memoryOf(standing), standing.began ?? '');
}

/** Another version has to be looked at. */
export const differs = (difference: Difference): void => set({ difference });

/** Somebody has chosen: the form stands on their text from here on. */
export function decided(): void {
  const { difference, source } = standing;
  if (!difference) return;
  if (source !== undefined && difference.why !== 'published') replaced.set(source, difference.theirs);
  standing = { ...standing, ...(difference.why !== 'published' && { began: difference.theirs }) };
  delete standing.difference;
  set({});
}

/** Files that go into the draft with the next save. */
export const goesBeside = (files: Standing['beside']): void => set({ beside: files });

const isOpenForm = (path: string): boolean => standing.path === path || standing.isNew;

/**
 * Asked right before a save: stops it where the repository has another text than the one on which the form stands, or
 * than `basedOn`, for a save without a form. What was written in a save that did not arrive is no other text.
 */
export function mayWrite(path: string, raw: string, now: Version | undefined, basedOn?: string): void {
  const isOpen = isOpenForm(path);
  if (basedOn !== undefined) {
    if (!now || sameText(now.text, raw) || sameText(now.text, attempts.get(path)) || sameText(now.text, basedOn)) return;
    throw new Told(draftWords.changed(now.who));
  }
  if (isOpen && standing.difference) throw new Told(draftWords.decideFirst);
  if (!now || sameText(now.text, raw) || sameText(now.text, attempts.get(path)) || (isOpen && sameText(now.text, standing.began))) return;
  const why = standing.isNew ? 'taken' : standing.notice?.kind === 'own' || standing.notice?.kind === 'other' ? (now.draft ? 'changed' : 'gone') : 'changed';
  differs({ why, theirs: now.text, ...(standing.began !== undefined && { base: standing.began }), ...(now.who && { who: now.who }), ...(now.when && { when: now.when }) });
  throw new Told(`${why === 'changed' ? draftWords.changed(now.who) : draftWords[why]} ${draftWords.decide}`);
}

/** A save begins. */
export function attempt(path: string, raw: string): void {
  attempts.set(path, raw);
  delete standing.trouble;
  set({});
}

/** What this form wrote into a file in a save that did not arrive. */
export const attempted = (path: string): string | undefined => attempts.get(path);

/** A save has arrived. */
export function arrived(path: string, raw: string): void {
  attempts.delete(path);
  gave(path, raw);
  remember('saved', path, raw);
  if (!isOpenForm(path)) return;
  forget('began', memoryOf(standing));
  delete standing.notice;
  set({ began: raw, beside: [] });
}

/** A save has not arrived. */
export const failed = (reason: string): void => set({ trouble: reason });
