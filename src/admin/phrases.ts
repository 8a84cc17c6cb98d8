import { en } from 'decap-cms-locales';
import { adminWords } from '../words/admin.ts';
import { decapWords } from '../words/decap.ts';

interface Phrases { [key: string]: string | Phrases }

/** Our words over Decap’s own. */
function over(theirs: Phrases, ours: Phrases): Phrases {
  const merged = { ...theirs };
  for (const [key, value] of Object.entries(ours)) {
    const before = merged[key];
    merged[key] = typeof value === 'object' && typeof before === 'object' ? over(before, value) : value;
  }
  return merged;
}

/** Every word that Decap shows. */
export const phrases = over(over(en as unknown as Phrases, decapWords as unknown as Phrases), adminWords.decap as unknown as Phrases);
