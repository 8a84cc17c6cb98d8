import { expect, test } from 'vitest';
import { forEachGroup, isEmpty, type Known, longestWords, parseState, type State, stateText, tidyWords, without, withoutChoices } from './state.ts';

const known: Known = {
  ...forEachGroup(() => []),
  need: [{ id: 'autism' }, { id: 'adhd' }, { id: 'sleep' }],
  age: [{ id: 'under-5', ages: [0, 4] }, { id: '5-to-10', ages: [5, 10] }, { id: '19-to-25', ages: [19, 25] }],
  area: [{ id: 'ashmere' }],
};
const nothing: State = { words: '', chosen: forEachGroup(() => []) };
const parse = (text: string): State => parseState(text, known);

test('reads words, and several values of one filter', () => {
  expect(parse('q=speech+therapy&need=adhd&need=autism&area=ashmere')).toEqual({ words: 'speech therapy', chosen: { ...nothing.chosen, need: ['autism', 'adhd'], area: ['ashmere'] } });
});

test('writes what it reads, and the same state always in the same way', () => {
  const text = 'q=r%C3%A9pit+%26+%22short+breaks%22&need=autism&need=adhd&age=under-5';
  expect(stateText(parse(text))).toBe(text);
  expect(stateText(parse('age=under-5&need=adhd&need=autism&need=adhd&q=r%C3%A9pit %26 "short breaks"'))).toBe(text);
});

test('writes nothing for nothing', () => {
  expect(stateText(parse(''))).toBe('');
  expect(isEmpty(parse(''))).toBe(true);
});

test('takes an age in years as the band that it is in, 25 included', () => {
  expect(['0', '4', '7', '25'].map((age) => parse(`age=${age}`).chosen.age)).toEqual([['under-5'], ['under-5'], ['5-to-10'], ['19-to-25']]);
  expect(['26', '-1', '7.5', '1e1', '٧', 'NaN', ''].flatMap((age) => parse(`age=${encodeURIComponent(age)}`).chosen.age)).toEqual([]);
});

test('takes a number as an age only', () => {
  expect(parse('need=7&area=7')).toEqual(nothing);
});

test.each([
  ['unknown keys', 'colour=red&page=2&theme=money'],
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

test('reads a megabyte, and thousands of values, at once', () => {
  const start = performance.now();
  expect(parse(`q=${'x'.repeat(1_000_000)}`).words).toHaveLength(longestWords);
  expect(parse('need=autism&'.repeat(100_000)).chosen.need).toEqual(['autism']);
  expect(parse(Array.from({ length: 100_000 }, (_, index) => `need=${index}`).join('&'))).toEqual(nothing);
  expect(parse('&'.repeat(1_000_000))).toEqual(nothing);
  expect(performance.now() - start).toBeLessThan(500);
});

test('takes away one choice, or all of them, and leaves the words', () => {
  const state = parse('q=speech&need=autism&need=adhd&age=7');
  expect(stateText(without(state, 'need', 'autism'))).toBe('q=speech&need=adhd&age=5-to-10');
  expect(stateText(withoutChoices(state))).toBe('q=speech');
});
