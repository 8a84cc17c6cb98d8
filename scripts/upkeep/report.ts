import type { Problem } from '../../schemas/problem.ts';
import { dayInWords } from '../../src/domain/phrases.ts';
import { code, cut, fitted, plain } from '../lib/report-text.ts';
import type { DueEntry, Freshness } from './freshness.ts';
import type { DeadLink } from './links.ts';

/** What somebody should see to. */
export interface Upkeep extends Freshness { problems: readonly Problem[]; links: readonly DeadLink[] }

/** The most items of a list, so that an issue on GitHub has room for all lists. */
const most = 60;

const shortList = (items: readonly string[]): string[] => (items.length <= most ? [...items] : [...items.slice(0, most), `- … and ${items.length - most} more`]);
const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]);

const byOwner = (due: readonly DueEntry[]): string[] => [...Map.groupBy(due, ({ owner }) => owner)].flatMap(([owner, entries]) => [
  `- **${plain(cut(owner, 80))}**`, ...entries.map(({ title, file, by }) => `  - ${plain(cut(title, 100))} (${code(cut(file, 140))}), by ${dayInWords(by)}`),
]);

/** True where there is nothing to see to. */
export const isQuiet = ({ late, problems, links }: Upkeep): boolean => late.length + problems.length + links.filter(({ gone }) => gone).length === 0;

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** What somebody should see to, as Markdown for an issue. Nothing that the content says is interpreted in it. */
export function upkeepReport(upkeep: Upkeep): string {
  const { late, soon, problems, links } = upkeep;
  const linkItem = ({ url, files, why }: DeadLink): string => `- ${code(cut(url, 200))} in ${code(cut(files[0] ?? '', 140))}${files.length > 1 ? ` and ${files.length - 1} more` : ''}. ${plain(why)}`;
  return fitted([
    `**${count(late.length, 'review is late', 'reviews are late')}, ${soon.length} due within a month, ${count(links.filter(({ gone }) => gone).length, 'link leads', 'links lead')} nowhere, ${count(problems.length, 'date has', 'dates have')} passed or ${problems.length === 1 ? 'is' : 'are'} wrong.**`,
    ...section('Late for review', shortList(byOwner(late))),
    ...section('Due within a month', shortList(byOwner(soon))),
    ...section('Dates', shortList(problems.map(({ file, message, fix }) => `- ${code(cut(file, 140))}: ${plain(cut(message, 200))} ${plain(cut(fix, 200))}`))),
    ...section('Links that lead nowhere', shortList(links.filter(({ gone }) => gone).map(linkItem))),
    ...section('Links without an answer this time', shortList(links.filter(({ gone }) => !gone).map(linkItem))),
  ].join('\n'));
}
