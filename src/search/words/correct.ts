import { wordsIn } from '../../domain/word-forms.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, tokenOf, tokensOf } from './query.ts';
import { type Meant, meant } from './spelling.ts';

/** A word of what was typed: what it is taken for, and what else it may have been meant to be. */
interface Reading { taken: string | undefined; instead: readonly string[] }

export interface Corrected {
  /** What was typed, with the words that nothing has in the way in which something has them. */
  tokens: readonly Token[];
  /** The same as text, where it is not what was typed. */
  text: string | undefined;
  /** Other wordings. */
  didYouMean: readonly string[];
}

/** How many words are looked up because they are rare or unknown, and how many other wordings are offered. */
const mostLookedUp = 6;
const mostOffered = 3;
/** What a slip may cost in a word that something has and that is written out, or not, and how much commoner the other word must be, in doublings. */
const smallSlip = { written: 1, other: 4 };
const muchCommoner = 3;
const fewestLetters = 5;

/** Other readings of a word that are as near as the best one. */
const asNear = (readings: readonly Meant[]): string[] => readings.filter(({ cost }) => cost <= (readings[0]?.cost ?? 0)).map(({ words }) => words);

/** How one word is read. A word that something has is never changed; where it is rare, one that is near and common is offered. */
function readingOf(word: string, last: boolean, lexicon: Lexicon, around: ReadonlySet<string>): Reading {
  const level = lexicon.levelOf(word);
  const { empty, stem } = tokenOf(word);
  if (empty || (level ?? 0) > 1 || (last && word.length > 2 && lexicon.beginsOne(word))) return { taken: undefined, instead: [] };
  if (!lexicon.isKnown(word)) {
    const readings = meant(word, lexicon, around);
    const near = asNear(readings);
    return readings[0]?.sure ? { taken: near[0], instead: near.slice(1) } : { taken: undefined, instead: near };
  }
  if (word.length < fewestLetters || level === 0) return { taken: undefined, instead: [] };
  const common = meant(word, lexicon, around, level === undefined ? smallSlip.other : smallSlip.written)
    .filter(({ words, level: other }) => words !== word && !words.includes(' ') && tokenOf(words).stem !== stem && other >= (level ?? 0) + muchCommoner);
  return { taken: undefined, instead: common.slice(0, 1).map(({ words }) => words) };
}

/** Two words that are one, and at least one of them none by itself: "dys lexia". */
function asOne(one: string, other: string | undefined, lexicon: Lexicon): string | undefined {
  if (other === undefined) return undefined;
  const joined = one + other;
  return joined.length >= fewestLetters && (lexicon.levelOf(joined) ?? 0) > 0 && !(lexicon.isKnown(one) && lexicon.isKnown(other)) ? joined : undefined;
}

interface Part { typed: string; words: readonly string[]; reading: Reading }

/** What was typed as parts between spaces and hyphens, each with its words and how they are read. */
function partsOf(typed: string, lexicon: Lexicon): Part[] {
  const parts = typed.split(/[\s\p{Pd}/]+/u).filter((part) => part !== '').map((part) => ({ typed: part, words: wordsIn(part) }));
  const all = parts.flatMap(({ words }) => words);
  const around = new Set(all.map((word) => tokenOf(word).stem));
  let left = mostLookedUp;
  let seen = 0;
  return parts.map(({ typed: part, words }, index) => {
    seen += words.length;
    const [word] = words;
    if (word === undefined || words.length > 1 || left === 0) return { typed: part, words, reading: { taken: undefined, instead: [] } };
    const next = parts[index + 1]?.words;
    const joined = next?.length === 1 ? asOne(word, next[0], lexicon) : undefined;
    if ((lexicon.levelOf(word) ?? 0) < 2) left -= 1;
    return { typed: part, words, reading: joined === undefined ? readingOf(word, seen === all.length, lexicon, around) : { taken: joined, instead: [] } };
  });
}

/** What was typed, with its misspelt words put right as far as the words of the website show how. */
export function correct(typed: string, lexicon: Lexicon): Corrected {
  const parts = partsOf(typed, lexicon);
  const texts: string[] = [];
  for (const [index, { typed: part, reading }] of parts.entries()) {
    const before = parts[index - 1];
    // The second of two words that are one went into the first.
    if (before?.reading.taken !== undefined && before.reading.taken === `${before.words[0]}${parts[index]?.words[0]}`) texts.push('');
    else texts.push(reading.taken ?? part);
  }
  const withWord = (at: number, word: string): string => texts.with(at, word).filter((text) => text !== '').join(' ');
  const text = texts.filter((one) => one !== '').join(' ');
  const offered = parts.flatMap(({ reading }, index) => reading.instead.map((word) => withWord(index, word)));
  return {
    tokens: tokensOf(text), text: parts.some(({ reading }) => reading.taken !== undefined) ? text : undefined,
    didYouMean: [...new Set(offered)].slice(0, mostOffered),
  };
}
