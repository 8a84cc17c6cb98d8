import { type CountedFrom, type TimeLimit, timeLimits } from '../../schemas/framework/time-limits.ts';
import type { PathwayStep } from '../../schemas/index.ts';
import { durationInWords } from './phrases.ts';

/** The time of a step, in words. */
export interface StepTime {
  /** "Within 6 weeks". */
  within: string;
  counted: string | undefined;
  /** The law that sets it, where it is one of its time limits. */
  source: string | undefined;
}

/** How long a step takes, from the law where it names a time limit and otherwise from what it says itself. */
export function stepTime({ limit, within, counted }: Pick<PathwayStep, 'limit' | 'within' | 'counted'>): StepTime | undefined {
  if (limit) {
    const law: TimeLimit = timeLimits[limit];
    return { within: `${law.atLeast ? 'At least' : 'Within'} ${durationInWords(law)}`, counted: law.counted, source: law.source };
  }
  return within && { within: `Within ${durationInWords(within)}`, counted, source: undefined };
}

/**
 * By when each step is over on the clock that runs through the pathway, as "by week 6". Steps whose time runs from a
 * moment of their own have none; neither has a pathway with a single time on the clock, which tells nothing more.
 */
export function runningTotals(steps: readonly Pick<PathwayStep, 'limit'>[]): (string | undefined)[] {
  const clock = steps.map(({ limit }): { from: CountedFrom; weeks: number } | undefined => {
    const law: TimeLimit | undefined = limit && timeLimits[limit];
    return law?.from && law.unit === 'weeks' ? { from: law.from, weeks: law.number } : undefined;
  });
  const shared = new Set([...Map.groupBy(clock.filter((one) => one !== undefined), ({ from }) => from)].filter(([, list]) => list.length > 1).map(([from]) => from));
  return clock.map((one) => (one && shared.has(one.from) ? `by week ${one.weeks}` : undefined));
}
