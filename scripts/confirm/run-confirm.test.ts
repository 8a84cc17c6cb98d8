import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { asMarkdown, asYaml, council, temporaryContent } from '../../tests/temporary-content.ts';
import { runConfirm } from './run-confirm.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const { regionalPartnership: _, coverage: ___, brand: { logo: __, ...brand }, ...plain } = examples.council;
const service = { ...examples.services, organisation: 'trust', areas: ['harbour'], notEligible: 'Ring us.', worksWith: undefined, alternatives: undefined, lastReviewed: '2026-10-05', status: undefined, reviewBy: undefined, reviewEvery: 6, formerAddresses: undefined, photos: undefined };
const odd = asMarkdown(service).replace(/\n/g, '\r\n').replace('---\r\n', '\uFEFF---\r\n# By hand.\r\n').replace('lastReviewed: "2026-10-05"', 'lastReviewed :   2026-10-05  # yes');

const content = (files: Record<string, string> = {}): Promise<string> =>
  temporaryContent({ 'council.yml': asYaml({ ...plain, brand }), 'glossary.yml': council['glossary.yml'].replaceAll(/ *see:\n.*\n/g, ''), 'organisations/trust.yml': asYaml(examples.organisations), 'services/a.md': odd, 'services/b.md': asMarkdown({ ...service, name: 'B' }), ...files });
const textOf = (root: string, file: string): Promise<string> => readFile(join(root, file), 'utf8');

test('one line changes, and every other byte stays', async () => {
  const root = await content();
  const { text, exitCode } = await runConfirm(['services/a', 'services/b'], undefined, root, today);
  expect([exitCode, text]).toEqual([0, 'services/a.md: reviewed on 22 November 2026, next by 22 May 2027.\nservices/b.md: reviewed on 22 November 2026, next by 22 May 2027.']);
  expect(await textOf(root, 'services/a.md')).toBe(odd.replace('2026-10-05  #', '2026-11-22  #'));
  expect(await textOf(root, 'services/b.md')).toBe(asMarkdown({ ...service, name: 'B', lastReviewed: today }));
});

test('an earlier day can be given, the council and the glossary are named alone, and twice is once', async () => {
  const root = await content();
  expect(await runConfirm(['services/b', 'services/b', 'glossary'], '2026-11-20', root, today)).toMatchObject({ exitCode: 0, text: expect.stringMatching(/^services\/b\.md: reviewed on 20 November 2026.*\nglossary\.yml: reviewed on 20 November 2026/) });
  expect(await runConfirm(['services/b'], '2026-11-20', root, today)).toEqual({ exitCode: 0, text: 'services/b.md: it had that day already, next by 20 May 2027.' });
});

test('a day that is none, is to come or is before the last review is refused, and nothing is written', async () => {
  const root = await content();
  const said = async (on: string): Promise<string> => {
    const { text, exitCode } = await runConfirm(['services/b', 'services/a'], on, root, today);
    return `${exitCode} ${text.split('\n')[0]}`;
  };
  expect(await Promise.all(['2026-11-23', '2026-02-31', '22/11/2026', '', '2026-10-04'].map(said))).toEqual([
    '2 23 November 2026 is in the future. Nobody can have checked it then.', '2 “2026-02-31” is not a day. Write it as year-month-day, for example 2026-11-22.',
    '2 “22/11/2026” is not a day. Write it as year-month-day, for example 2026-11-22.', '2 “” is not a day. Write it as year-month-day, for example 2026-11-22.',
    '1 services/b.md: it was reviewed on 5 October 2026, which is later.',
  ]);
  expect(await textOf(root, 'services/a.md')).toBe(odd);
});

test('what is not there is said, with how to write it', async () => {
  const root = await content();
  expect(await runConfirm([], undefined, root, today)).toMatchObject({ exitCode: 2, text: expect.stringMatching(/^Usage: /) });
  expect((await runConfirm(['services/none', 'a', 'services/../a', 'services/a'], undefined, root, today)).text.split('\n')[0]).toBe('There is no entry “services/none” or “a” or “services/../a” that can be read. Write its collection and the name of its file without its ending.');
  await expect(runConfirm(['services/a'], undefined, join(root, 'none'), today)).rejects.toThrow('There is no content folder');
});

test('an entry with an error is not confirmed, and none of those beside it', async () => {
  const root = await content({ 'services/c.md': asMarkdown({ ...service, name: 'C', contact: { phone: '1' } }), 'services/d.md': '---\nname: [\n---\n' });
  const { text, exitCode } = await runConfirm(['services/b', 'services/c'], undefined, root, today);
  expect([exitCode, text]).toMatchInlineSnapshot(`
    [
      1,
      "services/c.md:70: “1” is not a telephone number. Write the whole number with its area code, for example "01632 960 417".
    Nothing was written.",
    ]
  `);
  expect(await textOf(root, 'services/b.md')).toBe(asMarkdown({ ...service, name: 'B' }));
  expect((await runConfirm(['services/d'], undefined, root, today)).exitCode).toBe(2);
});

test('an imported record is confirmed when it has what a reviewed one must have, and not before', async () => {
  const imported = { from: 'The old website', on: '2026-01-05' };
  const { lastReviewed: ___, ...unchecked } = { ...service, imported };
  const root = await content({ 'services/c.md': asMarkdown({ name: 'C', imported }, ''), 'services/d.md': asMarkdown({ ...unchecked, name: 'D' }) });
  expect((await runConfirm(['services/c'], undefined, root, today)).text).toMatch(/^services\/c\.md: it cannot be called reviewed yet\.\n {2}summary: “Summary” is missing\./);
  expect((await runConfirm(['services/d'], undefined, root, today)).exitCode).toBe(0);
  expect(await textOf(root, 'services/d.md')).toBe(asMarkdown({ ...unchecked, name: 'D' }).replace('\n---\n\n', `\nlastReviewed: ${today}\n---\n\n`));
});

test('a fixed day for the next review that has passed is asked about first', async () => {
  const root = await content();
  await writeFile(join(root, 'services/b.md'), asMarkdown({ ...service, name: 'B', reviewBy: '2026-11-01' }));
  expect((await runConfirm(['services/b'], undefined, root, today)).text).toMatch(/reviewBy: The next review \(2026-11-01\) is before the last one \(2026-11-22\)\. Write a later day for the next review\.\nNothing was written\.$/);
});
