import type { Problem } from '../../../schemas/problem.ts';
import { duplicateKeys } from '../../../src/domain/duplicates.ts';
import type { Entry } from '../../../src/reader/content.ts';
import type { ContentRule } from '../rule.ts';

/** Two records with the same name that share a postcode or a telephone number are probably one. */
export const nearDuplicate: ContentRule = ({ entries }) => {
  const problems: Problem[] = [];
  for (const list of [entries.services, entries.settings] as Entry<'services' | 'settings'>[][]) {
    const seen = new Map<string, string>();
    for (const entry of list) {
      const keys = duplicateKeys(entry.data);
      const other = keys.map((key) => seen.get(key)).find((file) => file !== undefined);
      if (other) problems.push({ level: 'warning', rule: 'PossibleDuplicate', file: entry.file, field: 'name', message: `It has the same name and the same postcode or telephone number as ${other}.`, fix: 'If they are one, keep one of them; otherwise say in the name how they differ.' });
      for (const key of keys) if (!seen.has(key)) seen.set(key, entry.file);
    }
  }
  return problems;
};
