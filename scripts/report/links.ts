import { parseArgs } from 'node:util';
import { csv } from '../../src/domain/csv.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { lookAtLinks, type Means, rememberedLinks } from '../lib/external-links/look-at-links.ts';
import { linksMarkdown } from './links-markdown.ts';
import { linkRows } from './links-rows.ts';
import { ofOwner } from './of-owner.ts';
import type { ReportQuestion } from './report.ts';

const formats = ['markdown', 'csv'];

/**
 * Which links to other websites must be seen to, by owner, with those to SEN information reports on their own: as text
 * or as a table. `--remembered` asks nobody and tells what was seen in the last days.
 */
export async function linksReport({ folder, today, args }: ReportQuestion, means: Means = { tell: (sentence) => { console.error(sentence); } }): Promise<string> {
  const { values: { format, owner, remembered } } = parseArgs({ args: [...args], options: { format: { type: 'string', default: 'markdown' }, owner: { type: 'string' }, remembered: { type: 'boolean', default: false } } });
  if (!formats.includes(format)) throw new Error(`There is no format “${format.slice(0, 60)}”. Choose ${formats.join(', ')}.`);
  const content = await readContent(folder);
  const looked = await (remembered ? rememberedLinks : lookAtLinks)(content, today, means);
  const rows = ofOwner(linkRows(content, looked), owner);
  if (format === 'csv') {
    // A table has no room for sentences, and an empty one must not look as if all were well.
    for (const note of looked.notes) means.tell?.(note);
    const names = ['owner', 'senInformationReport', 'rule', 'url', 'movedTo', 'message', 'fix', 'title', 'file', 'field', 'line', 'lookedOn'] as const;
    return csv(names, rows.filter(({ rule, report }) => rule !== undefined || report).map((row) => ({ ...row, owner: row.owner ?? '', senInformationReport: row.report ? 'yes' : 'no', rule: row.rule ?? '', line: row.line ?? '', lookedOn: row.lookedOn ?? '' })));
  }
  const own = new Set(content.entries.settings.filter(({ data }) => owner === undefined || rows.some((row) => row.owner === data.owner)).map(({ file }) => file));
  return linksMarkdown({ rows, today, notes: looked.notes, settingsWithoutReport: content.problems.filter(({ rule, file }) => rule === 'MissingSenInformationReport' && own.has(file)).length });
}
