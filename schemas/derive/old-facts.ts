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

/** What was true once and may not be any more. It is advice: only somebody who knows can say. Today is a day as text, `YYYY-MM-DD`. */
export const oldFacts = (data: Fields, today: string): Finding[] => [...passed(data, today), ...oldWait(data, today)];
