import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import type { Comment } from '../../schemas/index.ts';
import { answerIsLate } from './comments.ts';
import { yearlyReport, yearsOf } from './yearly-report.ts';

/** A comment like the example, with some fields changed. */
const said = (id: string, data: Partial<Comment>): { id: string; data: Comment } => ({ id, data: { ...examples.comments, ...data } as Comment });

const comments = [
  said('done', { receivedOn: '2026-02-02', respondedOn: '2026-02-12', status: 'done', doneOn: '2026-03-16', about: ['content'], themes: ['short-breaks'] }),
  said('planned', { receivedOn: '2026-03-02', respondedOn: '2026-03-22', status: 'planned', doneOn: undefined, about: ['content', 'accessibility'], from: 'children' }),
  said('cannot', { receivedOn: '2026-04-02', respondedOn: '2026-06-01', status: 'not-possible', doneOn: undefined, about: ['development'] }),
  said('unanswered', { receivedOn: '2026-05-02', respondedOn: undefined, response: undefined, status: 'planned', doneOn: undefined }),
  said('looked-into', { receivedOn: '2026-06-02', respondedOn: undefined, status: 'listening', doneOn: undefined }),
  said('old', { receivedOn: '2024-11-02', status: 'done', doneOn: '2026-01-05' }),
];
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

test('each comment of a year is in one part of its report, and none is lost', () => {
  const report = yearlyReport(comments, '2026', '2026-11-22');
  expect([ids(report.done), ids(report.underWay), ids(report.notPossible), ids(report.open)]).toEqual([['done'], ['planned'], ['cannot'], ['unanswered', 'looked-into']]);
  expect(report.all).toBe(5);
});

test('what was said before and done in the year is told with it', () => {
  expect(ids(yearlyReport(comments, '2026', '2026-11-22').doneLater)).toEqual(['old']);
  expect(ids(yearlyReport(comments, '2024', '2026-11-22').doneLater)).toEqual([]);
});

test('a plan without an answer counts as open, not as under way', () => {
  expect(yearlyReport(comments, '2026', '2026-11-22').answered).toBe(4);
});

test('numbers say what comments were about, who said them, and how soon half were answered', () => {
  const { about, from, daysToAnswer } = yearlyReport(comments, '2026', '2026-11-22');
  expect(about[0]).toEqual({ id: 'content', count: 4 });
  expect(from).toEqual([{ id: 'parent-carers', count: 4 }, { id: 'children', count: 1 }]);
  expect(daysToAnswer).toBe(20);
});

test('a year is not over until the next one begins, and a year without comments has an empty report', () => {
  expect([yearlyReport(comments, '2026', '2026-12-31').soFar, yearlyReport(comments, '2026', '2027-01-01').soFar]).toEqual([true, false]);
  expect(yearlyReport(comments, '2025', '2026-11-22')).toMatchObject({ all: 0, answered: 0, daysToAnswer: undefined, open: [] });
  expect(yearsOf(comments)).toEqual(['2026', '2024']);
});

test('an answer is late when more days have passed than the council allows', () => {
  const waiting = { receivedOn: '2026-08-24', response: undefined, status: 'planned' } as const;
  expect([answerIsLate(waiting, '2026-11-22'), answerIsLate(waiting, '2026-11-23'), answerIsLate(waiting, '2026-11-22', 30), answerIsLate({ ...waiting, response: 'Yes.' }, '2026-11-23'), answerIsLate({ ...waiting, response: 'We look into it.', status: 'listening' }, '2026-11-23')]).toEqual([false, true, true, false, true]);
});
