import { styleText } from 'node:util';
import type { Level } from '../../../schemas/problem.ts';
import type { Report } from '../check.ts';

const names: Record<Level, string> = { error: 'Error', warning: 'Warning', advice: 'Advice' };
const colours = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;
const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What content says, without the control characters that could move a terminal or begin a command of a workflow. */
const harmless = (text: string): string => text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');

/** A report for a person at a terminal: by file, each problem with what to do. Colours only where the terminal has them. */
export function terminalReport({ problems, counts }: Report, folder: string): string {
  const lines: string[] = [];
  for (const [file, found] of Map.groupBy(problems, (problem) => problem.file)) {
    lines.push('', styleText('bold', harmless(`${folder}/${file}`)));
    for (const { level, rule, field, line, message, fix } of found) {
      const place = [line === undefined ? undefined : `line ${line}`, field].filter(Boolean).join(', ');
      lines.push(`  ${styleText(colours[level], names[level])}${harmless(`${place ? ` (${place})` : ''}: ${message}`)}`, `    ${harmless(fix)} [${rule}]`);
    }
  }
  const total = `${plural(counts.files, 'file')} checked: ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${counts.advice} advice.`;
  const end = counts.error > 0 ? 'Errors must be mended before the site can be built.' : 'The site can be built.';
  return [...lines, '', `${total} ${end}`].join('\n').trimStart();
}
