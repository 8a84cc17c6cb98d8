import { expect, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { file, repository, reviewOf, service } from './fixtures/changes.ts';
import { markdownReport } from './report/markdown.ts';
import { summary } from './report/summary.ts';
import type { Review } from './review.ts';

// Each test makes a repository and starts processes that read it, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const { comments } = examples;

test('only what a change breaks is new, and what it mends is told', async () => {
  const made = await repository({ 'content/services/bad.md': file({ ...service, name: 'Bad', organisation: 'nobody', needs: ['nothing'] }) });
  const found = await reviewOf({ 'content/services/bad.md': file({ ...service, name: 'Bad', contact: { role: 'Team', phone: 7 } }) }, made);
  expect(found.problems.mended.map(({ rule }) => rule).toSorted()).toEqual(['BrokenReference', 'NotAChoice']);
  expect(found.problems.found.map(({ rule, file: name }) => `${rule} ${name}`)).toEqual(['NotAPhoneNumber services/bad.md']);
  expect(summary(found)).toContain('; 1 new error; ');
  expect(markdownReport(found)).toMatch(/## New problems\n\n- \*\*Error\*\* in `services\/bad\.md`, line \d+, `contact\.phone`: /);
});

test('a file that moves a problem to another line has no new problem', async () => {
  const bad = { ...service, name: 'Bad', organisation: 'nobody' };
  const made = await repository({ 'content/services/bad.md': file(bad) });
  const found = await reviewOf({ 'content/services/bad.md': file({ alsoKnownAs: ['One', 'Two'], ...bad }) }, made);
  expect([found.problems.found, found.problems.mended]).toEqual([[], []]);
});

test('what the law asks for and a change gains or loses is told', async () => {
  const found = await reviewOf({ 'content/services/portage.md': file({ ...service, meets: ['sch2-para-18'] }) });
  expect([found.coverage.lost.map(({ id }) => id), found.coverage.gained.map(({ id }) => id)]).toEqual([['sch2-para-15-b'], ['sch2-para-18']]);
  expect(found.look).toEqual([{ what: 'coverage-lost', items: 1 }]);
  expect(markdownReport(found)).toContain('It was answered and would be not answered. (`sch2-para-15-b`)');
});

/** The review of one service changed in each of these ways, by the place of the way in the list. */
async function reviewOfEach(ways: readonly object[], from: object = service): Promise<Review> {
  const named = (entry: object, index: number): [string, string] => [`content/services/way-${index}.md`, file({ ...entry, name: `Way ${index}` })];
  const made = await repository(Object.fromEntries(ways.map((_way, index) => named(from, index))));
  return reviewOf(Object.fromEntries(ways.map((way, index) => named({ ...from, ...way }, index))), made);
}

/** Which of some services a review answers yes for. */
const placesOf = (files: readonly string[]): number[] => files.map((name) => Number(/\d+/.exec(name)?.[0])).toSorted((a, b) => a - b);

test('a note is missing where families are affected, and not where it stands or nothing matters', async () => {
  const found = await reviewOfEach([
    { eligibility: 'Anyone.' }, { cost: { kind: 'paid', amount: 5 }, decision: { maker: 'service', how: 'We look.' }, contact: { role: 'Team', phone: '01632 960 417' } }, { status: { state: 'paused' }, noAlternatives: true },
    { eligibility: 'Anyone.', changeNote: 'Anyone can come.', changedOn: '2026-11-22' }, { summary: 'We visit.' },
  ]);
  expect(found.look.map((look) => (look.what === 'change-note-missing' ? [look.title, ...look.labels] : look.what))).toEqual([
    ['Way 1', 'How decisions are made', 'Cost', 'Contact'], ['Way 0', 'Who can use it'], ['Way 2', 'Status'],
  ]);
  const old = await reviewOfEach([{ eligibility: 'Anyone.' }, { eligibility: 'Anyone.', changeNote: 'Anyone.' }, { eligibility: 'Anyone.', changeNote: undefined }], { ...service, changeNote: 'It moved.' });
  expect(placesOf(old.look.flatMap((look) => (look.what === 'change-note-missing' ? look.file : [])))).toEqual([0, 2]);
});

test('a new note whose day is that of an older change is told with that day', async () => {
  const old = { ...service, changeNote: 'It moved.', changedOn: '2026-03-04' };
  const found = await reviewOfEach([
    { changeNote: 'It costs more.' },
    // The day is new, or no note is.
    { changeNote: 'It costs more.', changedOn: '2026-11-20' }, { summary: 'We visit.' }, { changeNote: undefined },
  ], old);
  expect(found.look.flatMap((look) => (look.what === 'change-note-old' ? [[look.title, look.day]] : []))).toEqual([['Way 0', '2026-03-04']]);
  expect(markdownReport(found)).toContain('families would read it as news of 4 March 2026.');
  const reviewed = await reviewOfEach([{ changeNote: 'It costs more.' }, { changeNote: 'It costs more.', lastReviewed: '2026-11-22' }], { ...service, changedOn: undefined });
  expect(placesOf(reviewed.look.flatMap((look) => (look.what === 'change-note-old' ? look.file : [])))).toEqual([0]);
});

test('a person that a change brings is suspected, one that was there before is not', async () => {
  const made = await repository({ 'content/comments/a.md': file({ ...comments, related: [], said: 'My son Oliver waits.\n\nIt is long.' }, '') });
  const told = await reviewOf({ 'content/comments/a.md': file({ ...comments, related: [], said: 'My son Oliver waits.\n\nIt is long. Ring Mrs Smith on 01632 960 417.' }, '') }, made);
  expect(told.look.flatMap((look) => (look.what === 'personal-data' ? look.words : []))).toEqual(['Mrs Smith', '01632 960 417']);
});

test('an entry is confirmed where its review moves forward, and nothing else changes', async () => {
  const confirmed = async (ways: readonly object[], from?: object): Promise<number[]> => placesOf((await reviewOfEach(ways, from)).entries.filter((entry) => entry.confirmed).map((entry) => entry.file));
  expect(await confirmed([
    { lastReviewed: '2026-11-20' }, { lastReviewed: '2026-11-22', reviewBy: '2027-06-01' },
    // The day goes back, is yet to come, is none, is gone, or moves the next review out of sight.
    { lastReviewed: '2026-05-01' }, { lastReviewed: '2026-11-23' }, { lastReviewed: '2026-31-11' }, { lastReviewed: undefined }, { lastReviewed: '2026-11-20', reviewBy: '2099-01-01' },
    // Nobody looked, or something else changes too.
    { reviewBy: '2027-06-01' }, { lastReviewed: '2026-11-20', owner: 'Another team' }, { lastReviewed: '2026-11-20', summary: 'Other words.' },
  ])).toEqual([0, 1]);
  // A record that nobody has reviewed yet is published as checked for the first time.
  expect(await confirmed([{ lastReviewed: '2026-11-20' }], { ...service, lastReviewed: undefined, imported: { from: 'A list', on: '2026-01-05' } })).toEqual([]);
});

test('a change that only confirms review dates is told as that, and one that does more is not', async () => {
  const confirmed = { 'content/services/portage.md': file({ ...service, lastReviewed: '2026-11-20' }) };
  const only = await reviewOf(confirmed);
  expect(only.onlyReviewDates).toBe(true);
  expect(markdownReport(only)).toContain('Only review dates were confirmed');
  for (const more of ['README.md', 'content/images/a.png', 'content/services/another.md']) expect((await reviewOf({ ...confirmed, [more]: file({ ...service, name: 'Another' }) })).onlyReviewDates, more).toBe(false);
});
