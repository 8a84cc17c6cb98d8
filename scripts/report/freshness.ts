import { parseArgs } from 'node:util';
import { csv } from '../../src/domain/csv.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { freshnessCalendar } from './freshness-calendar.ts';
import { freshnessMarkdown } from './freshness-markdown.ts';
import { reviewRows } from './freshness-rows.ts';
import { ofOwner } from './of-owner.ts';
import type { Report } from './report.ts';

const formats = ['markdown', 'csv', 'ics'] as const;
type Format = (typeof formats)[number];
const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

/** Days to look ahead where nobody says. A calendar is opened once and then shows what comes. */
const usually: Record<Format, number> = { markdown: 30, csv: 30, ics: 366 };

function daysIn(text: string | undefined, format: Format): number {
  if (text === undefined) return usually[format];
  if (!/^\d{1,4}$/.test(text)) throw new Error(`“${text.slice(0, 60)}” is not a number of days. Write “--within” and a whole number, for example “--within 30”.`);
  return Number(text);
}

const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : 'local-offer.invalid');

/** Who must check what, and by when: as text, as a table for a spreadsheet, or as a calendar. */
export const freshnessReport: Report = async ({ folder, today, args }) => {
  const { values } = parseArgs({ args: [...args], options: { format: { type: 'string', default: 'markdown' }, owner: { type: 'string' }, within: { type: 'string' } } });
  const { format } = values;
  if (!isFormat(format)) throw new Error(`There is no format “${format.slice(0, 60)}”. Choose ${formats.join(', ')}.`);
  const within = daysIn(values.within, format);
  const content = await readContent(folder);
  const rows = ofOwner(reviewRows(content, today, within), values.owner);
  if (format === 'ics') return freshnessCalendar(rows, today, hostOf(content.entries.council[0]?.data.siteUrl));
  if (format === 'markdown') return freshnessMarkdown(rows, today, within);
  const names = ['owner', 'state', 'due', 'lastReviewed', 'title', 'file', 'address'] as const;
  return csv(names, rows.map((row) => ({ ...row, owner: row.owner ?? '', due: row.due ?? '', lastReviewed: row.lastReviewed ?? '' })));
};
