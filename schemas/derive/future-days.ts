import { type CollectionName } from '../index.ts';
import type { Finding } from '../problem.ts';
import { type FieldNode, fieldsWhere, valuesOf } from './fields.ts';

const isPast = (node: FieldNode): boolean => node.past === true;

/** Days of an entry on which something has happened and which are yet to come. Today is a day as text, `YYYY-MM-DD`. */
export const futureDays = (name: CollectionName, data: Readonly<Record<string, unknown>>, today: string): Finding[] =>
  [...valuesOf(fieldsWhere(name, isPast), data)]
    .filter(({ node, value }) => node.past && typeof value === 'string' && value > today)
    .map(({ node, value, at }): Finding => ({ rule: 'FutureDate', level: 'error', field: at, message: `“${node.label}” is ${String(value)}, which is in the future.`, fix: `Write a day up to today, ${today}.` }));
