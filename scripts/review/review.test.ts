import { expect, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import type { Entries } from '../../schemas/index.ts';
import { asMarkdown, asYaml } from '../../tests/temporary-content.ts';
import { temporaryRepository, type TemporaryRepository } from '../../tests/temporary-repository.ts';
import { markdownReport } from './report/markdown.ts';
import { summary } from './report/summary.ts';
import { review, type Review } from './review.ts';

// Each test makes a repository and starts processes that read it, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const { services, settings, council, comments } = examples;
const { regionalPartnership: _, brand: { logo: __, ...brand }, ...plainCouncil } = council;

/** A service that refers to nothing, so that only what a test changes can be wrong with it. */
const service = {
  ...services, name: 'Portage', organisation: 'trust', areas: ['harbour'], notEligible: 'Ring us.', worksWith: [], alternatives: [], reviewBy: undefined, changeNote: undefined,
  lastReviewed: '2026-06-01', reviewEvery: 12, waiting: { state: 'weeks', max: 12, measuredOn: '2025-12-01' }, meets: ['cfa-30-2-a'], status: undefined,
} as unknown as Entries['services'];

const file = (entry: object, body = 'We help you to begin.\n\nThen we go on.\n'): string => asMarkdown(JSON.parse(JSON.stringify(entry)) as object, body);

const start = {
  'content/council.yml': asYaml({ ...plainCouncil, brand }),
  'content/glossary.yml': asYaml({ ...examples.glossary, terms: [{ id: 'a', term: 'A', plain: 'A letter.' }] }),
  'content/organisations/trust.yml': asYaml(examples.organisations),
  'content/services/portage.md': file(service),
};

const repository = (files: Record<string, string | Uint8Array> = {}): Promise<TemporaryRepository> => temporaryRepository({ ...start, ...files });

/** The review of what is in the working tree of a repository after these files were written. */
async function reviewOf(files: Record<string, string | Uint8Array | undefined>, made?: TemporaryRepository): Promise<Review> {
  const { content, write } = made ?? (await repository());
  await write(files);
  return review({ folder: content, base: 'main', today });
}

/** The report of a change to the one service. */
async function changed(entry: object, body?: string): Promise<string> {
  return markdownReport(await reviewOf({ 'content/services/portage.md': file({ ...service, ...entry }, body) }));
}

/** The items of a report that stand under the heading of an entry. */
const items = (report: string): string[] => (report.split('\n### ')[1] ?? '').split('\n\n## ')[0]?.split('\n').filter((line) => line.startsWith('- ') || line.startsWith('  > ')) ?? [];

test('a change of nothing says so', async () => {
  const found = await reviewOf({});
  expect(summary(found)).toBe('No entry changed; 0 new errors; 0 things to look at');
  expect(found.onlyReviewDates).toBe(false);
});

test('a waiting time is told in words, with its date and what it was', async () => {
  expect(items(await changed({ waiting: { state: 'weeks', max: 18, measuredOn: '2026-03-03' } }))).toEqual(['- **Waiting time:** Up to 18 weeks, measured on 3 March 2026, was Up to 12 weeks, measured on 1 December 2025']);
});

test('values are told in the words of the schema and its vocabularies', async () => {
  const report = await changed({
    tier: 'universal', needs: ['autism'], ages: { min: 0, max: 25 }, cost: { kind: 'paid', amount: 4.5, per: 'session' }, inArea: false, outOfAreaReason: 'Families from here use it.', lastReviewed: '2026-11-20',
    contact: { ...service.contact, phone: '01632 960 417', hours: undefined }, organisation: 'trust', changeNote: 'It costs £4.50 now.',
  });
  expect(items(report)).toMatchInlineSnapshot(`
    [
      "- **Level of help:** For everyone, was Specialist",
      "- **Needs:** added Autism · removed Speech, language and communication",
      "- **Ages:** Birth to 25, was 2 to 25",
      "- **Why it is listed:** Families from here use it., was Eastmarsh has no clinic of its own, so families from here are sent to Hilltop.",
      "- **Cost:** £4.50 per session, was £4.50 a session",
      "- **Cost › More about the cost:** removed, was The first visit is free.",
      "- **Contact › Phone:** 01632 960 417, was 01632 960 220",
      "- **Contact › Phone hours:** removed, was Weekdays, 9am to 4pm",
      "- **Last reviewed:** 20 November 2026, was 1 June 2026",
      "- **What changed:** It costs £4.50 now. (new)",
      "- **Next review:** by 20 November 2027, was by 1 June 2027",
    ]
  `);
});

test('an unchanged field is not told', async () => {
  expect(items(await changed({ name: 'Portage at home' }))).toEqual(['- **Name:** Portage at home, was Portage']);
});

test('places and times are told item by item, and a renamed one is still the same', async () => {
  const place = { name: 'Mill Street', postcode: 'ZZ1 4PL', note: 'Ring the bell.', facilities: [{ facility: 'step-free-entrance', value: 'yes' }, { facility: 'quiet-room', value: 'no' }] };
  const made = await repository({ 'content/services/portage.md': file({ ...service, places: [place, { name: 'The Hub', postcode: 'ZZ2 1AA' }], times: [{ day: 'monday', opens: '09:00', closes: '10:00' }, { day: 'monday', opens: '13:00', closes: '14:00' }] }) });
  const next = { ...service, places: [{ ...place, name: 'Mill Lane', facilities: [{ facility: 'step-free-entrance', value: 'partly' }, { facility: 'quiet-room', value: 'no' }] }, { name: 'The Barn', address: 'Down Road' }], times: [{ day: 'monday', opens: '09:00', closes: '10:00' }, { day: 'monday', opens: '13:30', closes: '14:00' }, { day: 'friday', opens: '09:00', closes: '12:00' }] };
  expect(items(markdownReport(await reviewOf({ 'content/services/portage.md': file(next) }, made)))).toMatchInlineSnapshot(`
    [
      "- **Places:** added Name of the place: The Barn; Address: Down Road · removed Name of the place: The Hub; Postcode: ZZ2 1AA",
      "- **Places › Mill Lane › Name of the place:** Mill Lane, was Mill Street",
      "- **Places › Mill Lane › Access and facilities › Step-free entrance › Is it there?:** Partly, was Yes",
      "- **Times:** added Day: Friday; Opens: 9am; Closes: midday",
      "- **Times › Monday › Opens:** 1:30pm, was 1pm",
    ]
  `);
});

test('an order that changed is told as that', async () => {
  const made = await repository({ 'content/services/portage.md': file({ ...service, languages: ['Makaton', 'Polish'] }) });
  expect(items(markdownReport(await reviewOf({ 'content/services/portage.md': file({ ...service, languages: ['Polish', 'Makaton'] }) }, made)))).toEqual(['- **Languages:** the order changed']);
});

test('a text is shown word by word, and what stayed is counted', async () => {
  expect(items(await changed({}, 'We help you and your child to begin.\n\nThen we go on.\n\nAt last you go on alone.\n'))).toEqual([
    '- **What the service does** changed (one other paragraph as before):', '  > We help you **and your child** to begin.', '  > **At last you go on alone.**',
  ]);
});

test('a text that only has other line breaks is told as that', async () => {
  expect(items(await changed({}, 'We help you\nto begin.\n\nThen we go on.\n'))).toEqual(['- **What the service does**: only spaces and line breaks changed.']);
});

test('a file that is only written in another way changes nothing', async () => {
  const found = await reviewOf({ 'content/services/portage.md': start['content/services/portage.md'].replace('---\n', '---\n# Ask Ann before you change this.\n').replace('name: "Portage"', 'name: Portage') });
  expect(found.entries.map(({ kind, changes }) => [kind, changes.length])).toEqual([['changed', 0]]);
  expect(items(markdownReport(found))).toEqual(['- Nothing that is published changed: only how the file is written, such as comments, quotation marks or spaces.']);
  expect(found.onlyReviewDates).toBe(false);
});

test('answers are shown under the official question', async () => {
  const response = { for: 'services/portage', questions: 'service', answers: { 'sv-01': 'We visit you at home.' }, owner: 'Team', lastReviewed: '2026-06-01' };
  const made = await repository({ 'content/responses/portage.md': file(response, '') });
  const report = markdownReport(await reviewOf({ 'content/responses/portage.md': file({ ...response, answers: { 'sv-01': 'We visit you at home or at nursery, as often as you and the nursery think that it helps your child.', 'sv-02': 'Ring us.' } }, '') }, made), new URL('https://preview.example.org/offer/'));
  expect(report).toContain('### Changed: Portage, portage');
  expect(report).toContain('[See the page](https://preview.example.org/offer/services/portage/#answers)');
  expect(items(report)).toMatchInlineSnapshot(`
    [
      "- **Answers › What does your service do?** changed:",
      "  > We visit you at ~~home.~~ **home or at nursery, as often as you and the nursery think that it helps your child.**",
      "- **Answers › Where is it located and what areas does it cover?:** Ring us. (new)",
    ]
  `);
});

test('an added entry is told whole, a removed one with where its visitors find nothing', async () => {
  const made = await repository({ 'content/services/old.md': file({ ...service, name: 'Old' }, 'Old words.') });
  const found = await reviewOf({ 'content/services/old.md': undefined, 'content/settings/new.md': file({ ...settings, name: 'New School', organisation: 'trust', areas: ['harbour'] }, 'Welcome.') }, made);
  expect(summary(found)).toMatch(/^1 entry added, 1 removed; \d+ new errors?; \d+ things? to look at$/);
  expect(found.entries.map(({ kind, file: name }) => `${kind} ${name}`)).toEqual(['removed services/old.md', 'added settings/new.md']);
  expect(found.look).toContainEqual({ what: 'no-redirect', file: 'services/old.md', title: 'Old', address: '/services/old/' });
  expect(markdownReport(found)).toContain('- **Name:** New School\n');
});

test('a renamed entry is one entry, with its redirect or the lack of one', async () => {
  const next = { 'content/services/portage.md': undefined, 'content/services/portage-at-home.md': file({ ...service, name: 'Portage at home' }) };
  const without = await reviewOf(next);
  expect(without.entries.map(({ kind, from, id }) => [kind, from?.id, id])).toEqual([['renamed', 'portage', 'portage-at-home']]);
  expect(without.look.map(({ what }) => what)).toEqual(['no-redirect']);
  expect(items(markdownReport(without))).toContain('- **Name:** Portage at home, was Portage');
  const redirected = await reviewOf({ ...next, 'content/services/portage-at-home.md': file({ ...service, name: 'Portage at home', formerAddresses: ['/services/portage/'] }) });
  expect(redirected.look).toEqual([]);
  expect(items(markdownReport(redirected))).toContain('- **Old address:** Visitors of `/services/portage/` are sent to `/services/portage-at-home/`.');
});

test('two entries with nothing in common are not one that was renamed', async () => {
  const other = { name: 'Swimming', imported: { from: 'A list', on: '2026-01-05' } };
  const found = await reviewOf({ 'content/services/portage.md': undefined, 'content/services/swimming.md': file(other, 'Come and swim.') });
  expect(found.entries.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('only what a change breaks is new, and what it mends is told', async () => {
  const made = await repository({ 'content/services/bad.md': file({ ...service, name: 'Bad', organisation: 'nobody', needs: ['nothing'] }) });
  const found = await reviewOf({ 'content/services/bad.md': file({ ...service, name: 'Bad', contact: { role: 'Team', phone: 7 } }) }, made);
  expect(found.problems.mended.map(({ rule }) => rule).toSorted()).toEqual(['BrokenReference', 'NotAChoice']);
  expect(found.problems.found.map(({ rule, file: name }) => `${rule} ${name}`)).toEqual(['NotAPhoneNumber services/bad.md']);
  expect(summary(found)).toContain('; 1 new error; ');
  expect(markdownReport(found)).toMatch(/## New problems\n\n- \*\*Error\*\* in `services\/bad\.md`, line \d+, `contact\.phone`: /);
});

test('a wrong value is shown as it is written, and its field is not told as removed', async () => {
  expect(items(await changed({ contact: { ...service.contact, phone: 1632960417 } }))).toContain(`- **Contact › Phone:** 1632960417, was ${service.contact?.phone}`);
});

test('a file that moves a problem to another line has no new problem', async () => {
  const bad = { ...service, name: 'Bad', organisation: 'nobody' };
  const made = await repository({ 'content/services/bad.md': file(bad) });
  const found = await reviewOf({ 'content/services/bad.md': file({ alsoKnownAs: ['One', 'Two'], ...bad }) }, made);
  expect([found.problems.found, found.problems.mended]).toEqual([[], []]);
});

test('what the law asks for and a change gains or loses is told', async () => {
  const found = await reviewOf({ 'content/services/portage.md': file({ ...service, meets: ['sch2-para-18'] }) });
  expect([found.coverage.lost.map(({ id }) => id), found.coverage.gained.map(({ id }) => id)]).toEqual([['cfa-30-2-a'], ['sch2-para-18']]);
  expect(found.look).toEqual([{ what: 'coverage-lost', items: 1 }]);
  expect(markdownReport(found)).toContain('It was answered and would be not answered. (`cfa-30-2-a`)');
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
    { eligibility: 'Anyone.', changeNote: 'Anyone can come.' }, { summary: 'We visit.' },
  ]);
  expect(found.look.map((look) => (look.what === 'change-note-missing' ? [look.title, ...look.labels] : look.what))).toEqual([
    ['Way 0', 'Who can use it'], ['Way 1', 'How decisions are made', 'Cost', 'Contact'], ['Way 2', 'Status'],
  ]);
  const old = await reviewOfEach([{ eligibility: 'Anyone.' }, { eligibility: 'Anyone.', changeNote: 'Anyone.' }, { eligibility: 'Anyone.', changeNote: undefined }], { ...service, changeNote: 'It moved.' });
  expect(placesOf(old.look.flatMap((look) => (look.what === 'change-note-missing' ? look.file : [])))).toEqual([0, 2]);
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

test('files outside the content are listed apart, with a warning', async () => {
  const found = await reviewOf({ 'scripts/x.ts': 'x', 'content/services/portage.md': file({ ...service, name: 'P' }) });
  expect(found.otherFiles).toEqual([{ status: 'added', file: 'scripts/x.ts' }]);
  const report = markdownReport(found);
  expect(report).toContain('- **Files outside the content.** One file can change how the site works');
  expect(report).toContain('## Files outside the content\n');
  expect(report).toContain('- added `scripts/x.ts`');
});

test('a file that breaks, or is mended, is not told as removed or added', async () => {
  const broken = await reviewOf({ 'content/services/portage.md': '---\nname: Bro [ken\n  x: : y\n---\nhi\n' });
  expect(broken.entries.map(({ kind, unreadable }) => [kind, unreadable])).toEqual([['changed', ['after']]]);
  expect(broken.look).toContainEqual({ what: 'unreadable', file: 'services/portage.md', title: 'Portage' });
  expect(broken.problems.mended).toEqual([]);
  const made = await repository({ 'content/services/bad.md': '---\n: [\n' });
  const mended = await reviewOf({ 'content/services/bad.md': file({ ...service, name: 'Good' }) }, made);
  expect(mended.entries.map(({ kind, unreadable }) => [kind, unreadable])).toEqual([['changed', ['before']]]);
  expect(markdownReport(mended)).toContain('Its fields could not be read before the change');
});

test('bytes that are no text are told as a file that cannot be read', async () => {
  const found = await reviewOf({ 'content/services/portage.md': new Uint8Array([0xFF, 0xFE, 0, 1, 2]) });
  expect(found.entries.map(({ unreadable }) => unreadable)).toEqual([['after']]);
  expect(markdownReport(found)).toContain('### Changed: Portage\n');
});

test('what others published since is not shown as taken back', async () => {
  const made = await repository();
  made.git('checkout', '--quiet', '-b', 'change');
  await made.commit({ 'content/services/portage.md': file({ ...service, name: 'Portage at home' }) });
  made.git('checkout', '--quiet', 'main');
  await made.commit({ 'content/services/other.md': file({ ...service, name: 'Other' }) });
  const found = await review({ folder: made.content, base: 'main', head: 'change', today });
  expect(found.entries.map(({ kind, id }) => [kind, id])).toEqual([['changed', 'portage']]);
  expect(found.head).toBe(made.git('rev-parse', 'change').trim());
});

test('a commit from before there was any content is compared with nothing', async () => {
  const made = await temporaryRepository({ 'README.md': 'x' });
  await made.commit(start);
  const found = await review({ folder: made.content, base: 'HEAD~1', head: 'HEAD', today });
  expect(found.entries.map(({ kind }) => kind)).toEqual(['added', 'added', 'added', 'added']);
  expect(found.problems.found).toEqual([]);
});
