/**
 * A Bloom filter: it says in a few bits for each word whether a word may be among those that were put in. It never
 * denies one that is; one in a hundred of those that are not it takes for one, and more where there are so many words
 * that it grows no further.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitsEach = 6;
const bitsPerWord = 12;
const mostBits = 48_000;
const marks = 4;

/** Two numbers that belong to a word (FNV-1a, and the same again with its bits turned). */
function hashes(word: string): [number, number] {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  const other = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return [hash >>> 0, ((other ^ (other >>> 12)) | 1) >>> 0];
}

function* placesOf(word: string, size: number): Generator<number> {
  const [first, gap] = hashes(word);
  for (let mark = 0; mark < marks; mark += 1) yield (first + mark * gap) % size;
}

/** A filter of words as text, six bits in a character. */
export function makeFilter(words: readonly string[]): string {
  const size = Math.min(mostBits, words.length * bitsPerWord);
  const values = new Uint8Array(Math.ceil(size / bitsEach));
  const bits = values.length * bitsEach;
  for (const word of words) {
    for (const place of placesOf(word, bits)) {
      const at = Math.floor(place / bitsEach);
      values[at] = (values[at] as number) | (1 << (place % bitsEach));
    }
  }
  return Array.from(values, (value) => alphabet[value]).join('');
}

/** True where a word may be in a filter. */
export function mayHave(filter: string, word: string): boolean {
  if (filter === '') return false;
  for (const place of placesOf(word, filter.length * bitsEach)) {
    if (!(alphabet.indexOf(filter[Math.floor(place / bitsEach)] ?? '') & (1 << (place % bitsEach)))) return false;
  }
  return true;
}
