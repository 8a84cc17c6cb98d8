import type { Level, Problem } from '../../schemas/problem.ts';

/** What a change breaks and what it mends. */
export interface ProblemChanges { found: readonly Problem[]; mended: readonly Problem[] }

/** A problem without what moves when something else changes: its line, and its place in a list. */
const keyOf = ({ level, rule, field, message }: Problem, file: string): string => JSON.stringify([level, rule, file, field?.replaceAll(/\.\d+/g, ''), message]);

/** The problems that only one of two states has. A problem moves with its file when that is renamed. */
export function problemChanges(before: readonly Problem[], after: readonly Problem[], renamed: ReadonlyMap<string, string>): ProblemChanges {
  const left = Map.groupBy(before, (problem) => keyOf(problem, renamed.get(problem.file) ?? problem.file));
  // Taking from the list also pairs problems that stand in a file more than once.
  const found = after.filter((problem) => left.get(keyOf(problem, problem.file))?.shift() === undefined);
  return { found, mended: [...left.values()].flat() };
}

/** How many problems are of a level. */
export const countOf = (problems: readonly Problem[], level: Level): number => problems.filter((problem) => problem.level === level).length;
