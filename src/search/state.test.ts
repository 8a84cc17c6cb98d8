import { expect, test } from 'vitest';
import { forEachGroup } from '../domain/search-groups.ts';
import { choicesOf, emptyState, isEmpty, type Known, longestWords, parseState, type State, stateText, tidyWords, without, withoutChoices } from './state.ts';

const ids = (...all: string[]): { id: string }[] => all.map((id) => ({ id }));
const known: Known = {
  ...forEachGroup(() => []),
  need: ids('autism', 'adhd', 'sleep'),
  age: ids('under-5', '5-to-10', '19-to-25', ...Array.from({ length: 26 }, (_, year) => String(year))),
  area: ids('ashmere'),
  cost: ids('free', 'charge'),
  where: ids('in', 'out'),
  language: ids('français', 'العربية', '中文'),
};
const nothing = emptyState;
const parse = (text: string): State => parseState(text, known);

test('reads words, and several values of one filter', () => {
  expect(parse('q=speech+therapy&need=adhd&need=autism&area=ashmere')).toEqual({ ...nothing, words: 'speech therapy', chosen: { ...nothing.chosen, need: ['autism', 'adhd'], area: ['ashmere'] } });
});

test('writes what it reads, and the same state always in the same way', () => {
  const text = 'q=r%C3%A9pit+%26+%22short+breaks%22&need=autism&need=adhd&age=under-5';
  expect(stateText(parse(text))).toBe(text);
  expect(stateText(parse('age=under-5&need=adhd&need=autism&need=adhd&q=r%C3%A9pit %26 "short breaks"'))).toBe(text);
});

test('reads and writes languages of any script', () => {
  const text = stateText(parse('language=中文&language=français&language=klingon'));
  expect(parse(text).chosen.language).toEqual(['français', '中文']);
  expect(text).toMatch(/^[\x20-\x7e]+$/);
});

test('writes nothing for nothing', () => {
  expect(stateText(parse(''))).toBe('');
  expect(isEmpty(parse(''))).toBe(true);
});

test('takes an age in years, 0 and 25 included, beside the bands', () => {
  expect(['0', '4', '7', '25'].map((age) => parse(`age=${age}`).chosen.age)).toEqual([['0'], ['4'], ['7'], ['25']]);
  expect(parse('age=7&age=under-5').chosen.age).toEqual(['under-5', '7']);
  expect(['26', '-1', '7.5', '1e1', '07', '٧', 'NaN', ''].flatMap((age) => parse(`age=${encodeURIComponent(age)}`).chosen.age)).toEqual([]);
});

test('takes one age in years, because the page has one place for it', () => {
  expect(parse('age=9&age=7&age=5-to-10').chosen.age).toEqual(['5-to-10', '7']);
});

test('reads and writes the order, the distance and whether to show what does not say', () => {
  const text = 'q=sleep&cost=free&where=out&sort=near&within=5&unsure=1';
  expect(parse(text)).toEqual({ words: 'sleep', chosen: { ...nothing.chosen, cost: ['free'], where: ['out'] }, sort: 'near', within: 5, unsure: true });
  expect(stateText(parse(text))).toBe(text);
  expect(stateText(parse('unsure=1&within=5&sort=near&where=out&cost=free&q=sleep'))).toBe(text);
  expect(stateText(parse('sort=best&unsure=0'))).toBe('');
});

test.each(['sort=distance', 'sort=constructor', 'sort=', 'within=0', 'within=4', 'within=5.0', 'within=-5', 'within=Infinity', 'unsure=true', 'unsure=', 'postcode=ZZ1+1AA', 'near=ZZ1'])('leaves out %s', (text) => {
  expect(parse(text)).toEqual(nothing);
});

test('an order or a distance alone looks for nothing', () => {
  expect(isEmpty(parse('sort=name&within=5&unsure=1'))).toBe(true);
  expect(isEmpty(parse('sort=name&cost=free'))).toBe(false);
});

test('takes a number as an age only', () => {
  expect(parse('need=7&area=7')).toEqual(nothing);
});

test.each([
  ['unknown keys', 'colour=red&page=2&tier=money'],
  ['unknown values', 'need=unicorns&age=old&area=<script>alert(1)</script>'],
  ['names that every object has', '__proto__=autism&constructor=autism&need=__proto__&need=constructor&age=toString'],
  ['lists and objects', 'need[]=autism&need[0]=autism&need=autism,adhd&need={"any":["autism"]}'],
  ['other cases and spaces', 'NEED=autism&need=Autism&need= autism'],
  ['broken escapes', '%=%&need=%E0%A4%A&q=%20&%%%&&&===&=q'],
  ['words that are only control characters', 'q=%00%01%1B%7F%C2%85%E2%80%8B%E2%80%AE'],
])('leaves out %s', (_what, text) => {
  expect(parse(text)).toEqual(nothing);
});

test('does not change what every object has', () => {
  parse('__proto__=x&__proto__[polluted]=yes&constructor.prototype.polluted=yes');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('cuts words, counting an emoji as one', () => {
  expect(parse(`q=${'a'.repeat(5000)}`).words).toHaveLength(longestWords);
  expect([...parse(`q=${'😀'.repeat(500)}`).words]).toHaveLength(longestWords);
});

test('makes one line of words without what cannot be seen', () => {
  expect(tidyWords(' speech\u0000\u202E\n\t and\u00ADlanguage \uD800 ')).toBe('speech andlanguage');
});

test('takes the first words that say something', () => {
  expect(parse('q=&q=+&q=sleep&q=autism').words).toBe('sleep');
});

test('reads the beginning of a megabyte, and of thousands of values', () => {
  expect(parse(`q=${'x'.repeat(1_000_000)}`).words).toHaveLength(longestWords);
  expect(parse('need=autism&'.repeat(100_000)).chosen.need).toEqual(['autism']);
  expect(parse(Array.from({ length: 100_000 }, (_, index) => `need=${index}`).join('&'))).toEqual(nothing);
  expect(parse('&'.repeat(1_000_000))).toEqual(nothing);
  expect(parse(`${'&'.repeat(1_000_000)}need=autism`)).toEqual(nothing);
});

test('takes away one choice, or all of them, and leaves the words and the order', () => {
  const state = parse('q=speech&need=autism&need=adhd&age=7&sort=name&within=3&unsure=1');
  expect(stateText(without(state, 'need', 'autism'))).toBe('q=speech&need=adhd&age=7&sort=name&within=3&unsure=1');
  expect(stateText(withoutChoices(state))).toBe('q=speech&sort=name');
});

test('lists the choices in the order of the page', () => {
  expect(choicesOf(parse('where=in&need=sleep&age=7&need=autism'))).toEqual([{ group: 'need', id: 'autism' }, { group: 'need', id: 'sleep' }, { group: 'age', id: '7' }, { group: 'where', id: 'in' }]);
});
