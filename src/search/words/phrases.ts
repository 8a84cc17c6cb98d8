import { isTalk } from './function-words.ts';
import type { Lexicon, Name } from './lexicon.ts';
import type { Token } from './query.ts';

/** A name of the glossary that stands in what somebody typed. */
export interface Match {
  name: Name;
  /** How well the name fits, from 0 to 1. */
  score: number;
  /** How much of what was typed the name explains, from 0 to 1. */
  explained: number;
  /** The places of the words that it explains. */
  at: ReadonlySet<number>;
}

/** The fewest letters of a last word that is still being typed, and how many terms may begin like it. */
const fewestLetters = 4;
const mostBegun = 3;
/** How much of a name must be there where it is not all there, also where hardly another term has it, and how much of what was typed it must explain. */
const enoughOfName = 0.6;
const fewest = { terms: 2, ofName: 0.4 };
const enoughOfTyped = 0.8;
/** What the best of the names that are there in full must explain of what was typed to be what it is about: less in a sentence than beside the name of a place or a school. */
const mainPart = 0.5;
const mainPartOfSentence = 0.2;
/** Where names explain nearly all together, each is what it is about. */
const nearlyAll = 0.85;
/** What each of them must explain of what the best does. */
const besideBest = 0.6;

const words = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');
const joined = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join('');
const stems = (tokens: readonly Token[]): string => tokens.map(({ stem }) => stem).join(' ');
const sortedStems = (tokens: readonly Token[]): string => tokens.map(({ stem }) => stem).toSorted().join(' ');

/** True for one word with a little grammar, such as "in care": without it the word is another thing. */
const needsGrammar = ({ content, tokens }: Name): boolean => content.length < 2 && tokens.length > content.length;

/** How alike a name and all that was typed are, or 0 where the one is not the whole of the other. */
function asWhole(name: Name, { tokens, content }: Typed): number {
  if (words(name.tokens) === words(tokens)) return 1;
  if (name.joined === joined(tokens)) return 0.98;
  if (stems(name.tokens) === stems(tokens)) return 0.96;
  if (needsGrammar(name)) return 0;
  return stems(name.content) === stems(content) ? 0.95 : sortedStems(name.content) === sortedStems(content) ? 0.93 : 0;
}

/** What was typed, as names are looked for in it. */
interface Typed {
  tokens: readonly Token[];
  /** Those that say something. */
  content: readonly Token[];
  /** What each word says, and all of them. */
  weights: readonly number[];
  weight: number;
  /** The last word where it may be the beginning of a longer one. */
  beginning: string | undefined;
}

/** Where the words of a name are in what was typed; a last word that is still being typed may be the beginning of one. */
function placesOf(tokens: readonly Token[], typed: Typed): Map<number, Token> {
  const found = new Map<number, Token>();
  const last = typed.tokens.length - 1;
  for (const token of tokens) {
    const exact = typed.tokens.findIndex((one, index) => one.stem === token.stem && !found.has(index));
    const begun = typed.beginning !== undefined && !found.has(last) && token.word.startsWith(typed.beginning);
    if (exact >= 0 || begun) found.set(exact >= 0 ? exact : last, token);
  }
  return found;
}

/** True for numbers that follow each other. */
const inARow = (places: readonly number[]): boolean => places.every((place, index) => index === 0 || place === (places[index - 1] as number) + 1);

/** How much of what was typed the words at some places say. */
function explainedBy(places: Iterable<number>, { weights, weight }: Typed): number {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return weight === 0 ? 0 : sum / weight;
}

/** Of two letters many are also words, such as "hi". */
const isShort = ({ joined }: Name): boolean => joined.length < 3;

/** True where the words of a name stand near enough to each other to mean it: at most one other between them, and none in one that has grammar of its own. */
function isTogether({ content, tokens }: Name, at: readonly number[], typed: readonly Token[]): boolean {
  const between = typed.slice(Math.min(...at), Math.max(...at)).filter(({ empty }, index) => !empty && !at.includes(index + Math.min(...at))).length;
  return between <= (tokens.length > content.length ? 0 : 1);
}

/** A name of which some or all words are in what was typed, where they are enough to mean it. */
function asPart(name: Name, typed: Typed, lexicon: Lexicon): Match | undefined {
  const found = placesOf(needsGrammar(name) ? name.tokens : name.content, typed);
  if (found.size === 0) return undefined;
  const places = [...found.keys()];
  if (needsGrammar(name) && found.size < name.tokens.length) return undefined;
  const share = needsGrammar(name) ? 1 : [...found.values()].reduce((sum, token) => sum + lexicon.weightOf(token), 0) / name.weight;
  const explained = explainedBy(places, typed);
  const match = (score: number): Match => ({ name, explained, score, at: new Set(places) });
  if (share > 0.99) return isTogether(name, places, typed.tokens) ? match((inARow(places) ? 0.5 : 0.4) + (isShort(name) ? 0 : 0.4 * explained)) : undefined;
  return share >= fewest.ofName && explained >= enoughOfTyped ? match(0.3 * share * explained) : undefined;
}

/** The best match of each term, the best first. */
function bestOfTerms(matches: readonly Match[]): Match[] {
  const best = new Map<number, Match>();
  for (const match of matches.toSorted((a, b) => b.score - a.score || b.name.weight - a.name.weight)) if (!best.has(match.name.term)) best.set(match.name.term, match);
  return [...best.values()];
}

const inside = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean => one.size < other.size && [...one].every((place) => other.has(place));

/** True for what people write in whole sentences: it has grammar that no name of a service has. */
const isSentence = (typed: readonly Token[]): boolean => typed.some(({ word, stem }) => stem === 'not' || isTalk(word));

/** The names of which a word, or all words in one, are in what was typed. */
function candidatesFor({ tokens, beginning }: Typed, lexicon: Lexicon): Name[] {
  const candidates = new Set<Name>(lexicon.byJoined.get(joined(tokens)));
  for (const { stem } of tokens) for (const name of lexicon.byStem.get(stem) ?? []) candidates.add(name);
  if (beginning !== undefined) for (const name of lexicon.names) if (name.tokens.some(({ word }) => word.startsWith(beginning))) candidates.add(name);
  return [...candidates];
}

/** Of names that are there in full, those that are what was asked for, and those that only stand beside it. */
function divided(full: readonly Match[], typed: Typed): Matches {
  const best = full[0] as Match;
  const isAbout = best.explained >= (isSentence(typed.tokens) ? mainPartOfSentence : mainPart) || explainedBy(new Set(full.flatMap(({ at }) => [...at])), typed) >= nearlyAll;
  const isMain = (match: Match): boolean => isAbout && match.explained >= best.explained * besideBest && (match === best || !isShort(match.name) || isShort(best.name));
  return { main: full.filter(isMain), aside: full.filter((match) => !isMain(match)) };
}

/** What was asked for, and what stands beside it. The best comes first, and each term once. */
export interface Matches { main: readonly Match[]; aside: readonly Match[] }

/**
 * The names of the glossary in what was typed. A name that is all of it shuts out the others; one inside a longer one
 * does not count; a part of a name counts where nothing else is there and few terms have it. What is `unfinished` may
 * end with the beginning of a word.
 */
export function matchesIn(tokens: readonly Token[], lexicon: Lexicon, unfinished: boolean): Matches {
  const weights = tokens.map((token) => lexicon.weightOf(token));
  const last = tokens.at(-1)?.word ?? '';
  const typed: Typed = {
    tokens, content: tokens.filter(({ empty }) => !empty), weights, weight: weights.reduce((sum, weight) => sum + weight, 0),
    beginning: unfinished && last.length >= fewestLetters ? last : undefined,
  };
  const candidates = candidatesFor(typed, lexicon);
  const everything = new Set(tokens.keys());
  const whole = candidates.flatMap((name) => { const score = asWhole(name, typed); return score > 0 ? [{ name, score, explained: 1, at: everything }] : []; });
  if (whole.length > 0) return { main: bestOfTerms(whole), aside: [] };
  const parts = candidates.flatMap((name) => asPart(name, typed, lexicon) ?? []);
  const full = bestOfTerms(parts.filter(({ score }) => score >= 0.4));
  const outer = full.filter(({ at }) => !full.some((other) => inside(at, other.at)));
  if (outer.length > 0) return divided(outer, typed);
  const begun = bestOfTerms(parts);
  const sure = begun.filter(({ score }) => score >= 0.3 * enoughOfName * enoughOfTyped);
  const terms = new Set(candidates.map(({ term }) => term));
  return { main: terms.size <= fewest.terms ? begun : sure.length <= mostBegun ? sure : [], aside: [] };
}
