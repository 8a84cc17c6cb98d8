import type { Listed } from '../domain/listed.ts';

const folded = (text: string): string => text.toLowerCase().normalize('NFKD').replaceAll(/[\u0300-\u036F'’]/g, '');

const texts = new WeakMap<Listed, string>();

/** The words under which an entry is found, worked out once. */
function textOf(entry: Listed): string {
  let text = texts.get(entry);
  if (text === undefined) texts.set(entry, (text = ` ${folded(`${entry.name} ${entry.id} ${entry.place ?? ''}`)}`));
  return text;
}

/** The entries that have every word that was typed, those whose name begins with it first. At most `most` of them. */
export function filterListed(entries: readonly Listed[], typed: string, most: number): Listed[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const begins = folded(typed).trim();
  const [first, others]: [Listed[], Listed[]] = [[], []];
  for (const entry of entries) {
    const text = textOf(entry);
    if (!words.every((word) => text.includes(word))) continue;
    if (text.startsWith(` ${begins}`)) first.push(entry);
    else if (others.length < most) others.push(entry);
    if (first.length >= most) break;
  }
  return [...first, ...others].slice(0, most);
}
