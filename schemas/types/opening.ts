import * as z from 'zod';
import { field } from '../field.ts';
import { openingExceptions, times, weekdays } from '../framework/vocabularies/services.ts';
import { says } from '../message.ts';
import { choice, choices } from './choice.ts';
import { day } from './day.ts';
import { text } from './text.ts';
import { isTime, time } from './time.ts';

interface Hours { opens?: string | undefined; closes?: string | undefined }

/** True for hours that end after they begin. What is no time at all is told by itself. */
const inOrder = ({ opens, closes }: Hours): boolean => opens === undefined || closes === undefined || !isTime(opens) || !isTime(closes) || opens < closes;

const reversed = { error: () => says('It closes before it opens.', 'Put the opening time first, or write two lines for a time that passes midnight.', 'ClosesBeforeItOpens') };

/** One regular time at which something is open. */
export const openingTime = () =>
  z.strictObject({
    day: field(choice(weekdays), { label: 'Day', hint: 'The day of the week.', widget: 'choice', vocabulary: 'weekdays' }),
    opens: field(time(), { label: 'Opens', hint: 'When it opens, on the 24-hour clock, in quotation marks.', widget: 'time', example: '"09:30"' }),
    closes: field(time(), { label: 'Closes', hint: 'When it closes, on the 24-hour clock, in quotation marks.', widget: 'time', example: '"11:30"' }),
    when: field(choices(times).optional(), { label: 'Only in', hint: 'Leave it out when it is the same all year.', widget: 'choices', vocabulary: 'times' }),
    note: field(text(160).optional(), { label: 'Note', hint: 'What happens then, or what is different.', widget: 'text' }),
  }).refine(inOrder, reversed);

/** A day or a period that is not as usual: closed, or open at other times. */
export const openingException = () =>
  z.strictObject({
    kind: field(choice(openingExceptions), { label: 'What is different', hint: 'Closed, or open at other times.', widget: 'choice', vocabulary: 'opening-exceptions' }),
    from: field(day(), { label: 'First day', hint: 'The day, or the first day of a period.', widget: 'date', example: '2026-12-24' }),
    to: field(day().optional(), { label: 'Last day', hint: 'The last day of a period, which still belongs to it. Leave it out for a single day.', widget: 'date', example: '2027-01-01' }),
    opens: field(time().optional(), { label: 'Opens', hint: 'When it opens on these days, on the 24-hour clock, in quotation marks. Leave it out when it is closed.', widget: 'time', example: '"10:00"' }),
    closes: field(time().optional(), { label: 'Closes', hint: 'When it closes on these days, on the 24-hour clock, in quotation marks. Leave it out when it is closed.', widget: 'time', example: '"14:00"' }),
    note: field(text(160).optional(), { label: 'Why', hint: 'The reason, or what people can do instead.', widget: 'text', example: 'Bank holiday' }),
  })
    .refine(({ from, to }) => to === undefined || from <= to, { path: ['to'], error: () => says('The period ends before it begins.', 'Put the first day first.', 'PeriodReversed') })
    .refine(({ kind, opens, closes }) => kind !== 'other-hours' || (opens !== undefined && closes !== undefined), { path: ['closes'], error: () => says('It is open at other times, and they are not both here.', 'Write when it opens and when it closes on these days, or say that it is closed.', 'ExceptionWithoutTimes') })
    .refine(({ kind, opens, closes }) => kind !== 'closed' || (opens === undefined && closes === undefined), { error: () => says('It is closed, and there are times at which it is open.', 'Remove the times, or say that it is open at other times.', 'ClosedWithTimes') })
    .refine(inOrder, reversed);

/** When something is open: the week as usual, and the days that are not. */
export const opening = {
  times: field(z.array(openingTime()).optional(), { label: 'Times', hint: 'When it is open, a line for each day.', widget: 'opening-times' }),
  exceptions: field(z.array(openingException()).optional(), { label: 'Exceptions', hint: 'Days and periods that are not as usual, for example bank holidays.', widget: 'list' }),
};
