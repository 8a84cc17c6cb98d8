import type { Problem } from '../../schemas/problem.ts';
import { counted } from '../../src/domain/counted.ts';
import { dayInWords } from '../../src/domain/phrases.ts';
import { code, cut, fitted, plain, withAddresses } from '../lib/report-text.ts';
import type { DueEntry, Freshness } from './freshness.ts';
import type { DeadLink } from './links.ts';

/** What somebody should see to. */
export interface Upkeep extends Freshness {
  /** What has passed without anybody touching a file, and may still be published. */
  problems: readonly Problem[];
  /** What stops the website from being built. */
  stops?: readonly Problem[];
  links: readonly DeadLink[];
  /** Sentences about links that could not be looked at. */
  notes?: readonly string[];
}

/** The most items of a list, so that an issue on GitHub has room for all lists. */
const most = 60;

const shortList = (items: readonly string[]): string[] => (items.length <= most ? [...items] : [...items.slice(0, most), `- … and ${items.length - most} more`]);
const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]);

const byOwner = (due: readonly DueEntry[]): string[] => [...Map.groupBy(due, ({ owner }) => owner)].flatMap(([owner, entries]) => [
  `- **${plain(cut(owner, 80))}**`, ...entries.map(({ title, file, by }) => `  - ${plain(cut(title, 100))} (${code(cut(file, 140))}), by ${dayInWords(by)}`),
]);

/** True where there is nothing to see to. */
export const isQuiet = ({ late, problems, stops = [], links }: Upkeep): boolean => late.length + problems.length + stops.length + links.filter(({ gone }) => gone).length === 0;

/** A link with where it stands and who looks after that. The rest of a long list is counted. */
function linkItem({ files, owners, why }: DeadLink): string {
  const [file = '', owner = 'nobody is named as owner'] = [files[0], owners[0]];
  const more = files.length > 1 ? ` and ${files.length - 1} more` : '';
  return `- ${withAddresses(cut(why, 700))} It is in ${code(cut(file, 140))}${more} (${plain(cut(owner, 80))}${owners.length > 1 ? ` and ${owners.length - 1} more` : ''}).`;
}

/** What somebody should see to, as Markdown for an issue. Nothing that the content says is interpreted in it. */
export function upkeepReport(upkeep: Upkeep): string {
  const { late, soon, problems, stops = [], links, notes = [] } = upkeep;
  const items = (list: readonly Problem[]): string[] => shortList(list.map(({ file, message, fix }) => `- ${code(cut(file, 140))}: ${plain(cut(message, 200))} ${plain(cut(fix, 200))}`));
  return fitted([
    ...(stops.length === 0 ? [] : [`**The website is not built anew: ${counted(stops.length, 'error stops', 'errors stop')} it, and families read what was true before.**`, '']),
    `**${counted(late.length, 'review is late', 'reviews are late')}, ${soon.length} due within a month, ${counted(links.filter(({ gone }) => gone).length, 'link leads', 'links lead')} nowhere, ${counted(problems.length, 'date has', 'dates have')} passed or ${problems.length === 1 ? 'is' : 'are'} wrong.**`,
    ...section('What stops the website', items(stops)),
    ...section('Late for review', shortList(byOwner(late))),
    ...section('Due within a month', shortList(byOwner(soon))),
    ...section('Dates', items(problems)),
    ...section('Links that lead nowhere', shortList(links.filter(({ gone }) => gone).map(linkItem))),
    ...section('Links without an answer this time', shortList(links.filter(({ gone }) => !gone).map(linkItem))),
    ...section('About the looking', notes.map((note) => `- ${plain(cut(note, 300))}`)),
  ].join('\n'));
}
