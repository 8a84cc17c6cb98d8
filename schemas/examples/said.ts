import type * as z from 'zod';
import { explain } from '../explain.ts';
import { collectionNamed, type CollectionName, type Entries } from '../index.ts';
import { parts } from '../message.ts';

/** All that a schema says about a value, a line each: where, what was found, what to do, and the rule if it has a name of its own. */
export const said = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value, { error: explain }).error?.issues ?? []).map(({ path, message }) => {
    const { message: found, fix, rule } = parts(message);
    return `${path.length > 0 ? `${path.join('.')}: ` : ''}${found} ${fix}${rule ? ` [${rule}]` : ''}`;
  });

/** What the rules of a collection say about an entry, a line each: the rule, the field and how much it matters. */
export const ruled = <Name extends CollectionName>(name: Name, entry: { [Key in keyof Entries[Name]]?: Entries[Name][Key] | undefined }): string[] =>
  collectionNamed(name).rules.flatMap((rule) => rule(entry as Record<string, unknown>)).map(({ rule, field, level = 'error' }) => `${level} ${rule} ${field}`);
