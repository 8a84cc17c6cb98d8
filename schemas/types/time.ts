import * as z from 'zod';
import { says, shown } from '../message.ts';

const pattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for text such as `09:30`. */
export const isTime = (value: string): boolean => pattern.test(value);

/** A time of day on the 24-hour clock, as text: `09:30`. */
export const time = () =>
  z.string({
    error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is read as a number, not as a time.`, 'Write the time with a colon and in quotation marks, for example "09:30".')),
  }).regex(pattern, {
    error: ({ input }) => says(`${shown(input)} is not a time.`, 'Write hours and minutes on the 24-hour clock, for example "09:30" or "16:00".'),
  });
