import type * as z from 'zod';
import { says, shown } from './message.ts';

/** How many single letters differ between two words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1) as number;
}

/** The known name that is nearest to a misspelt one, or undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const best = known.map((other) => [distance(name.toLowerCase(), other.toLowerCase()), other] as const).toSorted((a, b) => a[0] - b[0])[0];
  return best && best[0] <= Math.max(2, Math.floor(best[1].length / 3)) ? best[1] : undefined;
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
