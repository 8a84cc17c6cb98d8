import type * as z from 'zod';
import { says, shown } from './message.ts';

/** The most letters in which a misspelling may differ: one in three, three at most. */
const mostTypos = (length: number): number => Math.min(3, Math.floor(length / 3));

/** Rows of the table below, kept between calls: a check may compare thousands of names. */
let [row, next] = [new Uint16Array(256), new Uint16Array(256)];

/** How many single letters differ between two words, or a number above `limit` as soon as it is sure to be more. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit || other.length > 250) return limit + 1;
  for (let j = 0; j <= other.length; j += 1) row[j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    // Beyond `limit` letters off the diagonal nothing can come back under it.
    const [from, to] = [Math.max(1, i - limit), Math.min(other.length, i + limit)];
    next[from - 1] = from === 1 ? i : limit + 1;
    let least = next[from - 1] as number;
    for (let j = from; j <= to; j += 1) {
      const changed = (row[j - 1] as number) + (one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min(changed, (next[j - 1] as number) + 1, j < i + limit ? (row[j] as number) + 1 : limit + 1);
      next[j] = value;
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    [row, next] = [next, row];
  }
  return row[other.length] as number;
}

/** The known name that is nearest to a misspelt one, or undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let closest = 4;
  for (const other of known) {
    const limit = Math.min(closest - 1, mostTypos(other.length));
    const apart = distance(wanted, other.toLowerCase(), limit);
    if (apart <= limit) [best, closest] = [other, apart];
    if (closest === 0) break;
  }
  return best;
}

const kinds: Record<string, string> = { string: 'text', number: 'a number', boolean: 'true or false', array: 'a list', object: 'a group of fields' };

/** Whole sentences for what Zod finds, wherever a value type has no wording of its own. */
export const explain: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? says('It is missing.', 'Fill it in.')
        : says(`${shown(issue.input)} is not ${kinds[issue.expected] ?? issue.expected}.`, `Write ${kinds[issue.expected] ?? issue.expected}.`);
    case 'invalid_value':
      return issue.input === undefined ? says('It is missing.', 'Fill it in.') : says(`${shown(issue.input)} is not one of the choices.`, `Write one of these: ${issue.values.map(String).join(', ')}.`);
    case 'unrecognized_keys':
      return says(`There is no field ${issue.keys.map(shown).join(' or ')} here.`, 'Remove it, or see the field guide for the names of fields.');
    case 'too_big':
      return says('It is too long.', `Make it ${String(issue.maximum)} at most.`);
    case 'too_small':
      return says('It is too short.', `It needs at least ${String(issue.minimum)}.`);
    default:
      return undefined;
  }
};
