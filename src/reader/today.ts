import { isDay } from '../../schemas/types/day.ts';

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/**
 * Today in England as `YYYY-MM-DD`, whatever the time zone of the machine. `TODAY` in the environment sets another
 * day, so that a build can be repeated and a future day can be tried out.
 */
export function londonToday(now = new Date(), set = process.env['TODAY']): string {
  if (set === undefined || set === '') return london.format(now);
  if (!isDay(set)) throw new Error(`TODAY is “${set}”, which is not a day. Write it as year-month-day, for example 2026-11-22.`);
  return set;
}
