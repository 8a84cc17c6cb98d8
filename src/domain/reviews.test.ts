import { expect, test } from 'vitest';
import { howOften, mostNamed, reviewsBySection, type Reviewed, totalOf } from './reviews.ts';

const today = '2026-11-22';
const page = (title: string, section: string | undefined, data: Reviewed['data']): Reviewed => ({ title, href: `/${title}/`, section, data });
const some = [
  page('late', 'health', { lastReviewed: '2025-11-21' }), page('later', 'health', { lastReviewed: '2024-01-01' }), page('today', 'health', { lastReviewed: '2025-11-22' }),
  page('in-time', 'health', { lastReviewed: '2026-11-01' }), page('never', 'education', {}), page('elsewhere', 'unknown', { reviewBy: '2026-12-22' }), page('nowhere', undefined, { reviewBy: '2026-12-23' }),
];

test('what is late and due is told by section, longest neglected first, and what is in none comes last', () => {
  expect(reviewsBySection(some, ['education', 'health', 'help'], today)).toEqual([
    { section: 'education', counts: { all: 1, inTime: 0, late: 0, due: 0, never: 1 }, late: [], due: [] },
    { section: 'health', counts: { all: 4, inTime: 2, late: 2, due: 1, never: 0 }, late: [{ title: 'later', href: '/later/', by: '2025-01-01' }, { title: 'late', href: '/late/', by: '2026-11-21' }], due: [{ title: 'today', href: '/today/', by: '2026-11-22' }] },
    { section: undefined, counts: { all: 2, inTime: 2, late: 0, due: 1, never: 0 }, late: [], due: [{ title: 'elsewhere', href: '/elsewhere/', by: '2026-12-22' }] },
  ]);
});

test('every page is in time, late or never reviewed', () => {
  const { all, inTime, late, never } = totalOf(reviewsBySection(some, ['health'], today));
  expect([all, inTime + late + never]).toEqual([some.length, some.length]);
});

test('of ten thousand late pages the longest neglected are named, and all are counted', () => {
  const many = Array.from({ length: 10_000 }, (_item, index) => page(`p${index}`, 'health', { lastReviewed: index === 9_000 ? '2019-01-01' : '2020-01-01' }));
  const [health] = reviewsBySection(many, ['health'], today);
  expect([health?.counts.late, health?.late.length, health?.late[0]?.title]).toEqual([10_000, mostNamed, 'p9000']);
});

test('how often pages are checked is counted, with a year where a page does not say', () => {
  expect(howOften([{ data: { lastReviewed: today } }, { data: { lastReviewed: today, reviewEvery: 3 } }, { data: { lastReviewed: today, reviewEvery: 12 } }, { data: {} }, { data: { lastReviewed: today, reviewBy: '2027-01-01' } }]))
    .toEqual([{ months: 3, pages: 1 }, { months: 12, pages: 2 }]);
});
