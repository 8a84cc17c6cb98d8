import { expect, test } from 'vitest';
import { answerGaps, type Checked, mostListed, neverReviewed, workByOwner } from './to-check.ts';

const today = '2026-11-22';
const entry = (title: string, data: Checked['data']): Checked => ({ title, href: `/${title}/`, file: `services/${title}.md`, data });

test('what is late and what is due within 60 days is listed by owner, the longest late first', () => {
  const work = workByOwner([
    entry('fine', { owner: 'Team A', lastReviewed: '2026-11-01' }), entry('soon', { owner: 'Team A', reviewBy: '2027-01-21' }), entry('not-yet', { owner: 'Team A', reviewBy: '2027-01-22' }),
    entry('today', { owner: 'Team A', reviewBy: today }), entry('late', { owner: 'Team B', reviewBy: '2026-11-21' }), entry('later', { owner: 'Team B', lastReviewed: '2024-01-01' }), entry('nobody', { reviewBy: '2020-01-01' }), entry('never', {}),
  ], today);
  expect(work.map(({ owner, late, soon, due }) => [owner, late, soon, due.map(({ title, by, late: isLate }) => `${title} ${by} ${isLate}`)])).toEqual([
    ['Team B', 2, 0, ['later 2025-01-01 true', 'late 2026-11-21 true']],
    ['Team A', 0, 2, ['today 2026-11-22 false', 'soon 2027-01-21 false']],
    [undefined, 1, 0, ['nobody 2020-01-01 true']],
  ]);
});

test('ten thousand late entries are counted, and a page of them is listed', () => {
  const many = workByOwner(Array.from({ length: 10_000 }, (_, index) => entry(`e-${index}`, { owner: `Team ${index % 40}`, lastReviewed: '2020-01-01' })), today);
  expect([many.length, many.reduce((sum, { late }) => sum + late, 0), Math.max(...many.map(({ due }) => due.length)), many.reduce((sum, { due }) => sum + due.length, 0)]).toEqual([40, 10_000, mostListed, 500]);
});

test('what nobody has reviewed is listed by name', () => {
  const { total, first } = neverReviewed([entry('b', {}), entry('done', { lastReviewed: today }), entry('a', { owner: 'Team' })]);
  expect([total, first.map(({ title }) => title)]).toEqual([2, ['a', 'b']]);
  expect(neverReviewed(Array.from({ length: 500 }, (_, index) => entry(`e-${index}`, {}))).first).toHaveLength(mostListed);
});

test('settings with answers missing are listed, those with fewest answers first', () => {
  const gap = (title: string, ...answered: number[]) => ({ title, href: '/', file: 'x', sets: answered.map((number, index) => ({ answered: number, of: [14, 11][index] ?? 0 })) });
  const { total, first } = answerGaps([gap('half', 7, 11), gap('whole', 14, 11), gap('none', 0, 0)]);
  expect([total, first.map(({ title }) => title)]).toEqual([2, ['none', 'half']]);
});

test('a setting that says where it answers is not asked for what it has not begun here', () => {
  const gap = (title: string, ...answered: number[]) => ({ title, href: `/${title}/`, file: `settings/${title}.md`, elsewhere: true, sets: answered.map((count) => ({ answered: count, of: 14 })) });
  expect(answerGaps([gap('elsewhere', 0, 0), gap('both', 14, 0), gap('begun', 7, 0)]).first.map(({ title }) => title)).toEqual(['begun']);
});
