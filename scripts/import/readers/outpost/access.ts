import { shown } from '../../../../schemas/message.ts';
import { pounds } from '../../../../schemas/types/numbers.ts';
import { isDay } from '../../../../schemas/types/day.ts';
import { openingTime } from '../../../../schemas/types/opening.ts';
import { weekdays } from '../../../../schemas/framework/vocabularies/services.ts';
import type { Say } from '../../reasons.ts';
import { stated, wholeNumberOf } from '../../tidy.ts';
import { type Json, objectsIn } from './json.ts';
import { labelOf, needFor } from './mappings.ts';

const isUnknown = (value: unknown): boolean => value === undefined || value === null || value === '' || Number(value) === -1;

/** The ages of a service, or undefined where the feed does not give both ends. Feeds write -1 for an age they do not know. */
export function agesOf(service: Json, say: Say): { min: number; max: number } | undefined {
  const [from, to] = [service['min_age'], service['max_age']];
  if (isUnknown(from) && isUnknown(to)) return undefined;
  if (isUnknown(from) || isUnknown(to)) return void say('OneAgeOnly', `The ages are from ${isUnknown(from) ? 'unknown' : shown(from)} to ${isUnknown(to) ? 'unknown' : shown(to)}.`, isUnknown(from) ? 'min_age' : 'max_age');
  const [min, max] = [wholeNumberOf(from), wholeNumberOf(to)];
  if (min === undefined || max === undefined || min > max || min > 25) return void say('UnusableAges', `The ages are from ${shown(from)} to ${shown(to)}.`, 'min_age');
  if (max > 25) say('AgesBeyond25', `The ages are from ${min} to ${max}.`, 'max_age');
  return { min, max: Math.min(max, 25) };
}

/** How to start: without a referral people ask themselves. Who must refer is not known, and never guessed. */
export function referralOf(service: Json, say: Say): { routes: string[] } | undefined {
  if (service['needs_referral'] === true) say('ReferralNeeded', 'A referral is needed.', 'needs_referral');
  return service['needs_referral'] === false ? { routes: ['self'] } : undefined;
}

/** “per session” of Outpost as “a session”, which our field asks for. */
const perOf = (type: string | undefined): string | undefined => type?.replace(/^per (?=(\w))/i, (_per, first: string) => (/[aeioh]/i.test(first) && !/^per hal/i.test(type) ? 'an ' : 'a '));

interface Price { amount: number; per: string | undefined; who: string | undefined }

const priceText = ({ amount, per, who }: Price): string => `${who === undefined ? '' : `${who}: `}£${Number.isInteger(amount) ? amount : amount.toFixed(2)}${per === undefined ? '' : ` ${per}`}`;

/** What a service costs, or undefined where that is not clear. Only a plain “free” is free: an amount of nothing may be a missing amount. */
export function costOf(service: Json, say: Say): Record<string, unknown> | undefined {
  const options = objectsIn(service['cost_options']);
  const prices = options.map((option) => ({ amount: option['amount'] === null || option['amount'] === '' ? Number.NaN : Number(option['amount']), per: perOf(stated(option['cost_type'])), who: stated(option['option']) }));
  const usable = prices.every(({ amount }) => pounds().safeParse(amount).success);
  if (options.length === 0) {
    if (service['free'] === false) say('UnclearCost', 'It says that it is not free, and no price.', 'free');
    return service['free'] === true ? { kind: 'free' } : undefined;
  }
  if (service['free'] === true) return void say('UnclearCost', 'It says that it is free and gives prices.', 'free');
  if (!usable) return void say('UnclearCost', `${shown(options)} is not a list of prices in pounds.`, 'cost_options');
  const [first] = prices as [Price, ...Price[]];
  if (prices.every(({ amount }) => amount === 0)) return void say('UnclearCost', 'Its only prices are nothing, and it does not say that it is free.', 'cost_options');
  if (prices.length === 1) return { kind: 'charge', amount: first.amount, ...(first.per !== undefined && first.per.length <= 60 && { per: first.per }), ...(first.who !== undefined && first.who.length <= 400 && { note: first.who }) };
  const note = prices.map(priceText).join('\n');
  if (note.length > 400) return void say('UnclearCost', `There are ${prices.length} prices, too many for the note.`, 'cost_options');
  return { kind: prices.some(({ amount }) => amount === 0) ? 'varies' : 'charge', note };
}

/** Needs that a service is made for, each once, or undefined where it names none that we have. */
export function needsOf(service: Json, say: Say): string[] | undefined {
  const found = new Set<string>();
  const unknown = new Set<string>();
  for (const term of objectsIn(service['send_needs'])) {
    const need = needFor(term);
    if (need === undefined) unknown.add(labelOf(term) ?? JSON.stringify(term));
    else found.add(need);
  }
  for (const label of unknown) say('UnknownNeed', `${shown(label)} has no single counterpart.`, 'send_needs');
  return found.size > 0 ? [...found] : undefined;
}

const clock = (value: unknown): string | undefined => /^(?:\d{4}-\d\d-\d\dT)?(\d{1,2}:\d{2})(?::\d\d(?:\.\d+)?)?Z?$/.exec(stated(value) ?? '')?.[1]?.padStart(5, '0');

/** When a service is open, or undefined where it does not say. Days are names or numbers from 1 for Monday. */
export function timesOf(service: Json, say: Say): Record<string, unknown>[] | undefined {
  const found = new Map<string, Record<string, unknown>>();
  for (const schedule of objectsIn(service['regular_schedules'])) {
    const name = stated(schedule['weekday'])?.toLowerCase() ?? '';
    const day = weekdays.terms[Number(name) - 1]?.id ?? name;
    const time = { day, opens: clock(schedule['opens_at']), closes: clock(schedule['closes_at']) };
    if (openingTime().safeParse(time).success) found.set(JSON.stringify(time), time);
    else say('UnusableTime', `${shown(`${schedule['weekday']}, ${schedule['opens_at']} to ${schedule['closes_at']}`)} is not a time of opening.`, 'regular_schedules');
  }
  return found.size > 0 ? [...found.values()] : undefined;
}

/** A day of a feed, which may have a time after it, or undefined where it is none. */
export function dayOf(service: Json, field: string, say: Say): string | undefined {
  const given = stated(service[field]);
  const day = given?.slice(0, 10);
  if (day === undefined || isDay(day)) return day;
  return void say('UnusableDay', `${shown(given)} is not a day.`, field);
}
