import { type FieldNode, fieldsWhere, valuesOf } from '../../../schemas/derive/fields.ts';
import { collections } from '../../../schemas/index.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { isLiveEntry } from '../known-pages.ts';
import type { ContentRule } from '../rule.ts';

/** The questions of SE7 that ask whom to contact. */
const asksWhom = ['sv-09', 'pc-14'];

const telephone = /(?<![\d+])(?:\+44\s?|0)\d(?:[\s().-]?\d){8,9}(?!\d)/g;

/** Numbers are the same in any spacing, and with the code of the country. */
const digits = (number: string): string => number.replaceAll(/\D/g, '').replace(/^44/, '0');

const holdsNumbers = ({ widget, name }: FieldNode): boolean => widget === 'phone' || name === 'textRelay';

/**
 * A telephone number in an answer on whom to contact that no field of any record has: it is wrong there, or missing
 * here. Numbers of other services may stand in an answer, so those of every record count.
 */
export const numberInAnswer: ContentRule = ({ entries }, today) => {
  const answers = entries.responses.filter((entry) => isLiveEntry(entry, today)).flatMap(({ file, data }) => asksWhom.flatMap((id) => {
    const answer = data.answers?.[id];
    return typeof answer === 'string' ? [...answer.matchAll(telephone)].map(([number]) => ({ file, id, number, of: data.for ?? 'the provider' })) : [];
  }));
  if (answers.length === 0) return [];
  const known = new Set(collections.flatMap(({ name }) => entries[name].flatMap(({ data }) => [...valuesOf(fieldsWhere(name, holdsNumbers), data as Record<string, unknown>)].flatMap(({ value }) => [...String(value).matchAll(telephone)].map(([number]) => digits(number))))));
  return answers.filter(({ number }) => !known.has(digits(number))).map(({ file, id, number, of }): Problem => ({
    level: 'advice', rule: 'NumberInAnswerOnly', file, field: `answers.${id}`,
    message: `The answer gives the telephone number ${number}, which no field of ${of} or of any other record has.`,
    fix: `Check which is right. Put the number under “contact” or “otherContacts” of ${of}, where the page and the search show it.`,
  }));
};
