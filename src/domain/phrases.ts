import { vocabularyNamed } from '../../schemas/framework/vocabularies/index.ts';
import { labelOf } from '../../schemas/framework/vocabulary.ts';
import type { Service } from '../../schemas/index.ts';

type Ages = NonNullable<Service['ages']>;
type Wait = NonNullable<Service['waiting']>;
type Cost = NonNullable<Service['cost']>;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as people write it: `2026-11-02` becomes "2 November 2026". It is taken apart as text, so no time zone can move it. */
export function dayInWords(day: string): string {
  const [year, month = 1, date] = day.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** A month as people write it: `2026-11` becomes "November 2026". */
export const monthInWords = (month: string): string => dayInWords(`${month}-01`).replace(/^1 /, '');

/** The label of a term of a vocabulary. */
export const label = (vocabulary: string, id: string): string => labelOf(vocabularyNamed(vocabulary), id);

/** Labels of several terms as one phrase: "Autism, ADHD and Sleep". */
export const labels = (vocabulary: string, ids: readonly string[]): string => inList(ids.map((id) => label(vocabulary, id)));

/** Items as a phrase of the language: "a", "a and b", "a, b and c". Items that hold a comma are kept apart by semicolons. */
export function inList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  const comma = items.some((item) => item.includes(','));
  return `${items.slice(0, -1).join(comma ? '; ' : ', ')}${comma ? '; and' : ' and'} ${items.at(-1)}`;
}

/** Ages in words. 0 is "from birth", and 25 stays inside. */
export function agesInWords({ min, max }: Ages): string {
  if (min === 0 && max === 25) return 'Birth to 25';
  if (min === max) return `Age ${min}`;
  return min === 0 ? `Birth to ${max}` : `${min} to ${max}`;
}

/** A length of time with its unit: "20 weeks", "1 working day". */
export function durationInWords({ number, unit }: { number: number; unit: string }): string {
  const words = label('duration-units', unit);
  return `${number} ${number === 1 ? words.replace(/s$/, '') : words}`;
}

/** When whoever asks for something is answered: "You hear back within 5 working days". */
export const hearBackInWords = (within: { number: number; unit: string }): string => `You hear back within ${durationInWords(within)}`;

/** Pounds, with pence only where there are any. */
export const poundsInWords = (amount: number): string => `£${Number.isInteger(amount) ? amount.toLocaleString('en-GB') : amount.toFixed(2)}`;

/** A cost in words: "Free", "£4.50 a session". */
export function costInWords({ kind, amount, per }: Cost): string {
  if (amount === undefined) return label('cost-kinds', kind);
  return `${poundsInWords(amount)}${per ? ` ${/^(?:a|an|each|per|for)\b/.test(per) ? per : `per ${per}`}` : ''}`;
}

/** A wait in words, always with the day on which it was measured. */
export function waitInWords({ state, min, max, measuredOn }: Wait): string {
  const measured = measuredOn ? `, measured on ${dayInWords(measuredOn)}` : '';
  if (state !== 'weeks' || max === undefined) return `${label('waiting-states', state)}${measured}`;
  const weeks = (count: number): string => `${count} ${count === 1 ? 'week' : 'weeks'}`;
  const span = min !== undefined && min !== max ? `${min} to ${weeks(max)}` : `Up to ${weeks(max)}`;
  return `${span}${measured}`;
}

/** How a service stands, with the days that are known: "Paused since 1 June 2026 until 1 September 2026". */
export const statusInWords = ({ state, since, until }: NonNullable<Service['status']>): string =>
  `${label('service-states', state)}${since ? ` since ${dayInWords(since)}` : ''}${until ? ` until ${dayInWords(until)}` : ''}`;

/** Who inspected, inside a sentence: "Ofsted", "the Care Quality Commission". */
export const inspectorInWords = (body: string): string => label('inspectors', body).replace(/^(?:The|Another)\b/, (first) => first.toLowerCase());

/** A time of day as people say it: "9am", "1:30pm", "midday". */
export function timeInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 12) return 'midday';
  if (minutes === 0 && hours === 0) return 'midnight';
  return `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
}

type Exception = NonNullable<Service['exceptions']>[number];

/** The days of a period: "24 December 2026", "24 December 2026 to 1 January 2027". */
const periodInWords = (from: string, to: string | undefined): string => (to === undefined || to === from ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`);

/** Days that are not as usual, in words: "25 December 2026: closed", "24 December 2026: 10am to 2pm". */
export function exceptionInWords({ kind, from, to, opens, closes }: Exception): string {
  return `${periodInWords(from, to)}: ${kind === 'closed' || opens === undefined || closes === undefined ? label('opening-exceptions', kind).toLowerCase() : `${timeInWords(opens)} to ${timeInWords(closes)}`}`;
}

type OpeningTime = NonNullable<Service['times']>[number];

/** A regular time in words: "Monday: 9am to 4pm", "Monday: 9am to 4pm, term time only". */
export const openingInWords = ({ day, opens, closes, when }: OpeningTime): string => `${label('weekdays', day)}: ${timeInWords(opens)} to ${timeInWords(closes)}${when?.length ? `, ${labels('times', when).toLowerCase()} only` : ''}`;

/** A telephone number as an address to ring. */
export const telOf = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
