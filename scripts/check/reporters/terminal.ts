import { styleText } from 'node:util';
import type { Level, Problem } from '../../../schemas/problem.ts';
import { counted } from '../../../src/domain/counted.ts';
import type { Report } from '../check.ts';

const names: Record<Level, string> = { error: 'Error', warning: 'Warning', advice: 'Advice' };
const colours = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;
/** What content says, without the control characters that could move a terminal or begin a command of a workflow. */
const harmless = (text: string): string => text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');

/** As many pieces of advice are shown in full as can be read beside errors and warnings. */
const fewAdvice = 10;
/** Of each rule so many are named where there are more. */
const examples = 3;

const placeOf = ({ line, field }: Problem): string => [line === undefined ? undefined : `line ${line}`, field].filter(Boolean).join(', ');

/** Much advice in few lines: how often each rule has something to say, and where it does first. */
function adviceInShort(advice: readonly Problem[], folder: string): string[] {
  const rules = [...Map.groupBy(advice, ({ rule }) => rule)].toSorted(([, a], [, b]) => b.length - a.length);
  return ['', styleText('bold', 'Advice, which stops nothing. To see all of it: npm run check -- --advice'), ...rules.flatMap(([rule, found]) => [
    `  ${styleText(colours.advice, `${found.length} × ${harmless(rule)}`)}`,
    ...found.slice(0, examples).map((problem) => `    ${harmless(`${folder}/${problem.file}${placeOf(problem) && ` (${placeOf(problem)})`}: ${problem.message}`)}`),
    ...(found.length > examples ? [`    … and ${found.length - examples} more`] : []),
  ])];
}

/**
 * A report for a person at a terminal: by file, each problem with what to do. Much advice is only summed up, so that it
 * hides neither errors nor warnings, unless all of it is wanted. Colours only where the terminal has them.
 */
export function terminalReport({ problems, counts, coverage: { yes, limited, no }, external }: Report, folder: string, allAdvice = false): string {
  const lines: string[] = [];
  const advice = problems.filter(({ level }) => level === 'advice');
  const inShort = !allAdvice && advice.length > fewAdvice;
  for (const [file, found] of Map.groupBy(inShort ? problems.filter(({ level }) => level !== 'advice') : problems, (problem) => problem.file)) {
    lines.push('', styleText('bold', harmless(`${folder}/${file}`)));
    for (const problem of found) {
      const { level, rule, message, fix } = problem;
      const place = placeOf(problem);
      lines.push(`  ${styleText(colours[level], names[level])}${harmless(`${place ? ` (${place})` : ''}: ${message}`)}`, `    ${harmless(fix)} [${rule}]`);
    }
  }
  if (inShort) lines.push(...adviceInShort(advice, folder));
  const total = `${counted(counts.files, 'file')} checked: ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counts.advice} advice.`;
  const end = counts.error > 0 ? 'Errors must be mended before the site can be built.' : 'The site can be built.';
  const here = `Of ${yes + limited + no} things that the law and the SE7 framework ask for, ${yes} are here, ${limited} in part, and ${no} are missing: see the coverage page of the site.`;
  const links = external ? [`${counted(external.links, 'link')} to other websites: ${external.asked} looked at, ${external.kept} known from the last days, ${external.left} not looked at.`, ...external.notes.map(harmless)] : [];
  return [...lines, '', here, ...links, `${total} ${end}`].join('\n').trimStart();
}

/** The same with nothing but what stops a build. */
export const errorsReport = (report: Report, folder: string): string => terminalReport({ ...report, problems: report.problems.filter(({ level }) => level === 'error') }, folder);
