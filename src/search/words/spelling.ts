import { isSpelt } from '../../domain/word-forms.ts';
import { distance, leastSlip, tooLong } from './distance.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenOf } from './query.ts';
import { lettersApart, type Spelling, spellingOf } from './sounds.ts';

/** What a word may have been meant to be, one word or more, and what the slips cost. Where it is not sure it is only worth offering. */
export interface Meant { words: string; cost: number; level: number; sure: boolean }

/** What the slips in a word may cost: more in a longer one. Three letters can be anything. */
const budgets = [0, 0, 0, 0, 4, 5, 7, 7, 8, 10] as const;
const budgetFor = (length: number): number => budgets[length] ?? 13;
/** What they may cost where even the first letter sounds different, and where two words may be typed as one. */
const otherBeginning = 5;
const noSpace = 2;
/** What they may cost where the other word is in no name of the glossary: a real word that the website happens not to have is easily near to one. */
const sureCosts = [0, 0, 0, 0, 1, 3] as const;
const sureCost = (length: number): number => sureCosts[length] ?? 4;
/** Two spellings of one sound. */
const sameSound = 1;

/** The words around one, which make some of what it may mean more likely. */
export type Around = ReadonlySet<string>;

/** True where a name of the glossary has a word together with one of those around it. */
const goesWith = (lexicon: Lexicon, word: string, around: Around): boolean =>
  (lexicon.byStem.get(tokenOf(word).stem) ?? []).some(({ content }) => content.some((token) => token.word !== word && around.has(token.stem)));

/** What the slips between two words cost if they are at most a limit: as they sound, or else as they are written. */
function costBetween(word: Spelling, other: Spelling, limit: number): number {
  if (other.word === word.word) return 0;
  if (other.sound === word.sound) return sameSound;
  const room = (limit * 2) / leastSlip;
  if (tooLong(other.sound, word.sound, limit) && tooLong(other.word, word.word, limit)) return Infinity;
  const heard = lettersApart(other.sounds, word.sounds) <= room ? distance(word.sound, other.sound, limit) : Infinity;
  if (heard <= limit) return Math.max(heard, sameSound + 1);
  return lettersApart(other.letters, word.letters) <= room ? distance(word.word, other.word, limit - sameSound) + sameSound : Infinity;
}

/** What the slips between two folded words cost if they are at most a limit, and more than that where they are not. */
export const costOf = (one: string, other: string, limit: number): number => costBetween(spellingOf(one), spellingOf(other), limit);

/** Every known word that is near enough. A slip in the first letter is rare, so fewer others are allowed with it. */
function near(word: Spelling, lexicon: Lexicon, limit: number): Meant[] {
  const found: Meant[] = [];
  for (const [beginning, spelt] of lexicon.spelt()) {
    const allowed = word.sound.startsWith(beginning) ? limit : Math.min(limit, otherBeginning);
    for (const one of spelt) {
      const cost = costBetween(word, one, allowed);
      if (cost <= allowed) found.push({ words: one.words, cost, level: one.level, sure: cost <= sureCost(word.word.length) || one.words !== one.word || lexicon.isNamed(one.word) });
    }
  }
  return found;
}

/** Two known words in one. */
function apart(word: string, lexicon: Lexicon): Meant[] {
  const found: Meant[] = [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    const level = Math.min(lexicon.levelOf(one) ?? 0, lexicon.levelOf(other) ?? 0);
    if (level > 0) found.push({ words: `${one} ${other}`, cost: goesWith(lexicon, other, new Set([tokenOf(one).stem])) ? sameSound : noSpace, level, sure: true });
  }
  return found;
}

/** What a word may have been meant to be, the likeliest first: the fewest slips, then what goes with the words around it, then the commoner word. */
export function meant(word: string, lexicon: Lexicon, around: Around, limit = budgetFor(word.length)): Meant[] {
  if (!isSpelt(word)) return [];
  const rated = [...apart(word, lexicon), ...near(spellingOf(word), lexicon, limit)].map((one) => ({ ...one, rank: one.cost * 4 - one.level - (goesWith(lexicon, one.words, around) ? 8 : 0) }));
  return rated.toSorted((a, b) => a.rank - b.rank || (a.words < b.words ? -1 : 1)).map(({ rank: _rank, ...one }) => one);
}
