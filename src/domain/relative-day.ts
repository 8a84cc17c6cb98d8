import { daysBetween, weekdayNumber } from './days.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The day of the week of a day as text: "Monday". */
export const weekdayOf = (day: string): string => weekdays[weekdayNumber(day)] ?? '';

const some = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** A number of days in the largest unit that is not too rough: days up to two weeks, then weeks, months and years. */
function span(days: number): string {
  if (days < 14) return some(days, 'day');
  if (days < 70) return some(Math.round(days / 7), 'week');
  if (days < 720) return some(Math.round(days / 30.44), 'month');
  return some(Math.round(days / 365.25), 'year');
}

/** How far a day is from another: "today", "tomorrow", "3 days ago", "2 weeks from now". Both are text, `YYYY-MM-DD`. */
export function fromNow(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `${span(days)} from now` : `${span(-days)} ago`;
}
