import { expect, test } from 'vitest';
import { mostNews, newsByMonth, newsId, type NewsSource, whatsNew } from './whats-new.ts';

const today = '2026-11-22';
const service = (id: string, data: object): NewsSource => ({ collection: 'services', id, title: `Service ${id}`, data: { summary: 'What it does.', ...data } });

/** What is told of some entries: the day, the kind and where it leads. */
const told = (...entries: NewsSource[]): string[] => whatsNew(entries, today).news.map(({ on, kind, href }) => `${on} ${kind} ${href}`);

test('new pages, changes, answered comments and removed pages are new, the newest first', () => {
  expect(told(
    service('club', { publishFrom: '2026-03-02', changeNote: 'It costs less.', changedOn: '2026-11-02', lastReviewed: '2026-11-20' }),
    { collection: 'comments', id: 'too-few-clubs', title: 'Too few clubs', data: { response: 'You are right.', respondedOn: '2026-02-03', doneOn: '2026-03-01' } },
    { collection: 'removed', id: 'toy-library', title: 'Toy library', data: { removedOn: '2026-08-31', why: 'The hall was sold.', lastReviewed: '2026-09-01' } },
    { collection: 'responses', id: 'school', title: 'School: answers', data: { for: 'settings/school', changeNote: 'The answer about trips is new.', changedOn: '2026-05-05' } },
  )).toEqual([
    '2026-11-02 changed /services/club/', '2026-08-31 removed /removed/toy-library/', '2026-05-05 changed /settings/school/#answers', '2026-03-02 added /services/club/',
    '2026-03-01 done /you-said-we-did/#too-few-clubs', '2026-02-03 answered /you-said-we-did/#too-few-clubs',
  ]);
});

test('a survey is new on the day on which it opens, and not before', () => {
  const survey = (id: string, opens: string): NewsSource => ({ collection: 'surveys', id, title: id, data: { opens, closes: '2027-01-22' } });
  expect(told(survey('travel', '2026-11-16'), survey('next', '2027-05-10'))).toEqual(['2026-11-16 added /you-said-we-did/#survey-travel']);
});

test('what was said is what somebody wrote: the note of a change, the summary of a page, why it was removed', () => {
  const { news } = whatsNew([service('club', { publishFrom: '2026-03-02', changeNote: 'It costs less.', changedOn: '2026-11-02' }), { collection: 'removed', id: 'a', title: 'A', data: { removedOn: '2026-01-31', why: 'The hall was sold.' } }], today);
  expect(news.map(({ text }) => text)).toEqual(['It costs less.', 'What it does.', 'The hall was sold.']);
});

test('a change without its day is as new as the last review, and without either is not new', () => {
  expect(told(service('a', { changeNote: 'It costs less.', lastReviewed: '2026-10-01' }), service('b', { changeNote: 'It costs less.' }))).toEqual(['2026-10-01 changed /services/a/']);
});

test('a page that is new is told once, although somebody wrote what changed on its first day', () => {
  expect(told(service('a', { publishFrom: '2026-10-01', changeNote: 'We have opened.', changedOn: '2026-10-01' }))).toEqual(['2026-10-01 added /services/a/']);
});

test('news is twelve months long, both ends inside, and nothing of it is to come', () => {
  const days = ['2025-11-21', '2025-11-22', '2026-11-22', '2026-11-23'];
  expect(told(...days.map((publishFrom, index) => service(String(index), { publishFrom })))).toEqual(['2026-11-22 added /services/2/', '2025-11-22 added /services/1/']);
});

test('no answer, no change and no review is no news, and an import that nobody has checked is not announced', () => {
  const imported = { from: 'The former website', on: '2026-11-01' };
  expect(told(
    service('a', { lastReviewed: '2026-11-01' }), { collection: 'comments', id: 'b', title: 'B', data: { respondedOn: '2026-11-01' } },
    service('c', { imported, publishFrom: '2026-11-01' }), service('d', { imported, publishFrom: '2026-11-01', lastReviewed: '2026-11-02' }),
  )).toEqual(['2026-11-01 added /services/d/']);
});

test('ten thousand changes are no more than the page can hold, and all of them are counted', () => {
  const { total, news } = whatsNew(Array.from({ length: 10_000 }, (_, index) => service(String(index), { changeNote: 'New.', changedOn: `2026-${String((index % 10) + 1).padStart(2, '0')}-01` })), today);
  expect([total, news.length, news.every(({ on }) => on === '2026-10-01')]).toEqual([10_000, mostNews, true]);
});

test('months come in the order of the news, each once', () => {
  const { news } = whatsNew(['2026-10-01', '2026-11-02', '2026-11-01'].map((publishFrom) => service(publishFrom, { publishFrom })), today);
  expect(newsByMonth(news).map((month) => [month.month, month.news.length])).toEqual([['2026-11', 2], ['2026-10', 1]]);
});

test('a review in which the words of a change stayed the same makes nothing new to a feed reader, and other words do', () => {
  const site = new URL('https://offer.example.org');
  const idOf = (data: object): string => newsId(whatsNew([service('a', data)], today).news[0] ?? expect.fail('Nothing is new.'), site);
  const first = idOf({ changeNote: 'It costs less.', lastReviewed: '2026-10-01' });
  expect(first).toMatch(/^https:\/\/offer\.example\.org\/services\/a\/#changed-\w+$/);
  expect(idOf({ changeNote: 'It costs less.', lastReviewed: '2026-11-01' })).toBe(first);
  expect(idOf({ changeNote: 'It costs more.', lastReviewed: '2026-10-01' })).not.toBe(first);
});
