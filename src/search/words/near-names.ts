import type { Lexicon, Name } from './lexicon.ts';
import type { Token } from './query.ts';
import { costOf } from './spelling.ts';

/** What the slips in one word of a name may cost. */
const smallSlip = 5;
const fewestLetters = 4;

/** The word of a name that stands in place of one that was typed, where all others are the same. */
function onlyOther(name: Name, typed: readonly Token[]): [Token, Token] | undefined {
  const missing = name.content.filter(({ stem }) => !typed.some((token) => token.stem === stem));
  const left = typed.filter(({ stem }) => !name.content.some((token) => token.stem === stem));
  const [one, other] = [left[0], missing[0]];
  return one && other && left.length === 1 && missing.length === 1 ? [one, other] : undefined;
}

/** Names of the glossary that differ by one word, and that word by little: "hearing lose" may be "hearing loss", though each of its words is one. */
export function nearNames(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const typed = tokens.filter(({ empty }) => !empty);
  const candidates = new Set(typed.flatMap(({ stem }) => lexicon.byStem.get(stem) ?? []).filter(({ content }) => content.length === typed.length));
  return [...candidates].filter((name) => {
    const pair = onlyOther(name, typed);
    return pair !== undefined && pair[0].word.length >= fewestLetters && costOf(pair[0].word, pair[1].word, smallSlip) <= smallSlip;
  }).map(({ name }) => name);
}
