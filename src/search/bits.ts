/** A set of rows: one bit for each document. */
export type Bits = Uint32Array;

/** How many words of 32 bits hold so many rows. */
const wordsFor = (rows: number): number => Math.ceil(rows / 32);

/** The empty set. */
export const noBits = (rows: number): Bits => new Uint32Array(wordsFor(rows));

/** The set of all rows. */
export function allBits(rows: number): Bits {
  const bits = noBits(rows).fill(0xffff_ffff);
  if (rows % 32 !== 0) bits[bits.length - 1] = 2 ** (rows % 32) - 1;
  return bits;
}

export function add(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31));
}

export const has = (bits: Bits, row: number): boolean => (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

export const both = (a: Bits, b: Bits): Bits => a.map((word, index) => word & (b[index] as number));
export const either = (a: Bits, b: Bits): Bits => a.map((word, index) => word | (b[index] as number));
export const butNot = (a: Bits, b: Bits): Bits => a.map((word, index) => word & ~(b[index] as number));

/** How many bits of a word are set. */
function inWord(word: number): number {
  let left = word - ((word >>> 1) & 0x5555_5555);
  left = (left & 0x3333_3333) + ((left >>> 2) & 0x3333_3333);
  return (((left + (left >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}

/** How many rows are in both sets. */
export function countBoth(a: Bits, b: Bits): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += inWord((a[index] as number) & (b[index] as number));
  return sum;
}

export const count = (bits: Bits): number => countBoth(bits, bits);

/** The rows of a set, in order. */
export function rowsOf(bits: Bits): number[] {
  const rows: number[] = [];
  bits.forEach((word, index) => {
    for (let left = word; left !== 0; left &= left - 1) rows.push(index * 32 + 31 - Math.clz32(left & -left));
  });
  return rows;
}
