import type { Level } from '../../../schemas/problem.ts';
import type { Report } from '../check.ts';

const commands: Record<Level, string> = { error: 'error', warning: 'warning', advice: 'notice' };

/** Values of a workflow command are written with these three escapes, properties with two more. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub shows ten notices of a step, and the rest would only make its log longer. */
const shownNotices = 10;

/** What is missing in the content as a whole belongs to no line, and is counted elsewhere. */
const countedElsewhere = new Set(['CoverageMissing', 'CoverageLimited']);

/** A report as annotations of GitHub Actions, which stand beside the line in a pull request. */
export function githubReport({ problems: all }: Report, folder: string): string {
  const problems = all.filter(({ rule }) => !countedElsewhere.has(rule));
  const left = new Set(problems.filter(({ level }) => level === 'advice').slice(shownNotices));
  return problems.filter((problem) => !left.has(problem)).map(({ level, rule, file, line, field, message, fix }) => {
    const properties = [`file=${property(`${folder}/${file}`)}`, ...(line === undefined ? [] : [`line=${line}`]), `title=${property(rule)}`].join(',');
    return `::${commands[level]} ${properties}::${data(`${field ? `${field}: ` : ''}${message} ${fix}`)}`;
  }).join('\n');
}
