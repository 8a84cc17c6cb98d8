import type { Problem } from '../../../schemas/problem.ts';
import type { Entry } from '../../../src/reader/content.ts';
import type { ContentRule } from '../rule.ts';

const folded = (text: string): string => text.toLowerCase().normalize('NFKD').replaceAll(/[\u0300-\u036F]/g, '').replaceAll(/[^a-z0-9]+/g, ' ').trim();

/** What two records of the same thing would share: the name with a postcode or with a telephone number. */
function keysOf({ data }: Entry<'services' | 'settings'>): string[] {
  // The name may be missing: entries with errors are asked as well.
  if (!(data.name as string | undefined)) return [];
  const name = folded(data.name);
  const postcodes = (data.places ?? []).flatMap(({ postcode }) => postcode ?? []);
  const phone = data.contact?.phone?.replaceAll(/\D/g, '');
  return [...postcodes, ...(phone ? [phone] : [])].map((shared) => `${name}|${shared}`);
}

/** Two records with the same name that share a postcode or a telephone number are probably one. */
export const nearDuplicate: ContentRule = ({ entries }) => {
  const problems: Problem[] = [];
  for (const list of [entries.services, entries.settings] as Entry<'services' | 'settings'>[][]) {
    const seen = new Map<string, string>();
    for (const entry of list) {
      const keys = keysOf(entry);
      const other = keys.map((key) => seen.get(key)).find((file) => file !== undefined);
      if (other) problems.push({ level: 'warning', rule: 'PossibleDuplicate', file: entry.file, field: 'name', message: `It has the same name and the same postcode or telephone number as ${other}.`, fix: 'If they are one, keep one of them; otherwise say in the name how they differ.' });
      for (const key of keys) if (!seen.has(key)) seen.set(key, entry.file);
    }
  }
  return problems;
};
