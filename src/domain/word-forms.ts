/**
 * Text as the search compares it: small letters without accents, apostrophes and punctuation, one space between words.
 * "&" is "and"; the letters of a short form are one word, with dots or spaces between them or not.
 */
export const fold = (text: string): string =>
  text
    .replaceAll(/['’‘ʼ`´]/g, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/\b(\p{L})\.(?=[\p{L}\p{N}])/gu, '$1')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<= |^)\p{L}(?: \p{L}){2,}(?= |$)/gu, (letters) => letters.replaceAll(' ', ''))
    .trim();

/** The words of a text, folded. */
export const wordsIn = (text: string): string[] => fold(text).split(' ').filter((word) => word !== '');

/** True for a word of which there can be a misspelling: letters, and neither too few nor too many of them. */
export const isSpelt = (word: string): boolean => word.length > 1 && word.length <= 30 && !/\p{N}/u.test(word);

/** What is left of a word when an ending was taken off: "stopp" becomes "stop". */
const undouble = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);
const asIs = (word: string): string => word;

interface Ending { ending: string; /** The fewest letters that are left. */ left: number; mend: (word: string) => string; /** What the rest may not end with. */ not?: RegExp; /** What it must end with. */ only?: RegExp }

/** Endings by their last letter. The first that fits is taken off, and then perhaps another. */
const endings: Readonly<Record<string, readonly Ending[]>> = {
  t: [{ ending: 'ment', left: 6, mend: asIs }],
  l: [{ ending: 'al', left: 5, mend: undouble }],
  r: [{ ending: 'er', left: 5, mend: undouble }],
  g: [{ ending: 'ing', left: 3, mend: undouble }],
  d: [{ ending: 'ied', left: 2, mend: (word) => `${word}y` }, { ending: 'ed', left: 3, mend: undouble }],
  s: [
    { ending: 'ness', left: 4, mend: asIs }, { ending: 'ies', left: 2, mend: (word) => `${word}y` }, { ending: 'es', left: 2, mend: asIs, only: /(?:ss|x|z|ch|sh)$/ },
    { ending: 's', left: 3, mend: asIs, not: /[sui]$/ },
  ],
};
const mostEndings = 3;

/** A word without one ending, or as it is. */
function shorter(word: string): string {
  for (const { ending, left, mend, not, only } of endings[word.at(-1) ?? ''] ?? []) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length >= left && /[aeiouy]/.test(rest) && !not?.test(rest) && (!only || only.test(rest))) return mend(rest);
  }
  return word;
}

/**
 * The part of a folded word that its forms share: "break", "breaks" and "breaking" are one, and so are "assess" and
 * "assessments". It is for comparing only and need not be a word itself.
 */
export function stem(word: string): string {
  let left = word;
  for (let taken = 0; taken < mostEndings; taken += 1) {
    const next = shorter(left);
    if (next === left) break;
    left = next;
  }
  return left.length > 3 ? left.replace(/e$/, '').replace(/y$/, 'i') : left;
}
