import type { Finding } from '../problem.ts';
import { type Fields, isGroup } from '../types/group.ts';

/** Months after which a measured waiting time is old. Waits are published every quarter at the most, so two of them were missed. */
const oldAfter = 6;

/** A text that sorts as the day some months before a day does, both as `YYYY-MM-DD`. It need not be a day of the calendar. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const total = year * 12 + month - 1 - months;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}

/** Months after which a result, an inspection or the last training is old: what became of people two years ago says little about help today. */
const qualityOldAfter = 24;

/** Exceptions to the opening times that are over, so that no page shows them. */
function passed({ exceptions }: Fields, today: string): Finding[] {
  return (Array.isArray(exceptions) ? exceptions : []).flatMap((exception: unknown, index): Finding[] => {
    const last = isGroup(exception) ? exception['to'] ?? exception['from'] : undefined;
    return typeof last === 'string' && last < today
      ? [{ rule: 'ExceptionPassed', level: 'advice', field: `exceptions.${index}`, message: `This exception to the opening times ended on ${last} and is not shown.`, fix: 'Remove it, or write the days of this year.' }]
      : [];
  });
}

/** A waiting time that was measured so long ago that families cannot rely on it. */
function oldWait({ waiting }: Fields, today: string): Finding[] {
  const measured = isGroup(waiting) ? waiting['measuredOn'] : undefined;
  return typeof measured === 'string' && measured < monthsBefore(today, oldAfter)
    ? [{ rule: 'OldWaitingTime', level: 'advice', field: 'waiting.measuredOn', message: `The waiting time was measured on ${measured}, more than ${oldAfter} months ago.`, fix: 'Ask the team how long people wait today, and write the new day with it.' }]
    : [];
}

/** Days of a list of groups, with where they stand. */
const daysOf = (list: unknown, name: string): { on: string; field: string }[] =>
  (Array.isArray(list) ? list : []).flatMap((one: unknown, index) => { const on = isGroup(one) ? one['on'] : undefined; return typeof on === 'string' ? [{ on, field: `${name}.${index}.on` }] : []; });

/** Results that are too old to go by, and inspections after which there may have been another. */
function oldQuality({ inspections, results }: Fields, today: string): Finding[] {
  const before = monthsBefore(today, qualityOldAfter);
  const old = (list: unknown, name: string): { on: string; field: string }[] => daysOf(list, name).filter(({ on }) => on < before);
  return [
    ...old(results, 'results').map(({ on, field }): Finding => ({ rule: 'OldResult', level: 'warning', field, message: `The result is of ${on}, more than two years ago.`, fix: 'Ask for newer figures, or remove it.' })),
    ...old(inspections, 'inspections').map(({ on, field }): Finding => ({ rule: 'OldInspection', level: 'advice', field, message: `The inspection was on ${on}, more than two years ago.`, fix: 'Look whether there is a newer report. If there is none, leave it: the page says its day.' })),
  ];
}

/** Training of which the latest was long ago and nothing is planned, where SE7 asks for what is recent and what is planned. */
function oldTraining({ training }: Fields, today: string): Finding[] {
  const days = daysOf(training, 'training').map(({ on }) => on);
  const last = days.toSorted().at(-1);
  return last !== undefined && last < monthsBefore(today, qualityOldAfter)
    ? [{ rule: 'OldTraining', level: 'advice', field: 'training', message: `The latest training is of ${last}, more than two years ago, and none is planned.`, fix: 'Ask what staff have learnt since and what is planned, and write it with its days.' }]
    : [];
}

/** What was true once and may not be any more. Only somebody who knows can say. Today is a day as text, `YYYY-MM-DD`. */
export const oldFacts = (data: Fields, today: string): Finding[] => [...passed(data, today), ...oldWait(data, today), ...oldQuality(data, today), ...oldTraining(data, today)];
