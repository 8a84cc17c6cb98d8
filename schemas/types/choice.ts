import * as z from 'zod';
import { says, shown } from '../message.ts';
import { termIds, type Vocabulary } from '../framework/vocabulary.ts';

/** One term of a vocabulary. Proposed terms cannot be chosen: they are not in force. */
export function choice<const Id extends string>(vocabulary: Vocabulary<Id>) {
  const ids = termIds(vocabulary);
  return z.enum(ids as [Id, ...Id[]], {
    error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not one of the choices.`, `Write one of these: ${ids.join(', ')}.`)),
  });
}

/** Some terms of a vocabulary, each once. */
export const choices = <const Id extends string>(vocabulary: Vocabulary<Id>) =>
  z.array(choice(vocabulary), { error: ({ input }) => (input === undefined ? undefined : says('This is not a list.', 'Write each choice on a line of its own, after a hyphen.')) })
    .refine((list) => new Set(list).size === list.length, { error: () => says('A choice stands here twice.', 'Remove one of them.', 'ChoiceTwice') });
