import type { Area, Service } from '../../schemas/index.ts';
import { type Availability, availability, type Axis, type Cell } from '../../src/domain/availability.ts';
import { counted } from '../../src/domain/counted.ts';
import { dayInWords, inList } from '../../src/domain/phrases.ts';
import type { ProvisionChange } from '../../src/domain/provision-changes.ts';
import { code, cut, fitted, plain } from '../lib/report-text.ts';

/** What the report tells. `before` and `after` are the services that people could use on the two days. */
export interface Gaps { commit: string; day: string; today: string; changes: readonly ProvisionChange[]; areas: readonly Area[]; before: readonly Service[]; after: readonly Service[] }

type Key = 'need' | 'band' | 'area' | 'tier';
const titles: Record<Key, string> = { need: 'By need', band: 'By age', area: 'By area', tier: 'By level of help' };
const headings: Record<ProvisionChange['kind'], string> = { added: 'Added', ended: 'Ended', status: 'Changed how they stand', reach: 'Changed whom they are for' };

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The numbers before and now where they differ, and what has come to nothing. */
function table(key: Key, axis: readonly Axis[], before: Availability, after: Availability): string[] {
  const lines = axis.map(({ id, label }) => { const cell: Cell = { [key]: id }; return { label, was: before.count(cell), is: after.count(cell) }; }).filter(({ was, is }) => was !== is);
  if (lines.length === 0) return [];
  return ['', `## ${titles[key]}`, '', row(['', 'Before', 'Now']), row(['---', '---:', '---:']), ...lines.map(({ label, was, is }) => row([plain(cut(label, 80)), was, is === 0 ? 'Nothing listed' : is]))];
}

/** Whom a service or a setting is for, in words. What it does not say is said as that. */
function reachInWords({ reach: { needs, bands, areas, tier } }: ProvisionChange, { needs: allNeeds, bands: allBands, areas: allAreas, tiers }: Availability): string {
  const words = (axis: readonly Axis[], ids: readonly string[], unknown: string): string => (ids.length === 0 ? unknown : plain(inList(axis.filter(({ id }) => ids.includes(id)).map(({ label }) => cut(label, 60)))));
  return [words(allNeeds, needs, 'needs not stated'), words(allBands, bands, 'ages not stated'), words(allAreas, areas, 'area not stated'), words(tiers, tier === undefined ? [] : [tier], 'level not stated')].join('; ');
}

function section(kind: ProvisionChange['kind'], changes: readonly ProvisionChange[], now: Availability): string[] {
  const some = changes.filter((change) => change.kind === kind);
  if (some.length === 0) return [];
  return ['', `## ${headings[kind]}`, '', ...some.map((change) => `- **${plain(cut(change.name, 100))}** (${code(`${change.collection}/${change.id}`)})${change.before ? `: ${change.before} before, ${change.after} now` : ''}. ${reachInWords(change, now)}.`)];
}

/** The report as Markdown. Nothing that the content says is interpreted in it. */
export function gapsMarkdown({ commit, day, today, changes, areas, before, after }: Gaps): string {
  const [was, is] = [availability(before, areas), availability(after, areas)];
  const count = (kind: ProvisionChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return fitted([
    `# What changed from ${dayInWords(day)} to ${dayInWords(today)}`, '',
    `**${count('added')} added, ${count('ended')} ended, ${count('status')} with another status, ${count('reach')} for other people than before.** ${counted(was.total, 'service')} could be used then, ${is.total} can be now. Compared with commit ${code(commit.slice(0, 10))}.`, '',
    'Services and settings count while the lists of the website show them. A service for several needs, ages or areas counts under each of them, so columns do not add up. What is not stated is counted apart.',
    ...(['ended', 'status', 'added', 'reach'] as const).flatMap((kind) => section(kind, changes, is)),
    ...table('need', is.needs, was, is), ...table('band', is.bands, was, is), ...table('area', is.areas, was, is), ...table('tier', is.tiers, was, is),
  ].join('\n'));
}
