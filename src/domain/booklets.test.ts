import { expect, test } from 'vitest';
import { bookletAddress, forPaper, hasBooklet, mostSheets, sheetsOf } from './booklets.ts';
import { type Card, cardOf } from './cards.ts';
import type { Group } from './paging.ts';

const service = (id: string, data: object = {}): Card => cardOf({ collection: 'services', id, data: { name: id, ...data } });
const guide = (id: string): Card => cardOf({ collection: 'guides', id: `help/${id}`, data: { title: id } });
const group = (id: string, cards: Card[]): Group => ({ id, label: id, cards });
const many = (id: string, count: number): Group => group(id, Array.from({ length: count }, (_, index) => service(`${id}-${index}`)));
const titles = (groups: readonly Group[]): string[] => groups.flatMap(({ cards }) => cards.map(({ title }) => title));
const sizes = (groups: readonly Group[]): Record<string, number> => Object.fromEntries(groups.map(({ id, cards }) => [id, cards.length]));

test('a list that fits is all in its booklet, in its order and its groups', () => {
  const list = [group('guides', [guide('talk-first')]), many('universal', 3), many('specialist', 2)];
  expect(forPaper(list)).toEqual(list);
});

test('a long list is cut to what a booklet holds, and a long group pushes no short one out', () => {
  const list = [group('guides', [guide('talk-first'), guide('mediation')]), many('universal', 900), many('specialist', 300), many('settings', 20)];
  const booklet = forPaper(list);
  expect(sizes(booklet)).toEqual({ guides: 2, universal: 45, specialist: 45, settings: 20 });
  // The first sheet and the last are not among those of its entries.
  expect(sheetsOf(booklet)).toBe(mostSheets + 2);
  expect(titles(booklet)).toEqual(titles(list).filter((title) => titles(booklet).includes(title)));
});

test('of a group that is cut, what most families can use is kept: checked in time, in the area, for the whole of it', () => {
  const late = { ...service('late', { coversWholeArea: true }), below: true as const };
  const list = [group('universal', [late, service('outside', { inArea: false }), service('one-town', { areas: ['ashmere'] }), service('here'), service('everywhere', { coversWholeArea: true })])];
  expect(titles(forPaper(list, { sheets: 1 }))).toEqual(['one-town', 'here', 'everywhere']);
  expect(titles(forPaper(list, { sheets: 1.1 }))).toEqual(['outside', 'one-town', 'here', 'everywhere']);
});

test('the booklet of one part of the area keeps what is only there', () => {
  const list = [group('universal', [...many('everywhere', 3).cards.map((card) => ({ ...card, wholeArea: true })), service('one-town', { areas: ['ashmere'] })])];
  expect(titles(forPaper(list, { sheets: 1, local: true }))).toEqual(['everywhere-0', 'everywhere-1', 'one-town']);
});

test('what may or may not fit has only the room that is left', () => {
  const list = [many('universal', 6), many('not-stated', 6)];
  expect(sizes(forPaper(list, { sheets: 2 }))).toEqual({ universal: 6, 'not-stated': 1 });
  expect(sizes(forPaper([many('universal', 7), many('not-stated', 6)], { sheets: 2 }))).toEqual({ universal: 7 });
});

test('a list by topic, age, need or area has a booklet under the address of all booklets', () => {
  expect(['/themes/money/', '/ages/under-5/', '/needs/autism/', '/areas/ashmere/'].map(hasBooklet)).toEqual([true, true, true, true]);
  expect(['/themes/', '/needs/autism/under-5/', '/ages/under-5/all/2/', '/levels/universal/', '/types/nursery/', '/professionals/'].map(hasBooklet)).toEqual([false, false, false, false, false, false]);
  expect(bookletAddress({ href: '/needs/autism/' })).toBe('/about/share/booklets/needs/autism/');
});

test('a record takes more paper than a guide', () => {
  expect(sheetsOf([many('universal', 24)])).toBeGreaterThan(sheetsOf([group('guides', Array.from({ length: 24 }, (_, index) => guide(`guide-${index}`)))]));
});
