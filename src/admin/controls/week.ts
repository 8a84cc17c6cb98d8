import { weekdays } from '../../../schemas/framework/vocabularies/services.ts';
import { type Term } from '../../../schemas/framework/vocabulary.ts';

/** A line of opening times as it stands in a draft: anything may be missing or wrong. */
export interface Line { day?: string; opens?: string; closes?: string; when?: readonly string[]; note?: string }

/** The days of the week in their order. */
export const days: readonly Term[] = weekdays.terms;

const order = (day: string | undefined): number => {
  const at = days.findIndex(({ id }) => id === day);
  return at === -1 ? days.length : at;
};

/** The lines of a day with their positions in the list. */
export const linesOf = (lines: readonly Line[], day: string): { line: Line; index: number }[] => lines.map((line, index) => ({ line, index })).filter(({ line }) => line.day === day);

const isBlank = ({ opens, closes, when, note }: Line): boolean => !opens && !closes && !note && !when?.length;

/** The list with a new line behind those of the same day and of the days before it. */
function added(lines: readonly Line[], line: Line): Line[] {
  const before = lines.findLastIndex((other) => order(other.day) <= order(line.day));
  return lines.toSpliced(before + 1, 0, line);
}

/** The list after something was typed in a line, or into the empty line of a day that has none. A line that says nothing is taken out. */
export function typed(lines: readonly Line[], index: number | undefined, day: string, change: Partial<Line>): Line[] {
  const next = { ...(index === undefined ? { day } : lines[index]), ...change };
  if (isBlank(next)) return index === undefined ? [...lines] : lines.toSpliced(index, 1);
  return index === undefined ? added(lines, next) : lines.with(index, next);
}

/** The nearest earlier day that has times, for a day that has none. */
export const earlier = (lines: readonly Line[], day: string): Term | undefined => days.slice(0, order(day)).findLast(({ id }) => linesOf(lines, id).length > 0);

/** The days up to Friday after a day that have no times yet. */
export const restOfWeek = (lines: readonly Line[], day: string): readonly Term[] => days.slice(order(day) + 1, order('friday') + 1).filter(({ id }) => linesOf(lines, id).length === 0);

/** The list with the times of one day copied to others. Days that have times keep them. */
export const copied = (lines: readonly Line[], from: string, to: readonly string[]): Line[] =>
  to.filter((day) => linesOf(lines, day).length === 0).reduce((made, day) => linesOf(lines, from).reduce((list, { line }) => added(list, { ...line, day }), made), [...lines]);
