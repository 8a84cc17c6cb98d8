import { stem, wordsIn } from '../../domain/word-forms.ts';
import { isFunctionWord, isNo } from './function-words.ts';

/** A word of what somebody types, or of a name. */
export interface Token {
  /** Folded. */
  word: string;
  /** What its forms share. All words that say no are one. */
  stem: string;
  /** True for grammar that says nothing of what is meant. */
  empty: boolean;
}

/** As much as is looked at: nobody types more words, and some send a megabyte. */
const mostCharacters = 200;
const mostTokens = 40;

export const cut = (words: string): string => [...words.slice(0, mostCharacters * 4)].slice(0, mostCharacters).join('');

export const tokenOf = (word: string): Token => ({ word, stem: isNo(word) ? 'not' : stem(word), empty: isFunctionWord(word) });

/** The words of a text. */
export const tokensOf = (text: string): Token[] => wordsIn(text).slice(0, mostTokens).map(tokenOf);
