import type { Listed } from '../domain/listed.ts';

const folded = (text: string): string => text.toLowerCase().normalize('NFKD').replaceAll(/[\u0300-\u036F'’]/g, '');

/** A text under which something is found: a space, then its words without accents, small. */
export const searchable = (...parts: (string | undefined)[]): string => ` ${folded(parts.filter(Boolean).join(' '))}`;

/** What has every word that was typed in its searchable text, that which begins with it first. At most `most`. */
export function filterBy<T>(all: readonly T[], textOf: (one: T) => string, typed: string, most: number): T[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const begins = folded(typed).trim();
  const [first, others]: [T[], T[]] = [[], []];
  for (const one of all) {
    const text = textOf(one);
    if (!words.every((word) => text.includes(word))) continue;
    if (text.startsWith(` ${begins}`)) first.push(one);
    else if (others.length < most) others.push(one);
    if (first.length >= most) break;
  }
  return [...first, ...others].slice(0, most);
}

const texts = new WeakMap<Listed, string>();

/** The words under which an entry is found, worked out once. */
function textOf(entry: Listed): string {
  let text = texts.get(entry);
  if (text === undefined) texts.set(entry, (text = searchable(entry.name, entry.id, entry.place)));
  return text;
}

/** The entries that have every word that was typed, those whose name begins with it first. At most `most` of them. */
export const filterListed = (entries: readonly Listed[], typed: string, most: number): Listed[] => filterBy(entries, textOf, typed, most);
