// Days are text, `YYYY-MM-DD`, and are reckoned with in universal time: no change of the clocks moves one.

const perDay = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A day some days later, or earlier where the number is below 0. */
export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** A day some months later. The 31st becomes the last day of a shorter month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`;
}

/** The days from one day to another, below 0 where the other comes before it. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / perDay);

/** The day of the week: 0 for Sunday, 6 for Saturday. */
export const weekdayNumber = (day: string): number => new Date(timeOf(day)).getUTCDay();
