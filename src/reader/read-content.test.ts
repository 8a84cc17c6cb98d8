import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { asMarkdown, asYaml, council, temporaryContent, temporaryFolder } from '../../tests/temporary-content.ts';
import type { Content } from './content.ts';
import { onlyEntry, readContent, readOnlyEntry } from './read-content.ts';
import { readWithoutTexts } from './read-one.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const { services: service, guides: guide, organisations: organisation } = examples;

const problemsOf = ({ problems }: Content): string[] => problems.map(({ level, rule, file, field, line }) => `${level} ${rule} ${file}:${line ?? ''} ${field ?? ''}`.trim()).toSorted();

const read = async (files: Record<string, string | Uint8Array>) => readContent(await temporaryContent({ ...council, ...files }));

test('a folder with nothing wrong is read whole, every example of every collection', async () => {
  const content = await read({
    'council.yml': asYaml(examples.council), 'organisations/trust.yml': asYaml(organisation), 'services/stammering.md': asMarkdown(service), 'settings/saltings.md': asMarkdown(examples.settings),
    'responses/stammering.md': asMarkdown(examples.responses, ''), 'guides/help/disagree.md': asMarkdown(guide), 'pathways/talking.md': asMarkdown(examples.pathways), 'situations/stammering.md': asMarkdown(examples.situations), 'checkers/advice-line.md': asMarkdown(examples.checkers), 'comments/2026-02-short-breaks.md': asMarkdown(examples.comments, ''), 'surveys/2026-05-toy-library.md': asMarkdown(examples.surveys, ''),
    'removed/toy-library.yml': asYaml(examples.removed),
  });
  expect(problemsOf(content)).toEqual([]);
  expect(content.files).toBe(13);
  for (const [name, example] of Object.entries(examples)) {
    const [entry, more] = content.entries[name as keyof typeof examples];
    expect([entry?.data, more], name).toEqual([example, undefined]);
  }
});

test('every problem of every file is told at once, each with its line', async () => {
  const content = await read({
    'services/a.md': asMarkdown({ ...service, section: 'helth', contact: { phone: '12' } }, '## Ask\n\nUse <b>this</b>.\n'),
    'services/b.md': 'No fields.\n',
    'services/c.md': asMarkdown({ ...service, summry: 'x' }, ''),
    'services/d.md': Buffer.from('name: Café', 'latin1'),
    'organisations/e.yml': 'name: "open\n',
    'guides/f.md': asMarkdown(guide),
  });
  expect(problemsOf(content)).toMatchInlineSnapshot(`
    [
      "error BrokenFrontMatter organisations/e.yml:2",
      "error EmptyBody services/c.md:",
      "error NoFrontMatter services/b.md:1",
      "error NotAChoice services/a.md:9 section",
      "error NotAPhoneNumber services/a.md:76 contact.phone",
      "error NotInASection guides/f.md:",
      "error NotUtf8 services/d.md:",
      "error RawHtml services/a.md:199 body",
      "error RawHtml services/a.md:199 body",
      "error UnknownField services/c.md:201 summry",
    ]
  `);
});

test('whoever shows nobody what there is to say of words gets the same without it', async () => {
  const root = await temporaryContent({ ...council, 'services/a.md': asMarkdown(service, 'Ask a member of the ABC.\n') });
  const [whole, quick] = [await readContent(root), await readContent(root, { prose: false })];
  expect([problemsOf(whole), problemsOf(quick)]).toEqual([[expect.stringMatching(/^advice UndefinedShortForm services\/a\.md:\d+ body$/)], []]);
  expect(quick.entries).toEqual(whole.entries);
});

test('files that cannot be read keep no other file from being read', async () => {
  const content = await read({ 'services/a.md': '---js\nprocess.exit(1)\n---\n', 'services/b.md': asMarkdown(service), 'services/c.md': '\u0000\u0001', 'services/d.md': '' });
  expect(content.entries.services.map(({ id }) => id)).toEqual(['b']);
});

test('Markdown of the body and of fields is rendered once, by the path of its field', async () => {
  const { entries: { services: [entry] } } = await read({ 'services/a.md': asMarkdown({ ...service, decision: { ...service.decision, how: '## How\n\nWe *meet*.' } }, '## Ask\n\n[Ring](/services/b/).\n') });
  expect([entry?.html['body'], entry?.html['decision.how'], entry?.html['eligibility']?.slice(0, 21)]).toEqual(['<h3>Ask</h3>\n<p><a href="/services/b/">Ring</a>.</p>', '<h4>How</h4>\n<p>We <em>meet</em>.</p>', '<p>You can come when:']);
  expect(entry?.headings).toEqual([{ level: 3, id: 'ask', text: 'Ask' }]);
});

test('links are kept with their field and their line in the file', async () => {
  const text = asMarkdown(service, 'One.\n\n[Ring](/services/b/).\n');
  const { entries: { services: [entry] } } = await read({ 'services/a.md': text });
  const lineOf = (words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;
  expect(entry?.links).toEqual([{ url: '/services/b/', line: lineOf('[Ring]'), field: 'body' }, { url: '/services/talking-advice-line/', line: lineOf('notEligible:'), field: 'notEligible' }]);
});

test('the headings of a guide begin at level 2 and can be linked to', async () => {
  const { entries: { guides: [entry] } } = await read({ 'guides/help/a.md': asMarkdown(guide, '## Ask\n') });
  expect([entry?.id, entry?.html['body']]).toEqual(['help/a', '<h2 id="ask">Ask</h2>']);
});

test('nothing outside the folder is read', async () => {
  const outside = await temporaryContent({ 'b.md': asMarkdown(service), 'council.yml': council['council.yml'] });
  const folder = await temporaryContent({ 'glossary.yml': council['glossary.yml'], 'services/a.md': asMarkdown(service) });
  await symlink(join(outside, 'b.md'), join(folder, 'services/b.md'));
  await symlink(join(outside, 'council.yml'), join(folder, 'council.yml'));
  await symlink(outside, join(folder, 'settings'));
  const content = await readContent(folder);
  expect(problemsOf(content)).toEqual(['error SymbolicLink council.yml:', 'error SymbolicLink services/b.md:', 'error SymbolicLink settings:']);
  expect([content.entries.services.length, content.entries.council.length, content.entries.settings.length]).toEqual([1, 0, 0]);
});

test('an imported record that nobody reviewed lacks things with warnings, and is marked as unchecked', async () => {
  const content = await read({ 'services/a.md': asMarkdown({ name: 'Stammering support', imported: { from: 'The register', on: '2026-01-05' } }, '') });
  expect(content.problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(problemsOf(content)).toEqual(expect.arrayContaining(['warning EmptyBody services/a.md:', 'warning MissingField services/a.md: summary']));
  expect(content.entries.services[0]?.unchecked).toBe(true);
});

test('a reviewed record lacks the same things with errors', async () => {
  const content = await read({ 'services/a.md': asMarkdown({ name: 'Stammering support', lastReviewed: '2026-06-01', imported: { from: 'The register', on: '2026-01-05' } }, '') });
  expect(content.problems.filter(({ level }) => level !== 'error')).toEqual([]);
  expect(content.entries.services[0]?.unchecked).toBe(false);
});

test('what the CMS writes for a cleared field is missing', async () => {
  const cleared = { ...service, website: '', commissionedUntil: '', languages: [], cost: { kind: 'free', amount: null, per: '' }, times: [{ day: '', opens: '', closes: '' }], noAlternatives: null };
  const content = await read({ 'services/a.md': asMarkdown(cleared) });
  expect(problemsOf(content)).toEqual([]);
  expect(content.entries.services[0]?.data).not.toHaveProperty('website');
  expect(content.entries.services[0]?.data.cost).toEqual({ kind: 'free' });
});

test('a text where none is shown is told, and so is a missing one', async () => {
  const content = await read({ 'comments/a.md': asMarkdown(examples.comments, 'Hello.'), 'guides/help/a.md': asMarkdown(guide, '\n \n') });
  expect(problemsOf(content).map((line) => line.replace(/:\d+/, ''))).toEqual(['error EmptyBody guides/help/a.md:', 'warning UnexpectedText comments/a.md']);
});

test('line endings, a byte-order mark and the ending of the file change nothing', async () => {
  const text = asMarkdown(service, '## Ask\n\nRing us.\n');
  const variants = [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.trimEnd()];
  const contents = await Promise.all(variants.map((variant) => read({ 'services/a.md': variant })));
  const [first, ...others] = contents.map(({ problems, entries: { services: [entry] } }) => ({ problems, data: entry?.data, html: entry?.html, headings: entry?.headings, links: entry?.links }));
  for (const other of others) expect(other).toEqual(first);
});

test('more files than fit into one batch are all read, in order', async () => {
  const files = Object.fromEntries(Array.from({ length: 210 }, (_, index) => [`services/s-${String(index).padStart(3, '0')}.md`, asMarkdown({ ...service, name: `Service ${index}` }, `Text ${index}.`)]));
  const { entries, problems } = await read(files);
  expect(problems).toEqual([]);
  expect(entries.services.map(({ data, html }) => [data.name, html['body']])).toEqual(Array.from({ length: 210 }, (_, index) => [`Service ${index}`, `<p>Text ${index}.</p>`]));
});

test('an empty folder lacks its council, and is better with a glossary', async () => {
  const content = await readContent(await temporaryFolder());
  expect(problemsOf(content)).toEqual(['error MissingFile council.yml:', 'warning MissingFile glossary.yml:']);
  expect(() => onlyEntry(content, 'council')).toThrowErrorMatchingInlineSnapshot(`[Error: “council” could not be read. Run \`npm run check\` to see why.]`);
});

test('the one entry of a collection of one file is at hand', async () => {
  const content = await read({ 'services/a.md': asMarkdown(service) });
  expect(onlyEntry(content, 'council').data.name).toBe(examples.council.name);
  expect(() => onlyEntry(content, 'services')).toThrow('services');
});

test('the council can be read alone, whatever the other files are', async () => {
  const folder = await temporaryContent({ ...council, 'services/a.md': '---\n: [\n' });
  const { file, data } = readOnlyEntry(folder, 'council');
  expect([file, data]).toEqual(['council.yml', onlyEntry(await readContent(folder), 'council').data]);
  const without = await temporaryFolder();
  expect(() => readOnlyEntry(without, 'council')).toThrow('“council” could not be read.');
  expect(() => readOnlyEntry(folder, 'services')).toThrow('“services” could not be read.');
});

test('a folder in place of the council is told', async () => {
  const folder = await temporaryContent({ 'glossary.yml': council['glossary.yml'] });
  await mkdir(join(folder, 'council.yml'));
  expect(problemsOf(await readContent(folder))).toEqual(['error UnreadableFile council.yml:']);
});

test('a file whose process died is named, and keeps its fields', async () => {
  const root = await temporaryContent({ ...council, 'services/a.md': asMarkdown(service) });
  const { entry, problems } = readWithoutTexts({ root, collection: 'services', id: 'a', file: 'services/a.md' });
  expect([entry?.data, entry?.html['body']]).toEqual([service, '']);
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "file": "services/a.md",
        "fix": "Look for very long paragraphs or rows of the same mark, and remove them.",
        "level": "error",
        "message": "A text of this file stops the Markdown engine, or takes it longer than 5 seconds.",
        "rule": "MarkdownKilled",
      },
    ]
  `);
});
