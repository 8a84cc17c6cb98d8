/**
 * What the search knows of words, as it stands in `/search/words.json`: small enough to be read with the first search
 * of a website with 10,000 services.
 */
export interface WordsFile {
  /** How many documents there are. */
  documents: number;
  /** The terms of the glossary, each with all that people call it and the rows of the documents to which it leads, best first. */
  terms: readonly TermRow[];
  /** The words of the texts, those that matter most; see `packWords`. */
  words: string;
  /** For each of them in how many documents it is; see `levelOf`. */
  levels: string;
  /** What the texts have besides; see `word-filter.ts`. */
  others: string;
}

export type TermRow = readonly [term: string, names: readonly string[], rows: readonly number[]];

/**
 * How common a word is as one character: "0" where it is in no document, and one more for each doubling of the number
 * of documents that have it.
 */
export const levelOf = (documents: number): string => (documents < 1 ? 0 : Math.min(35, 1 + Math.floor(Math.log2(documents)))).toString(36);

/** Sorted words in one text: each as a digit, which says how many letters it shares with the word before, and the other letters. */
export function packWords(sorted: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < 9 && shared < before.length && shared < word.length - 1 && word[shared] === before[shared]) shared += 1;
    text += `${shared}${word.slice(shared)}`;
    before = word;
  }
  return text;
}

/** The words of a packed text. */
export function unpackWords(text: string): string[] {
  let before = '';
  return [...text.matchAll(/(\d)(\D+)/g)].map(([, shared, rest]) => (before = before.slice(0, Number(shared)) + (rest ?? '')));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown, holds: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(holds);
const isTerm = (value: unknown): boolean => Array.isArray(value) && isText(value[0]) && isList(value[1], isText) && isList(value[2], Number.isInteger);

/** True for what can be used as such a file. A broken or foreign one is refused as a whole. */
export function isWordsFile(value: unknown): value is WordsFile {
  if (typeof value !== 'object' || value === null) return false;
  const { documents, terms, words, levels, others } = value as Record<string, unknown>;
  return Number.isInteger(documents) && isList(terms, isTerm) && isText(words) && isText(levels) && isText(others);
}
