/** What a slip costs. Two letters that changed places, and vowels, are mistaken more easily than consonants. */
const slips = { vowel: 3, voice: 3, swap: 4, oneVowel: 4, letter: 5 } as const;

/** The least that a slip costs. */
export const leastSlip = 3;

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;

/** Consonants that differ by the voice alone, or by the nose. */
const voiced = new Set(['bp', 'dt', 'gk', 'fv', 'mn', 'gj'].flatMap((pair) => [pair.charCodeAt(0) * 256 + pair.charCodeAt(1), pair.charCodeAt(1) * 256 + pair.charCodeAt(0)]));

const changed = (one: number, other: number): number =>
  one === other ? 0 : isVowel(one) && isVowel(other) ? slips.vowel : voiced.has(one * 256 + other) ? slips.voice : slips.letter;
const added = (code: number): number => (isVowel(code) ? slips.oneVowel : slips.letter);

/** True where one of two words is so much longer that the letters more cost more than a limit. */
export const tooLong = (one: string, other: string, limit: number): boolean => Math.abs(one.length - other.length) * slips.oneVowel > limit;

/** Rows of the table below, kept between calls. */
const longest = 40;
let [above, row, next] = [new Uint16Array(longest + 1), new Uint16Array(longest + 1), new Uint16Array(longest + 1)];

/**
 * What it costs to make one word of another (Damerau–Levenshtein with the costs above), or a number above `limit` as
 * soon as it is sure to be more.
 */
export function distance(one: string, other: string, limit: number): number {
  if (one.length > longest || other.length > longest || tooLong(one, other, limit)) return limit + 1;
  row[0] = 0;
  for (let j = 1; j <= other.length; j += 1) row[j] = (row[j - 1] as number) + added(other.charCodeAt(j - 1));
  for (let i = 1; i <= one.length; i += 1) {
    const letter = one.charCodeAt(i - 1);
    let least = (next[0] = (row[0] as number) + added(letter));
    for (let j = 1; j <= other.length; j += 1) {
      const facing = other.charCodeAt(j - 1);
      let cost = Math.min((row[j - 1] as number) + changed(letter, facing), (row[j] as number) + added(letter), (next[j - 1] as number) + added(facing));
      if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && facing === one.charCodeAt(i - 2) && letter !== facing) cost = Math.min(cost, (above[j - 2] as number) + slips.swap);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit + slips.swap) return limit + 1;
    [above, row, next] = [row, next, above];
  }
  return row[other.length] as number;
}
