import { isSpelt } from '../../domain/word-forms.ts';
import type { WordsFile } from '../../domain/words-file.ts';
import { correct } from './correct.ts';
import { type Lexicon, lexiconOf, type Name } from './lexicon.ts';
import { nearNames } from './near-names.ts';
import { type Match, matchesIn } from './phrases.ts';
import { cut, type Token, tokensOf } from './query.ts';

/** A document to which a name of the glossary leads. */
export interface Led { row: number; phrase: string; term: string }

/** What words mean, as far as the content says. */
export interface Understood {
  /** What the index is asked: without grammar, and with the words that nothing has corrected, split or joined. */
  asked: string;
  /** The words that are looked for instead of those typed, because nothing has those. */
  corrected: { from: string; to: string } | undefined;
  /** Other wordings to offer. */
  didYouMean: readonly string[];
  /** Documents to which names of the glossary lead, the best first. They come before what the index finds. */
  led: readonly Led[];
  /** Other wordings of the same thing, to be asked of the index as well. What they find comes last. */
  also: readonly string[];
}

const mostTerms = 4;
const mostLed = 9;
const mostWordings = 2;
const mostOffered = 3;

/** The documents to which matches lead: the first of each, then the second of each, each document once. */
function ledBy(matches: readonly Match[], { file }: Lexicon): Led[] {
  const lists = matches.slice(0, mostTerms).map(({ name }) => ({ name, rows: file.terms[name.term]?.[2] ?? [] }));
  const led = new Map<number, Led>();
  for (let place = 0; lists.some(({ rows }) => place < rows.length); place += 1) {
    for (const { name, rows } of lists) {
      const row = rows[place];
      if (row !== undefined && !led.has(row)) led.set(row, { row, phrase: name.name, term: file.terms[name.term]?.[0] ?? '' });
    }
  }
  return [...led.values()].slice(0, mostLed);
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');

/** True for a word by which something can be found. What is no word, such as a number, may be somewhere. */
const canBeFound = ({ word }: Token, lexicon: Lexicon): boolean => !isSpelt(word) || lexicon.isKnown(word) || lexicon.beginsOne(word);

/**
 * What the index is asked for words: those that say something, or all where none does. "Not" is nothing that a text is
 * found by. A word that nothing has is left out; where there is no other they are asked for word for word, because the
 * index answers with what begins a little like them.
 */
function question(tokens: readonly Token[], lexicon: Lexicon): string {
  const content = tokens.filter(({ empty, stem }) => !empty && stem !== 'not');
  if (content.length === 0) return wordsOf(tokens);
  const findable = content.filter((token) => canBeFound(token, lexicon));
  return findable.length > 0 ? wordsOf(findable) : `"${wordsOf(content)}"`;
}

/** The names of a term that the texts use, the term itself first. */
const usedNames = (term: number, lexicon: Lexicon): Name[] =>
  lexicon.names.filter((name) => name.term === term && name.content.length > 0 && name.content.every(({ word }) => (lexicon.levelOf(word) ?? 0) > 0));

/** The question with each name that no text uses, such as an outdated one, in words that the texts use. */
function inUse(tokens: readonly Token[], matches: readonly Match[], lexicon: Lexicon): Token[] {
  let words: (readonly Token[])[] = tokens.map((token) => [token]);
  for (const { name, at } of matches) {
    if (![...at].every((place) => lexicon.levelOf(tokens[place]?.word ?? '') === 0)) continue;
    const [used] = usedNames(name.term, lexicon).toSorted((a, b) => a.content.length - b.content.length);
    const first = Math.min(...at);
    if (used) words = words.map((one, place) => (place === first ? used.content : at.has(place) ? [] : one));
  }
  return words.flat();
}

/** Other wordings of what the matches mean: of each the first of its names that is not asked already, as an exact phrase, because its words alone may stand anywhere. */
function otherWordings(matches: readonly Match[], asked: string, lexicon: Lexicon): string[] {
  const known = new Set(asked.split(' '));
  const wordings = matches.slice(0, mostWordings).flatMap(({ name }) => {
    const names = usedNames(name.term, lexicon).filter(({ content }) => !content.every(({ word }) => known.has(word)));
    return names.slice(0, 1).map(({ tokens }) => (tokens.length > 1 ? `"${wordsOf(tokens)}"` : wordsOf(tokens)));
  });
  return [...new Set(wordings)].slice(0, mostWordings);
}

/** What somebody means by words, from the glossary and the words of the website. It answers whatever is typed. */
export function understand(words: string, file: WordsFile): Understood {
  const lexicon = lexiconOf(file);
  const typed = cut(words).replaceAll(/\s+/g, ' ').trim();
  // What stands in quotation marks is looked for as it is.
  const quoted = /["“][^"”]+["”]/.test(typed);
  const { tokens, text, didYouMean } = quoted ? { tokens: tokensOf(typed), text: undefined, didYouMean: [] } : correct(typed, lexicon);
  if (tokens.length === 0) return { asked: typed, corrected: undefined, didYouMean: [], led: [], also: [] };
  const { main, aside } = matchesIn(tokens, lexicon, !words.endsWith(' '));
  const offered = main.length > 0 || quoted ? didYouMean : [...new Set([...didYouMean, ...nearNames(tokens, lexicon)])].slice(0, mostOffered);
  const asked = quoted ? typed : question(inUse(tokens, [...main, ...aside], lexicon), lexicon);
  return {
    asked, corrected: text === undefined ? undefined : { from: typed, to: text }, didYouMean: offered,
    led: ledBy(main, lexicon), also: quoted ? [] : otherWordings([...main, ...aside], asked, lexicon),
  };
}
