import * as z from 'zod';
import { says, shown } from '../message.ts';

const notNumber = (example: string) => ({ input }: { input?: unknown }): string | undefined =>
  input === undefined ? undefined : says(`${shown(input)} is not a number.`, `Write a number without quotation marks, for example ${example}.`);

/** A whole number from `min` to `max`. */
export const wholeNumber = (min: number, max: number) =>
  z.number({ error: notNumber(String(min + 1)) })
    .int({ error: ({ input }) => says(`${shown(input)} is not a whole number.`, 'Write a whole number.') })
    .min(min, { error: ({ input }) => says(`${shown(input)} is less than ${min}.`, `Write a number from ${min} to ${max}.`) })
    .max(max, { error: ({ input }) => says(`${shown(input)} is more than ${max}.`, `Write a number from ${min} to ${max}.`) });

/** An amount in pounds, never negative, with two decimals at most. */
export const pounds = () =>
  z.number({ error: notNumber('4.50') })
    .min(0, { error: ({ input }) => says(`The amount ${shown(input)} is less than nothing.`, 'Write the amount in pounds, or leave it out if it is free.', 'NegativeCost') })
    .max(1_000_000, { error: ({ input }) => says(`The amount ${shown(input)} is more than a million pounds.`, 'Check the amount.') })
    .multipleOf(0.01, { error: ({ input }) => says(`The amount ${shown(input)} has parts of a penny.`, 'Write it with two decimals at most.') });

/** A coordinate in degrees (WGS 84). */
export const degrees = (min: number, max: number) =>
  z.number({ error: notNumber('51.272') })
    .min(min, { error: ({ input }) => says(`${shown(input)} is outside England.`, `Write a number from ${min} to ${max}.`) })
    .max(max, { error: ({ input }) => says(`${shown(input)} is outside England.`, `Write a number from ${min} to ${max}.`) });

/** The size of a file in megabytes, with one decimal at most. */
export const megabytes = () =>
  z.number({ error: notNumber('1.4') })
    .min(0.1, { error: () => says('The size is less than a tenth of a megabyte.', 'Leave it out: a file as small as that costs nobody anything.') })
    .max(4000, { error: ({ input }) => says(`${shown(input)} megabytes is too large for families to load.`, 'Check the size, and put a smaller file there.') })
    .multipleOf(0.1, { error: ({ input }) => says(`${shown(input)} has more than one decimal.`, 'Round it to one decimal.') });
