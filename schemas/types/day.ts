import * as z from 'zod';
import { says, shown } from '../message.ts';

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** True for text such as `2026-11-22` that names a day of the calendar. 31 February does not. */
export function isDay(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  if (!year || !month || !day) return false;
  return year > 1900 && month <= 12 && day <= daysInMonth(year, month);
}

/** True for a date of which a part is still missing, as a form hands it over while somebody fills it in. */
const isHalf = (text: string): boolean => /^\d{0,3}-\d{2}-\d{2}$|^\d*-(?:00-\d{2}|\d{2}-00)$/.test(text);

/** A day of the calendar as text, `YYYY-MM-DD`, so that text order is date order and no time zone can move it. */
export const day = () =>
  z.string({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not a date.`, 'Write the date as year-month-day, for example 2026-11-22.')) })
    .refine(isDay, {
      error: ({ input }) =>
        isHalf(String(input))
          ? says('The date is not complete.', 'Write the day, the month and the year with four digits, as in 2026-11-22.')
          : /^\d{4}-\d{2}-\d{2}$/.test(String(input))
          ? says(`${shown(input)} is not a day of the calendar.`, 'Check the day and the month.', 'ImpossibleDate')
          : says(`${shown(input)} is not a date.`, 'Write the date as year-month-day, for example 2026-11-22.'),
    });
