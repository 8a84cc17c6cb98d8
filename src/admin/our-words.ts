import { adminWords } from '../words/admin.ts';
import { decapWords } from '../words/decap.ts';

/** Sentences by their keys, in groups. */
export interface Phrases { [key: string]: string | Phrases }

/** Our words over Decap’s own. */
function over(theirs: Phrases, ours: Phrases): Phrases {
  const merged = { ...theirs };
  for (const [key, value] of Object.entries(ours)) {
    const before = merged[key];
    merged[key] = typeof value === 'object' && typeof before === 'object' ? over(before, value) : value;
  }
  return merged;
}

/** The sentences of Decap with the council’s words in their place. */
export const inOurWords = (theirs: object): Phrases => over(over(theirs as Phrases, decapWords as unknown as Phrases), adminWords.decap as unknown as Phrases);
