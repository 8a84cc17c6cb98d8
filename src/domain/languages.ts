import { inList } from './phrases.ts';

/** A language as a choice of the search. */
export interface Language { id: string; label: string }

/** What stands after a comma or in brackets says how, for example “British Sign Language, by video”. */
const named = (text: string): string => (text.split(/[,;(]/)[0] ?? '').normalize('NFC').trim();

/** The id by which writings of one language in capitals and small letters, or with other spaces, are the same. Any script has ids. */
const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');

/** The ids of the languages that a list of texts names. A text without a word names none. */
export const languageIds = (texts: readonly string[]): string[] => [...new Set(texts.map((text) => idOf(named(text))).filter((id) => id !== ''))];

/** Texts as they stand in one sentence: “Polish and other languages with an interpreter”. */
export const languagesInWords = (texts: readonly string[]): string => inList(texts.map((text, place) => (place === 0 ? text : text.replace(/^Other /, 'other '))));

/** Every language that is named, by name. One that is written in several ways is called as most write it. */
export function languagesIn(texts: readonly string[]): Language[] {
  const writings = Map.groupBy(texts.map(named).filter((name) => idOf(name) !== ''), idOf);
  const commonest = (names: readonly string[]): string => [...Map.groupBy(names, (name) => name)]
    .toSorted(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return [...writings].map(([id, names]) => ({ id, label: commonest(names) })).toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}
