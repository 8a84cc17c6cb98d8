import { expect, test } from 'vitest';
import { lacksResult, surveysOn, surveyState } from './surveys.ts';

const days = { opens: '2026-11-09', closes: '2026-12-11' };

test('a survey is open on its first day, on its last and between them, and over from the day after', () => {
  expect(['2026-11-08', '2026-11-09', '2026-11-30', '2026-12-11', '2026-12-12', '2027-11-10'].map((today) => surveyState(days, today))).toEqual(['coming', 'open', 'open', 'open', 'over', 'over']);
  expect(surveyState({ opens: '2026-11-09', closes: '2026-11-09' }, '2026-11-09')).toBe('open');
});

test('surveys move by themselves, and each part begins with what matters first', () => {
  const surveys = [['a', '2026-11-01', '2026-12-20'], ['b', '2026-11-02', '2026-12-01'], ['c', '2027-02-01', '2027-03-01'], ['d', '2027-01-01', '2027-04-01'], ['e', '2026-01-01', '2026-02-01'], ['f', '2026-03-01', '2026-04-01']]
    .map(([id, opens = '', closes = '']) => ({ id, data: { opens, closes } }));
  const told = (today: string): string => { const { open, coming, over } = surveysOn(surveys, today); return [open, coming, over].map((list) => list.map(({ id }) => id).join('')).join(' '); };
  expect(told('2026-11-22')).toBe('ba dc fe');
  expect(told('2026-12-02')).toBe('a dc bfe');
  expect(told('2025-01-01')).toBe(' efabdc ');
});

test('only a survey that is over can lack its result', () => {
  expect(['2026-12-11', '2026-12-12'].map((today) => lacksResult(days, today))).toEqual([false, true]);
  expect(lacksResult({ ...days, result: 'Most said yes.' }, '2027-01-01')).toBe(false);
});
