import { mayHave } from '../../domain/word-filter.ts';
import { isSpelt, stem } from '../../domain/word-forms.ts';
import { levelOf, unpackWords, type WordsFile } from '../../domain/words-file.ts';
import { isFunctionWord, isNo } from './function-words.ts';
import { type Token, tokensOf } from './query.ts';
import { type Spelling, spellingOf } from './sounds.ts';

/** One of the names of a term of the glossary. */
export interface Name {
  name: string;
  /** The number of the term. */
  term: number;
  /** All its words, and those of them that say something. */
  tokens: readonly Token[];
  content: readonly Token[];
  /** Its words in one, as somebody types them without spaces. */
  joined: string;
  /** What its words weigh together. */
  weight: number;
}

/** A word to which others can be corrected, or a name of the glossary without its spaces, and what then stands in their place. */
export interface Spelt extends Spelling { words: string; level: number }

/** What the words of a website are, ready to be asked. */
export interface Lexicon {
  file: WordsFile;
  names: readonly Name[];
  /** Names by their words in one, and by the stem of each word that says something. */
  byJoined: ReadonlyMap<string, readonly Name[]>;
  byStem: ReadonlyMap<string, readonly Name[]>;
  /** How common a word is: 0 where only names of terms have it, undefined where it is not written out. */
  levelOf: (word: string) => number | undefined;
  /** What a word says about what is meant: 1 for one that all documents have, 3 for a rare one, less for one that nothing has. */
  weightOf: (token: Token) => number;
  /** True for a word of a name of the glossary, in just this form. */
  isNamed: (word: string) => boolean;
  /** True for a word that something has in this form or another. */
  isKnown: (word: string) => boolean;
  /** True where a word begins like this. */
  beginsOne: (text: string) => boolean;
  /** Words to which others can be corrected, by the first letter of how they sound. Made when a word is first misspelt. */
  spelt: () => ReadonlyMap<string, readonly Spelt[]>;
}

const rarest = 3;
const unknown = 0.3;

function grouped<Value>(values: readonly Value[], keysOf: (value: Value) => Iterable<string>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value); else groups.set(key, [value]);
    }
  }
  return groups;
}

/** How common each word is, and each stem. */
function levels(file: WordsFile, names: readonly { tokens: readonly Token[] }[]): [words: Map<string, number>, stems: Map<string, number>] {
  const words = new Map(unpackWords(file.words).map((word, index) => [word, Number.parseInt(file.levels[index] ?? '1', 36)]));
  for (const { tokens } of names) for (const { word } of tokens) if (!words.has(word)) words.set(word, 0);
  const stems = new Map<string, number>();
  for (const [word, level] of words) {
    const key = stem(word);
    stems.set(key, Math.max(level, stems.get(key) ?? 0));
  }
  return [words, stems];
}

/** The words that can stand in place of a misspelt one, and names, by the first letter of how they sound. */
function speltWords(words: ReadonlyMap<string, number>, names: readonly Name[]): Map<string, Spelt[]> {
  const spelt = [...words].filter(([word]) => isSpelt(word) && !isFunctionWord(word) && !isNo(word)).map(([word, level]): Spelt => ({ ...spellingOf(word), words: word, level }));
  for (const { tokens, joined } of names) if (tokens.length > 1 && isSpelt(joined)) spelt.push({ ...spellingOf(joined), words: tokens.map(({ word }) => word).join(' '), level: 1 });
  return grouped(spelt, ({ sound }) => [sound.slice(0, 1)]);
}

/** The place of the first of sorted words that does not come before a text. */
function placeIn(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1; else high = middle;
  }
  return low;
}

function makeLexicon(file: WordsFile): Lexicon {
  const read = file.terms.flatMap(([, names], term) => names.map((name) => ({ name, term, tokens: tokensOf(name) }))).filter(({ tokens }) => tokens.length > 0);
  const [words, stems] = levels(file, read);
  const highest = Number.parseInt(levelOf(file.documents), 36) || 1;
  const weightOf = ({ stem: key, empty }: Token): number => {
    const level = stems.get(key);
    return empty ? 0 : level === undefined ? unknown : rarest - ((rarest - 1) * Math.min(level, highest)) / highest;
  };
  const names = read.map(({ name, term, tokens }): Name => {
    const content = tokens.filter(({ empty }) => !empty);
    return { name, term, tokens, content, joined: tokens.map(({ word }) => word).join(''), weight: content.reduce((sum, token) => sum + weightOf(token), 0) };
  });
  const named = new Set(read.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  const sorted = [...words.keys()].toSorted();
  let spelt: Map<string, Spelt[]> | undefined;
  return {
    file, names, weightOf,
    byJoined: grouped(names, ({ joined }) => [joined]),
    byStem: grouped(names, ({ content }) => new Set(content.map((token) => token.stem))),
    levelOf: (word) => words.get(word),
    isNamed: (word) => named.has(word),
    isKnown: (word) => words.has(word) || stems.has(stem(word)) || mayHave(file.others, stem(word)),
    beginsOne: (text) => sorted[placeIn(sorted, text)]?.startsWith(text) ?? false,
    spelt: () => (spelt ??= speltWords(words, names)),
  };
}

const made = new WeakMap<WordsFile, Lexicon>();

/** The lexicon of a file, made when it is first asked for. */
export function lexiconOf(file: WordsFile): Lexicon {
  let lexicon = made.get(file);
  if (!lexicon) made.set(file, (lexicon = makeLexicon(file)));
  return lexicon;
}
