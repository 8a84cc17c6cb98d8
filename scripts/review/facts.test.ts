import { expect, test, vi } from 'vitest';
import { fieldsOf, flat } from '../../schemas/derive/fields.ts';
import { collections } from '../../schemas/index.ts';
import { factsOf, stakes, upkeep } from './facts.ts';
import { examples } from '../../schemas/examples/index.ts';
import { png } from '../../tests/support/pictures.ts';
import { asYaml } from '../../tests/temporary-content.ts';
import { changed, file, repository, reviewOf, service, start } from './fixtures/changes.ts';
import { markdownReport } from './report/markdown.ts';
import { summary } from './report/summary.ts';
import { wordsThatCount } from './words-that-count.ts';

// Each test makes a repository and starts processes that read it, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

/** The part of a report between this heading and the next. */
const part = (report: string, heading: string): string[] => (report.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0]?.split('\n').filter(Boolean) ?? [];

test('the figures, addresses and words of duty that a text gains and loses are told, and nothing of what stayed', () => {
  const words = (before: string, after: string): unknown => wordsThatCount(before, after);
  expect(words('We have 3 rooms. It may take **20 weeks at most**.', 'We have 3 rooms. It may take **26 weeks at most**.')).toEqual({ gone: ['20 weeks'], come: ['26 weeks'] });
  expect(words('Write within two months of 1 May.', 'Write within three months of 1 May.')).toEqual({ gone: ['two months'], come: ['three months'] });
  expect(words('The school must answer.', 'The school should answer.')).toEqual({ gone: ['must'], come: ['should'] });
  expect(words('You do not need a diagnosis.', 'You do need a diagnosis.')).toEqual({ gone: ['not'], come: [] });
  expect(words('Ring 01632 960 199, day or night.', 'Ring 01632 960 189, day or night.')).toEqual({ gone: ['01632 960 199'], come: ['01632 960 189'] });
  expect(words('A third of their age, £5.', 'Two thirds of their age, £5.50.')).toEqual({ gone: ['a third', '£5'], come: ['two thirds', '£5.50'] });
  expect(words('[Complain](https://a.example.org/x).', '[Complain](https://b.example.org/x).')).toEqual({ gone: ['https://a.example.org/x'], come: ['https://b.example.org/x'] });
  expect(words('It takes 6 weeks.\n\nWe ring you.', 'We ring you, gladly.\n\nIt takes 6 weeks.')).toBeUndefined();
  expect(wordsThatCount('1'.repeat(50_000), '£'.repeat(50_000))).toBeDefined();
  const numbers = (from: number): string => Array.from({ length: 20_000 }, (_item, index) => index + from).join(' ');
  expect(wordsThatCount(numbers(0), numbers(1))).toEqual({ gone: ['0'], come: ['20000'] });
});

test('what does most harm where it is wrong is told first, each fact in one line', async () => {
  const guide = { title: 'Appeal', section: 'help', owner: 'Team', lastReviewed: '2026-06-01', reviewEvery: 12 };
  const made = await repository({ 'content/services/other.md': file({ ...service, name: 'Other' }), 'content/guides/help/appeal.md': file(guide, 'You must write within two months.\n') });
  const council = start['content/council.yml'].replace(/^"?urgentHelp"?:.*$/m, 'urgentHelp: Ring 01632 960 198.');
  expect(council).not.toBe(start['content/council.yml']);
  const found = await reviewOf({
    'content/services/portage.md': file({ ...service, waiting: { state: 'weeks', max: 6, measuredOn: '2026-06-01' }, cost: { kind: 'charge', amount: 10 }, contact: { ...service.contact, phone: '01632 960 202' }, meets: [], summary: 'Other words.' }),
    'content/services/other.md': undefined, 'content/guides/help/appeal.md': file(guide, 'You should write within three months.\n'), 'content/council.yml': council,
  }, made);
  const report = markdownReport(found);
  const lines = part(report, 'Facts to check');
  expect(lines.filter((line) => line.startsWith('**')).map((line) => /^\*\*(.*?)\.\*\*/.exec(line)?.[1])).toEqual([
    'What to do in danger', 'Pages that go', 'The law, its time limits, and what to do if somebody is late', 'Whom to reach, when and where', 'What it costs', 'How long it takes',
  ]);
  expect(lines).toContain('- “Appeal” (`guides/help/appeal.md`), The guide: You should write within three months., was You must write within two months.');
  expect(lines).toContain('- “Other” (`services/other.md`): `/services/other/`, and nothing leads from there to another page');
  expect(lines).toContain(`- “Portage” (\`services/portage.md\`), Contact › Phone: 01632 960 202, was ${service.contact?.phone}`);
  expect(summary(found)).toMatch(new RegExp(`; ${found.entries.flatMap(({ facts }) => facts).length} facts to check$`));
  expect(report.indexOf('\n## What must be there, and would be missing\n')).toBeLessThan(report.indexOf('\n## Facts to check\n'));
});

test('among many confirmed entries the one that changes a fact comes first, and the others in one line each', async () => {
  const names = Array.from({ length: 40 }, (_item, index) => `content/services/s-${index}.md`);
  const made = await repository(Object.fromEntries(names.map((name) => [name, file({ ...service, name })])));
  const report = markdownReport(await reviewOf(Object.fromEntries(names.map((name, index) => [name, file({ ...service, name, lastReviewed: '2026-11-20', ...(index === 33 && { contact: { ...service.contact, phone: '01632 960 203' } }) })])), made));
  expect(part(report, 'Entries').filter((line) => line.startsWith('### '))).toEqual(['### Changed: content/services/s-33.md']);
  expect(part(report, 'Confirmed, and nothing else changed').filter((line) => line.startsWith('- '))).toHaveLength(31);
  expect(report).toContain('- … and 9 more.');
});

test('problems that say the same are told once, with how many there are', async () => {
  const others = ['b', 'c', 'd', 'e', 'f'].map((id) => `content/services/${id}.md`);
  const made = await repository(Object.fromEntries(others.map((name) => [name, file({ ...service, name, worksWith: ['portage'] })])));
  const report = markdownReport(await reviewOf({ 'content/services/portage.md': undefined }, made));
  expect(part(report, 'New problems').filter((line) => line.includes('BrokenReference'))).toEqual([expect.stringContaining('The same in 4 other places: `services/c.md`, `services/d.md`, `services/e.md` and 1 more file.')]);
});

test('a page that is new has no facts of its own, and upkeep is no fact', async () => {
  expect(factsOf({ kind: 'added', collection: 'services', file: 'a.md', title: 'A', changes: [{ field: 'contact.phone', labels: ['Phone'], kind: 'value', before: undefined, after: '1' }] })).toEqual([]);
  expect(await changed({ owner: '2 teams', lastReviewed: '2026-11-20', reviewEvery: 6 })).not.toContain('Facts to check');
});

test('the fields of upkeep are fields, and every field on which something hangs is asked about', () => {
  const all = collections.flatMap(({ name }) => flat(fieldsOf(name)).map((node) => ({ name, node })));
  const known = new Set(all.map(({ node }) => node.path[0]));
  expect([...upkeep].filter((name) => !known.has(name))).toEqual([]);
  const stakeOf = (collection: (typeof collections)[number]['name'], field: string): string | undefined => factsOf({ kind: 'changed', collection, file: 'a', title: 'A', changes: [{ field, labels: ['A'], kind: 'value', before: 'a', after: 'b' }] })[0]?.stake;
  for (const { name, node } of all.filter(({ node: { widget } }) => ['phone', 'email', 'statutory', 'money'].includes(widget))) expect(stakes, `${name} ${node.path.join('.')}`).toContain(stakeOf(name, node.path.join('.')));
});

test('a picture that is replaced under the same words is told, and one with new words is not', async () => {
  const photos = [{ picture: 'hall.png', alt: 'The hall with its ramp', consent: 'nobody' }];
  const made = await repository({ 'content/images/hall.png': png, 'content/services/hall.md': file({ ...service, name: 'Hall', photos }) });
  const replaced = { 'content/images/hall.png': Buffer.concat([png, Buffer.from('x')]) };
  const told = await reviewOf(replaced, made);
  expect(told.look).toEqual([{ what: 'picture-replaced', picture: 'images/hall.png', file: 'services/hall.md', title: 'Hall' }]);
  expect(markdownReport(told)).toContain('- **Another picture under the same words.** `images/hall.png` is replaced');
  const described = await reviewOf({ ...replaced, 'content/services/hall.md': file({ ...service, name: 'Hall', photos: [{ ...photos[0], alt: 'The hall, with a lift' }] }) }, made);
  expect(described.look).toEqual([]);
});

test('a text that is another page’s is told, and one that only moved with its file is not', async () => {
  const words = 'We come to your home every week and play with your child for an hour. '.repeat(4);
  const made = await repository({ 'content/services/a.md': file({ ...service, name: 'A' }, words), 'content/services/b.md': file({ ...service, name: 'B' }, `Not ${words}`) });
  const crossed = await reviewOf({ 'content/services/a.md': file({ ...service, name: 'B' }, `Not ${words}`), 'content/services/b.md': file({ ...service, name: 'A' }, words), 'content/services/c.md': file({ ...service, name: 'C' }, words) }, made);
  expect(crossed.look.flatMap((look) => (look.what === 'text-of-another' ? [`${look.file} ${look.other}`] : []))).toEqual(['services/a.md services/b.md', 'services/b.md services/a.md', 'services/c.md services/a.md']);
  expect(markdownReport(crossed)).toContain('- **The words of another page.** The text of “B” (`services/a.md`) is that of `services/b.md`');
  made.git('checkout', '--quiet', '--', '.');
  const moved = await reviewOf({ 'content/services/a.md': undefined, 'content/services/c.md': file({ ...service, name: 'A' }, words) }, made);
  expect(moved.look.map(({ what }) => what)).not.toContain('text-of-another');
});

test('a question of the council’s own that changes under its answers is told, with how many there are', async () => {
  const ask = (question: string): string => asYaml({ ...examples.council, regionalPartnership: undefined, coverage: undefined, brand: { ...examples.council.brand, logo: undefined }, ownQuestions: [{ questions: 'service', id: 'quiet', question, hint: 'Which place it is.' }] });
  const made = await repository({ 'content/council.yml': ask('Where is it quiet?'), 'content/responses/portage.md': file({ for: 'services/portage', questions: 'service', answers: {}, ownAnswers: [{ question: 'quiet', answer: 'In the hut.' }], owner: 'Team', lastReviewed: '2026-06-01', reviewEvery: 12 }, '') });
  const { look } = await reviewOf({ 'content/council.yml': ask('Where is the shop?') }, made);
  expect(look).toContainEqual({ what: 'question-reworded', before: 'Where is it quiet?', after: 'Where is the shop?', answers: 1 });
});
