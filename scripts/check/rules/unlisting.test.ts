import { expect, test } from 'vitest';
import { examples } from '../../../schemas/examples/index.ts';
import type { Content } from '../../../src/reader/content.ts';
import { unlistedPages } from './unlisting.ts';

const today = '2026-11-22';
const council = { ...examples.council, demonstration: undefined };
const contentOf = (freshness: object | undefined, days: readonly string[], more: object = {}): Content => ({
  entries: {
    council: [{ collection: 'council', id: 'council', file: 'council.yml', data: { ...council, freshness, ...more } }],
    services: days.map((reviewBy, index) => ({ collection: 'services', id: `s${index}`, file: `services/s${index}.md`, data: { name: `S${index}`, reviewBy, ...(index > 0 && { owner: 'Sleep team' }) } })),
    settings: [], guides: [], pathways: [], situations: [], responses: [], comments: [], surveys: [], glossary: [], organisations: [], removed: [], checkers: [],
  },
} as unknown as Content);
const told = (content: Content) => unlistedPages(content, today).map(({ level, rule, message }) => `${level} ${rule}: ${message}`);

test('nothing is told where the council takes nothing out of lists', () => {
  expect(told(contentOf(undefined, ['2020-01-01']))).toEqual([]);
  expect(told(contentOf({ lowerAfter: 1 }, ['2020-01-01']))).toEqual([]);
});

test('what a day will take out of lists is told before that day, with who must act', () => {
  const days = ['2026-11-15', '2026-11-20', '2026-11-20', ...Array.from({ length: 30 }, () => '2027-11-20')];
  expect(told(contentOf({ unlistAfter: 10 }, days))).toEqual(['warning UnlistedSoon: Of 33 pages, 3 will be taken out of lists and the search within 30 days, because nobody checked them: 1 page on 26 November 2026, looked after by nobody (1); 2 pages on 1 December 2026, looked after by Sleep team (2).']);
});

test('more than a tenth out of lists is an error, unless the council means it or is made up', () => {
  const days = ['2026-01-01', '2026-01-01', ...Array.from({ length: 17 }, () => '2027-11-20')];
  const error = 'TooManyUnlisted: Of 19 pages, 2 are out of lists and the search, because nobody checked them. That is more than a tenth. They are looked after by nobody (1) and Sleep team (1).';
  expect(told(contentOf({ unlistAfter: 10 }, days))).toEqual([`error ${error}`]);
  expect(told(contentOf({ unlistAfter: 10 }, days, { demonstration: true }))).toEqual([`warning ${error}`]);
  expect(told(contentOf({ unlistAfter: 10, unlistMany: true }, days))).toEqual([]);
  expect(told(contentOf({ unlistAfter: 10 }, [...days, '2027-11-20']))).toEqual([]);
});
