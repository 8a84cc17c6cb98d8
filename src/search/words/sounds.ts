/** Letters, or groups of them, that sound like others. */
const alike: Readonly<Record<string, string>> = {
  tion: 'shn', sion: 'shn', cian: 'shn', tian: 'shn', shun: 'shn', sch: 'sk', tch: 'ch', ck: 'k', ph: 'f', wh: 'w', kn: 'n', wr: 'r', qu: 'kw',
  ae: 'e', oe: 'e', ie: 'i', ei: 'i', ea: 'e', ee: 'e', oo: 'u', ci: 'sh', psych: 'sik', ps: 's', igh: 'i', c: 'k', q: 'k', x: 'ks', z: 's', y: 'i',
};
const groups = /psych|^ps|igh|[ts]ion|[ct]ian|shun|sch|tch|ch|ck|ph|wh|kn|wr|qu|[ao]e|ie|e[aei]|oo|ci(?=a)|[cqxzy]/g;

/** How a folded word sounds, roughly: two words of the same sound are one word spelt in two ways. */
const soundOf = (word: string): string =>
  word.replaceAll(groups, (letters, at: number) => (letters === 'c' && /[eiy]/.test(word[at + 1] ?? '') ? 's' : (alike[letters] ?? letters))).replaceAll(/(.)\1+/g, '$1');

/** A set of the letters of a word as bits, to leave out at once what cannot be near. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** How many letters only one of two words has. */
export function lettersApart(one: number, other: number): number {
  let left = one ^ other;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** How a word is written and how it sounds, with the letters of both as sets. */
export interface Spelling { word: string; letters: number; sound: string; sounds: number }

export function spellingOf(word: string): Spelling {
  const sound = soundOf(word);
  return { word, letters: lettersOf(word), sound, sounds: lettersOf(sound) };
}
