import type { FieldNode } from '../../schemas/derive/fields.ts';
import { statutoryItems, citationShown } from '../../schemas/framework/statutory.ts';
import { vocabularies } from '../../schemas/framework/vocabularies/index.ts';
import { labelOf } from '../../schemas/framework/vocabulary.ts';
import { isDay } from '../../schemas/types/day.ts';
import { isTime } from '../../schemas/types/time.ts';
import { agesInWords, costInWords, dayInWords, durationInWords, poundsInWords, timeInWords, waitInWords } from '../../src/domain/phrases.ts';

/** What a reference is called: the title of the entry or area it leads to, where there is one. */
export type NameOf = (node: FieldNode, id: string) => string | undefined;

export type Fields = Readonly<Record<string, unknown>>;

export const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group that is said as one phrase, with the fields that the phrase covers. */
interface Phrase { covers: readonly string[]; say: (group: Fields) => string | undefined }

const all = (group: Fields, check: (value: unknown) => boolean, ...names: string[]): boolean => names.every((name) => group[name] === undefined || check(group[name]));
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isDate = (value: unknown): boolean => typeof value === 'string' && isDay(value);

/** A group as a phrase of the language, by the fields that all groups of its kind have. Wrong values are left to be shown as they are. */
const phrases: readonly (Phrase & { knownBy: readonly string[] })[] = [
  {
    knownBy: ['state', 'measuredOn'], covers: ['state', 'min', 'max', 'measuredOn'],
    say: (wait) => (isText(wait['state']) && all(wait, isNumber, 'min', 'max') && all(wait, isDate, 'measuredOn') ? waitInWords(wait as Parameters<typeof waitInWords>[0]) : undefined),
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
];

/** The phrase in which a group is said, for groups that have one. */
export const phraseOf = ({ list, fields }: FieldNode): Phrase | undefined => (list || !fields ? undefined : phrases.find(({ knownBy }) => knownBy.every((name) => fields.some((field) => field.name === name))));

const statutory = new Map(statutoryItems.map((item) => [item.id, item]));

/** A value that is no group and no list, in words, with the labels of the schema and its vocabularies. Never throws: the value may be anything. */
export function inWords(node: FieldNode, value: unknown, nameOf: NameOf): string {
  if (isGroup(value) || Array.isArray(value)) return node.fields && isGroup(value) ? groupInWords(node, value, nameOf) : JSON.stringify(value);
  const text = String(value);
  const list = node.vocabulary === undefined ? undefined : vocabularies.get(node.vocabulary);
  if (list && typeof value === 'string') return labelOf(list, text);
  if (node.refersTo) return called(nameOf(node, text), text);
  if (node.name === 'meets') return called(statutory.has(text) ? shortCitation(text) : undefined, text);
  switch (node.widget) {
    case 'yes-no': return value === true ? 'yes' : value === false ? 'no' : text;
    case 'date': return isDate(value) ? dayInWords(text) : text;
    case 'time': return isText(value) && isTime(text) ? timeInWords(text) : text;
    case 'money': return isNumber(value) ? poundsInWords(value as number) : text;
    default: return text;
  }
}

const called = (name: string | undefined, id: string): string => (name === undefined ? id : `${name} (${id})`);

/** What the law asks, as a report names it: the citation as the public may read it, and its words. */
export function shortCitation(id: string): string {
  const item = statutory.get(id);
  return item ? `${citationShown(item)}: ${item.text}` : id;
}

/** A group on one line: its phrase, then what the phrase leaves out, each with its label. */
export function groupInWords(node: FieldNode, group: Fields, nameOf: NameOf): string {
  const phrase = phraseOf({ ...node, list: false });
  const said = phrase?.say(group);
  const known = (node.fields ?? []).filter(({ name }) => group[name] !== undefined && !(said !== undefined && phrase?.covers.includes(name)));
  const rest = known.map((field) => `${field.label}: ${listInWords(field, group[field.name], nameOf)}`);
  const unknown = Object.keys(group).filter((key) => !node.fields?.some(({ name }) => name === key)).map((key) => `${key}: ${JSON.stringify(group[key])}`);
  return [...(said === undefined ? [] : [said]), ...rest, ...unknown].join('; ');
}

/** A value or each of a list of values, on one line. */
export const listInWords = (node: FieldNode, value: unknown, nameOf: NameOf): string =>
  (Array.isArray(value) ? value : [value]).map((item: unknown) => inWords(node, item, nameOf)).join(node.fields ? ' / ' : ', ');
