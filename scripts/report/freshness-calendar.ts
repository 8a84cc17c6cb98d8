import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { daysLater } from '../../src/domain/days.ts';
import { cut, oneLine } from '../lib/report-text.ts';
import type { ReviewRow } from './freshness-rows.ts';

/** Pages that the words of one event name. The rest is counted: calendars cut long texts off without a word. */
const mostNamed = 50;

/** Midnight of a day in universal time. Events last a whole day, so no clock moves them. */
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

const words = (rows: readonly ReviewRow[]): string => [
  ...rows.slice(0, mostNamed).map(({ title, address, due }) => `${oneLine(cut(title, 100))}${due === undefined ? '' : ` (by ${due})`}: ${address}`),
  ...(rows.length > mostNamed ? [`… and ${rows.length - mostNamed} more`] : []),
].join('\n');

/**
 * What must be checked as a calendar (RFC 5545): one event of a whole day for each owner and each day on which something
 * is due. What is late stands together on the day of the report, because nobody looks for work in the past. An event
 * keeps its id from one report to the next, so a program that reads the calendar again moves it and makes no second one.
 */
export function freshnessCalendar(rows: readonly ReviewRow[], today: string, host: string): string {
  const calendar = ical({ name: 'Reviews of the Local Offer', prodId: { company: 'Local Offer', product: 'Reviews', language: 'EN' }, method: ICalCalendarMethod.PUBLISH });
  const dated = rows.filter(({ due }) => due !== undefined);
  const groups = Map.groupBy(dated, ({ owner, state, due }) => JSON.stringify([owner ?? null, state === 'late' ? 'late' : due]));
  for (const [key, own] of groups) {
    const [first] = own;
    if (!first?.due) continue;
    const late = first.state === 'late';
    const day = late ? today : first.due;
    const pages = own.length === 1 ? '1 page' : `${own.length} pages`;
    calendar.createEvent({
      id: `${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${host}`,
      stamp: at(today), start: at(day), end: at(daysLater(day, 1)), allDay: true, timezone: 'UTC',
      summary: `${late ? `Late: check ${pages}` : `Check ${pages}`} – ${oneLine(cut(first.owner ?? 'nobody is named as owner', 80))}`,
      description: words(own),
      // A day on which a page is due is not a day on which somebody has no time.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
