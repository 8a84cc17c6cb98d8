import { outdatedTerms } from '../../schemas/framework/outdated-terms.ts';
import { wellKnownShortForms } from '../../schemas/framework/well-known-short-forms.ts';

/** Letters in a row that stand for words: two to seven capitals, with or without the s of several. */
const shortForm = /(?<![\p{L}\p{N}@#&.-])([A-Z]{2,7})(?:s|['’]s)?(?![\p{L}\p{N}@&]|[-.]\p{L})/gu;

// “Text SHOUT to 85258”: a word that is sent, and no short form.
const isSent = (before: string): boolean => /\b(?:text|send|type|reply|the word)\s+["“‘*_]*$/i.test(before);

/** The short forms of a text in their order, each once. */
export const shortFormsIn = (text: string): string[] => [...new Set([...text.matchAll(shortForm)].filter(({ index }) => !isSent(text.slice(Math.max(0, index - 25), index))).map(([, letters = '']) => letters))];

/** The short forms that a glossary explains, in capitals: its own, and those inside its terms. */
export function glossaryShortForms(terms: readonly { term?: string | undefined; acronym?: string | undefined }[]): string[] {
  return [...new Set(terms.flatMap(({ term = '', acronym = '' }) => [
    ...acronym.split('/').map((form) => form.trim().toUpperCase()),
    ...`${term} ${acronym}`.match(/[A-Z]{2,}/g) ?? [],
  ]).filter(Boolean))];
}

/** The short forms that a text explains where it uses them: “Speech support team (SST)” or “SST (the speech support team)”. */
export function explainedIn(text: string): string[] {
  return shortFormsIn(text).filter((letters) => new RegExp(`[\\p{L}’'”"*_]\\s*\\(${letters}s?\\)|\\b${letters}s?[*_]*\\s+(?:\\(\\p{L}+\\s|stands for|means|is short for)`, 'u').test(text));
}

// What is out of date is told as that.
const outdated = new Set(outdatedTerms.flatMap(({ terms }) => terms));

/** True for a short form that somebody may not know. */
export const isUnknown = (letters: string, known: ReadonlySet<string>): boolean => !wellKnownShortForms.has(letters) && !outdated.has(letters) && !known.has(letters);
