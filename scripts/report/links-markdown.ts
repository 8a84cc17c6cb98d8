import { counted } from '../../src/domain/counted.ts';
import { dayInWords } from '../../src/domain/phrases.ts';
import { type ExternalRule, externalRules } from '../check/rules/external-links.ts';
import { code, cut, plain, withAddresses } from '../lib/report-text.ts';
import type { LinkRow } from './links-rows.ts';

/** What the report is made from: links to mend, and what is known of all of them. */
export interface LinksToTell { rows: readonly LinkRow[]; today: string; notes: readonly string[]; settingsWithoutReport: number }

/** The words say what was seen, not what it means: a website can be down for a night. */
const names: Record<ExternalRule, string> = {
  ExternalLinkGone: 'Gone', ExternalLinkNoWebsite: 'No such website', ExternalLinkNotPublic: 'Not for the public',
  ExternalLinkUnanswered: 'No answer this time', ExternalLinkMoved: 'Moved', ExternalLinkNotSeen: 'To open in a browser',
};
const headings = externalRules.map((rule) => [rule, names[rule]] as const);

const line = ({ title, file, line: at, message }: LinkRow): string => `- **${plain(cut(title, 100))}** (${code(`${cut(file, 140)}${at === undefined ? '' : `:${at}`}`)}): ${withAddresses(cut(message, 700))}`;

const parts = (rows: readonly LinkRow[]): string[] => headings.flatMap(([rule, heading]) => {
  const some = rows.filter((row) => row.rule === rule);
  return some.length === 0 ? [] : ['', `### ${heading}: ${some.length}`, '', ...some.map(line)];
});

/** The part about SEN information reports, which the law asks every school for (Children and Families Act 2014, section 69). */
function reportsPart(rows: readonly LinkRow[], without: number): string[] {
  const good = rows.filter(({ rule, lookedOn }) => lookedOn !== undefined && rule === undefined).length;
  const never = rows.filter(({ lookedOn }) => lookedOn === undefined).length;
  const linked = rows.length === 0 ? 'No setting has a link that can be looked at.' : `Of ${counted(rows.length, 'link')} to SEN information reports, ${good} ${good === 1 ? 'works' : 'work'}${never > 0 ? ` and ${never} could not be looked at` : ''}.`;
  const missing = without > 0 ? ` ${counted(without, 'school or maintained nursery gives', 'schools and maintained nurseries give')} none.` : '';
  return rows.length + without === 0 ? [] : ['', '## SEN information reports', '', `${linked}${missing}`, ...parts(rows)];
}

/** Which links to other websites must be seen to, by owner, as Markdown. Nothing that the content or another website says is interpreted in it. */
export function linksMarkdown({ rows, today, notes, settingsWithoutReport }: LinksToTell): string {
  const bad = rows.filter(({ rule }) => rule !== undefined);
  const looked = rows.filter(({ lookedOn }) => lookedOn !== undefined);
  const oldest = looked.map(({ lookedOn }) => lookedOn as string).toSorted()[0];
  const counts = headings.map(([rule, heading]) => `${heading.toLowerCase()}: ${bad.filter((row) => row.rule === rule).length}`).join(', ');
  const when = oldest === undefined || oldest === today ? [] : [`Some of it was seen before today, the oldest on ${dayInWords(oldest)}.`];
  const others = [...Map.groupBy(bad.filter(({ report }) => !report), ({ owner }) => owner)];
  return [
    `# Links to other websites on ${dayInWords(today)}`, '',
    `**${counted(rows.length, 'link')}, ${looked.length} looked at; ${counts}.**`,
    ...[...notes, ...when].flatMap((note) => ['', plain(note)]),
    ...reportsPart(rows.filter(({ report }) => report), settingsWithoutReport),
    ...others.flatMap(([owner, own]) => ['', `## ${owner === undefined ? 'Nobody is named as owner' : plain(cut(owner, 80))}`, ...parts(own)]),
  ].join('\n');
}
