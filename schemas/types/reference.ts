import * as z from 'zod';
import { says, shown } from '../message.ts';

/** The id of an entry, as its file is named. Guides have their section before it: `help/mediation`. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** The name of another entry: its id, or `collection/id` where several collections are possible. */
export const reference = () =>
  z.string({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not the name of an entry.`, 'Write the name of its file without the ending.')) })
    .regex(idPattern, { error: ({ input }) => says(`${shown(input)} cannot be the name of an entry.`, 'Write the name of its file without the ending: small letters, digits and hyphens.') });

/** The `collection/id` that a reference means. Where its field names one collection, the id alone is written. */
export const nameMeant = (value: string, refersTo: readonly string[]): string => (refersTo.length === 1 ? `${refersTo[0]}/${value}` : value);

/** An entry as a field refers to it: `nameMeant` the other way round. */
export const writtenAs = (collection: string, id: string, refersTo: readonly string[]): string => (refersTo.length === 1 ? id : `${collection}/${id}`);

/** A list of other entries. */
export const references = () =>
  z.array(reference(), { error: ({ input }) => (input === undefined ? undefined : says('This is not a list.', 'Write each name on a line of its own, after a hyphen.')) });

/** A list of short texts. */
export const texts = (max = 100) =>
  z.array(z.string({ error: ({ input }) => says(`${shown(input)} is not text.`, 'Put quotation marks round it.') }).max(max, { error: ({ input }) => says(`This is ${String(input).length} characters long.`, `Shorten it to ${max} characters at most.`, 'TooLong') }), {
    error: ({ input }) => (input === undefined ? undefined : says('This is not a list.', 'Write each on a line of its own, after a hyphen.')),
  });
