import * as z from 'zod';
import { says, shown } from '../message.ts';

const notText = ({ input }: { input?: unknown }): string | undefined => {
  if (input === undefined) return undefined;
  if (typeof input === 'object') return says('This is a list or a group, where text was expected.', 'Write it as text.');
  return says(`This is ${shown(input)}, which YAML reads as a ${typeof input}, not as text.`, 'Put quotation marks round it.');
};

const tooLong = (max: number, kind: string) => ({ input }: { input?: unknown }): string =>
  says(`This is ${String(input).length} characters long.`, `Shorten it to ${max} characters at most${kind}.`, 'TooLong');

/** One line of plain text, at most `max` characters. */
export const text = (max = 100) =>
  z.string({ error: notText })
    .max(max, { error: tooLong(max, '') })
    .regex(/^[^\r\n]*$/, { error: () => says('This has more than one line.', 'Write it on one line.') });

/** Plain text of several sentences, at most `max` characters. Line breaks are kept. */
export const longText = (max = 600) => z.string({ error: notText }).max(max, { error: tooLong(max, '') });

/** Markdown of an answer or a body, at most `max` characters. Raw HTML in it is refused by the reader. */
export const markdown = (max = 10_000) =>
  z.string({ error: notText }).max(max, { error: tooLong(max, ', or move part of it to a guide') });
