/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next: () => number;
  /** A whole number from `min` to `max`, both inside. */
  whole: (min: number, max: number) => number;
  /** True in this share of cases, 0 to 1. */
  chance: (share: number) => boolean;
  one: <T>(list: readonly T[]) => T;
  /** Different items in the order of the list: from `min` to `max` of them. */
  some: <T>(list: readonly T[], min: number, max: number) => T[];
}

/** A generator for a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next, whole,
    chance: (share) => next() < share,
    one: <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T,
    some: <T>(list: readonly T[], min: number, max: number): T[] => {
      const wanted = Math.min(list.length, whole(min, max));
      const chosen = new Set<number>();
      while (chosen.size < wanted) chosen.add(whole(0, list.length - 1));
      return list.filter((_, index) => chosen.has(index));
    },
  };
}
