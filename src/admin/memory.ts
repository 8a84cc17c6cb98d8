import { remember as keep, remembered as kept } from './remembered.ts';

/** What this device remembers of an entry: the text on which unsaved words stand, or the draft that was saved from here. */
export interface Remembered { text: string; /** When, as an ISO time. */ on: string }

type Kind = 'began' | 'saved';

const keyOf = (kind: Kind, path: string): string => `offer-${kind}:${path}`;

/** What is remembered, or undefined where nothing is, or where the browser keeps nothing. */
export function remembered(kind: Kind, path: string): Remembered | undefined {
  try {
    const found = JSON.parse(kept(keyOf(kind, path)) ?? 'null') as Partial<Remembered> | null;
    return found && typeof found.text === 'string' && typeof found.on === 'string' ? { text: found.text, on: found.on } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text until it is forgotten. A browser without room for it forgets it at once: then a difference that it would have explained is shown once too often, and never once too little. */
export const remember = (kind: Kind, path: string, text: string): void => keep(keyOf(kind, path), JSON.stringify({ text, on: new Date().toISOString() }));

/** Forgets it. */
export const forget = (kind: Kind, path: string): void => keep(keyOf(kind, path), undefined);
