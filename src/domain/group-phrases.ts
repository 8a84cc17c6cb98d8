import type { FieldNode } from '../../schemas/derive/fields.ts';
import { isDay as isDayText } from '../../schemas/types/day.ts';
import { isTime as isTimeText } from '../../schemas/types/time.ts';
import type { Fields } from '../../schemas/types/group.ts';
import { agesInWords, costInWords, durationInWords, exceptionInWords, waitInWords } from './phrases.ts';

/** A group that is said as one phrase, with the fields that the phrase covers. */
interface Phrase { covers: readonly string[]; say: (group: Fields) => string | undefined }

const all = (group: Fields, check: (value: unknown) => boolean, ...names: string[]): boolean => names.every((name) => group[name] === undefined || check(group[name]));
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isDay = (value: unknown): boolean => typeof value === 'string' && isDayText(value);
const isTime = (value: unknown): boolean => typeof value === 'string' && isTimeText(value);

/** A group as a phrase of the language, by the fields that all groups of its kind have. Wrong values are left to be shown as they are. */
const phrases: readonly (Phrase & { knownBy: readonly string[] })[] = [
  {
    knownBy: ['state', 'measuredOn'], covers: ['state', 'min', 'max', 'measuredOn'],
    say: (wait) => (isText(wait['state']) && all(wait, isNumber, 'min', 'max') && all(wait, isDay, 'measuredOn') ? waitInWords(wait as Parameters<typeof waitInWords>[0]) : undefined),
  },
  {
    knownBy: ['kind', 'amount', 'per'], covers: ['kind', 'amount', 'per'],
    say: (cost) => (isText(cost['kind']) && all(cost, isNumber, 'amount') && all(cost, isText, 'per') ? costInWords(cost as Parameters<typeof costInWords>[0]) : undefined),
  },
  {
    knownBy: ['number', 'unit'], covers: ['number', 'unit'],
    say: (time) => (isNumber(time['number']) && isText(time['unit']) ? durationInWords(time as Parameters<typeof durationInWords>[0]) : undefined),
  },
  {
    knownBy: ['min', 'max'], covers: ['min', 'max'],
    say: (ages) => (isNumber(ages['min']) && isNumber(ages['max']) ? agesInWords(ages as Parameters<typeof agesInWords>[0]) : undefined),
  },
  {
    knownBy: ['kind', 'from', 'to', 'opens'], covers: ['kind', 'from', 'to', 'opens', 'closes'],
    say: (day) => (isText(day['kind']) && isDay(day['from']) && all(day, isDay, 'to') && all(day, isTime, 'opens', 'closes') ? exceptionInWords(day as Parameters<typeof exceptionInWords>[0]) : undefined),
  },
];

/** The phrase in which a group, or each group of a list, is said, for those that have one. */
export const phraseOf = ({ fields }: Pick<FieldNode, 'fields'>): Phrase | undefined => fields && phrases.find(({ knownBy }) => knownBy.every((name) => fields.some((field) => field.name === name)));
