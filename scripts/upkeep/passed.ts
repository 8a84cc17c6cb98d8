import type { Problem } from '../../schemas/problem.ts';

/** Rules about days that pass without anybody touching a file, and that stop nothing. Reviews that are late are told by owner. */
export const ofTime: ReadonlySet<string> = new Set(['StatusPassed', 'ContractEnded', 'StatementTooOld', 'CommentUnanswered', 'SurveyWithoutResult', 'HiddenWithoutNotice', 'UnlistedSoon', 'TooManyUnlisted']);

/**
 * What a night can bring although nobody changed a file. Any error is among it: a day can make one of what was right, for
 * example where a required part is answered by comments of the last year alone, and the host then builds nothing.
 */
export function passed(problems: readonly Problem[]): { problems: readonly Problem[]; stops: readonly Problem[] } {
  return { problems: problems.filter(({ level, rule }) => level === 'warning' && ofTime.has(rule)), stops: problems.filter(({ level }) => level === 'error') };
}
