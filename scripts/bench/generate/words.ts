import { type Random, randomFrom } from './random.ts';

/** The commonest words of such pages, the commonest first. They take more than half of every text, as in real ones. */
const common = (
  'the and to you your a of we for is in or can with it child help are they not have if at what be who on this that us when from an will ' +
  'school need by how family one week young people support parent team ring ask as time their day our them has do age plan out after visit ' +
  'work service care health about year may so first may months need new home send before up other together make decide where there while ' +
  'nursery college council assessment letter phone free group every between within learn play talk speak sleep eat move hear see read feel ' +
  'worry wait choose start join change review agree explain meet tell show keep give take come use go find look get live call write').split(' ');

const starts = ['b', 'br', 'c', 'ch', 'cl', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'sh', 'st', 't', 'tr', 'v', 'w'];
const middles = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ee', 'oa', 'ou'];
const ends = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'ck', 'nd', 'st', 'ng'];
const endings = ['', '', '', 'ing', 'ed', 'er', 'ly', 'ment', 'ness', 'tion', 'able', 's'];

/** So many different words, the commonest first. Behind the real ones come words that only look like English. */
export function vocabularyOf(size: number, random: Random = randomFrom(20_141)): string[] {
  const words = new Set(common);
  const syllable = (): string => random.one(starts) + random.one(middles) + random.one(ends);
  while (words.size < size) words.add(Array.from({ length: random.whole(1, 2) }, syllable).join('') + random.one(endings));
  return [...words].slice(0, size);
}

/**
 * Draws words of a vocabulary as often as a language does: the word of rank r in proportion to 1 / (r + 2)^1.15 (Zipf,
 * Mandelbrot). A text of 275 words then has about 165 different ones; those of the demonstration have 160.
 */
export function wordSource(vocabulary: readonly string[], random: Random): () => string {
  const totals: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= vocabulary.length; rank += 1) totals.push(total += (rank + 2) ** -1.15);
  return () => {
    const wanted = random.next() * total;
    let [low, high] = [0, totals.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((totals[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low] as string;
  };
}
