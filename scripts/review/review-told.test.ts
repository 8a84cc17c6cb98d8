import { expect, test, vi } from 'vitest';
import { changed, file, items, repository, reviewOf, service, start } from './fixtures/changes.ts';
import { markdownReport } from './report/markdown.ts';

// Each test makes a repository and starts processes that read it, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

test('a waiting time is told in words, with its date and what it was', async () => {
  expect(items(await changed({ waiting: { state: 'weeks', max: 18, measuredOn: '2026-09-03' } }))).toEqual(['- **Waiting time:** Up to 18 weeks, measured on 3 September 2026, was Up to 12 weeks, measured on 1 June 2026']);
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

test('a wrong value is shown as it is written, and its field is not told as removed', async () => {
  expect(items(await changed({ contact: { ...service.contact, phone: 1632960417 } }))).toContain(`- **Contact › Phone:** 1632960417, was ${service.contact?.phone}`);
});
