import type { Understood } from './words/understand.ts';
import { add, allBits, type Bits, noBits } from './bits.ts';
import type { Fragment, WordIndex } from './pagefind.ts';

/** A row that words found. */
export interface Hit {
  row: number;
  read: () => Promise<Fragment>;
  /** The phrase of the glossary that leads to it. */
  led?: { phrase: string; term: string };
}

/** What the words found, the best first. Without words every row is found, in no order. */
export interface LookedUp { hits: ReadonlyMap<number, Hit> | undefined; rows: Bits }

/** From so many words on, a question that finds nothing as a whole is asked again in pairs. */
const manyWords = 3;

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, index) => `${words[index]} ${word}`);

/**
 * Looks words up: first what phrases of the glossary lead to, then what the words themselves find, then what other
 * wordings of the same thing find.
 */
export async function lookUp(index: WordIndex, { asked, led, also }: Understood): Promise<LookedUp> {
  if (asked === '' && led.length === 0) return { hits: undefined, rows: allBits(index.rows) };
  const rankings = await Promise.all([...(asked === '' ? [] : [asked]), ...also].map((words) => index.search(words)));
  const words = asked.split(' ');
  if (led.length === 0 && rankings.every((ranking) => ranking.size === 0) && words.length >= manyWords) rankings.push(...await Promise.all(pairsOf(words).map((pair) => index.search(pair))));
  const hits = new Map<number, Hit>();
  const readerOf = (row: number): Hit['read'] => rankings.find((ranking) => ranking.has(row))?.get(row) ?? (() => index.read(row));
  for (const { row, phrase, term } of led) if (row < index.rows && !hits.has(row)) hits.set(row, { row, read: readerOf(row), led: { phrase, term } });
  for (const ranking of rankings) for (const [row, read] of ranking) if (!hits.has(row)) hits.set(row, { row, read });
  const rows = noBits(index.rows);
  for (const row of hits.keys()) add(rows, row);
  return { hits, rows };
}
