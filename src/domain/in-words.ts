import type { FieldNode } from '../../schemas/derive/fields.ts';
import { frameworkItems, sourceShown, textShown } from '../../schemas/framework/items.ts';
import { timeLimitList, timeLimits, type TimeLimitId } from '../../schemas/framework/time-limits.ts';
import { vocabularies } from '../../schemas/framework/vocabularies/index.ts';
import { labelOf } from '../../schemas/framework/vocabulary.ts';
import { isDay } from '../../schemas/types/day.ts';
import { isTime } from '../../schemas/types/time.ts';
import { type Fields, isGroup } from '../../schemas/types/group.ts';
import { phraseOf } from './group-phrases.ts';
import { dayInWords, durationInWords, poundsInWords, timeInWords } from './phrases.ts';

/** What a reference is called: the title of the entry or area it leads to, where there is one. */
export type NameOf = (node: FieldNode, id: string) => string | undefined;

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isDate = (value: unknown): boolean => typeof value === 'string' && isDay(value);

/** What the law or the framework asks, by its id: where it does, as the public may read it, and its words. */
const asked = new Map(frameworkItems.map((item) => [item.id, `${sourceShown(item)}: ${textShown(item)}`]));

/** A value that is no group and no list, in words, with the labels of the schema and its vocabularies. Never throws: the value may be anything. */
export function inWords(node: FieldNode, value: unknown, nameOf: NameOf): string {
  if (isGroup(value) || Array.isArray(value)) return node.fields && isGroup(value) ? groupInWords(node, value, nameOf) : JSON.stringify(value);
  const text = String(value);
  const list = node.vocabulary === undefined ? undefined : vocabularies.get(node.vocabulary);
  // What the law sets is a number of weeks: without it nobody sees what another limit would mean.
  if (list && typeof value === 'string') return `${labelOf(list, text)}${list === timeLimitList && isTimeLimit(text) ? ` (${durationInWords(timeLimits[text])})` : ''}`;
  if (node.refersTo) return called(nameOf(node, text), text);
  if (node.name === 'meets') return called(asked.get(text), text);
  switch (node.widget) {
    case 'yes-no': return value === true ? 'yes' : value === false ? 'no' : text;
    case 'date': return isDate(value) ? dayInWords(text) : text;
    case 'time': return isText(value) && isTime(text) ? timeInWords(text) : text;
    case 'money': return isNumber(value) ? poundsInWords(value as number) : text;
    default: return text;
  }
}

const isTimeLimit = (id: string): id is TimeLimitId => Object.hasOwn(timeLimits, id);

const called = (name: string | undefined, id: string): string => (name === undefined ? id : `${name} (${id})`);

/** A group on one line: its phrase, then what the phrase leaves out, each with its label. */
export function groupInWords(node: FieldNode, group: Fields, nameOf: NameOf): string {
  const phrase = phraseOf(node);
  const said = phrase?.say(group);
  const known = (node.fields ?? []).filter(({ name }) => group[name] !== undefined && !(said !== undefined && phrase?.covers.includes(name)));
  const rest = known.map((field) => `${field.label}: ${listInWords(field, group[field.name], nameOf)}`);
  const unknown = Object.keys(group).filter((key) => !node.fields?.some(({ name }) => name === key)).map((key) => `${key}: ${JSON.stringify(group[key])}`);
  return [...(said === undefined ? [] : [said]), ...rest, ...unknown].join('; ');
}

/** A value or each of a list of values, on one line. */
export const listInWords = (node: FieldNode, value: unknown, nameOf: NameOf): string =>
  (Array.isArray(value) ? value : [value]).map((item: unknown) => inWords(node, item, nameOf)).join(node.fields ? ' / ' : ', ');
