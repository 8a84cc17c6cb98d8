import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { asMarkdown, asYaml, council, temporaryContent } from '../../tests/temporary-content.ts';
import { checkFolder } from '../check/check.ts';
import { runRename } from './run-rename.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const { regionalPartnership: _, coverage: ___, brand: { logo: __, ...brand }, ...plain } = examples.council;
const service = { ...examples.services, organisation: 'trust', areas: ['harbour'], notEligible: 'Ring us.', worksWith: undefined, alternatives: undefined, status: undefined, reviewBy: '2027-01-06', formerAddresses: undefined, photos: undefined };

/** A service whose file is written by hand: comments, an order of its own, every way to write a text. */
const friend = asMarkdown({ ...service, name: 'Friend' }, 'Read [this](/services/old/), [that](</services/old/#answers> "Old"), [the other][o] or [there](/services/old/?x=1).\n\nNot `services/old`, /services/older/ or [elsewhere](https://example.org/services/old/).\n\n[o]: /services/old/\n')
  .replace('---\n', `---\n# About friends.\nworksWith:   [ old, trust-club ,"old" ]   # the old one\nalternatives:\n    -   services/old   # first\n    - 'services/old'\n`);

const files = {
  'council.yml': asYaml({ ...plain, brand }), 'glossary.yml': council['glossary.yml'].replaceAll(/ *see:\n.*\n/g, ''), 'organisations/trust.yml': asYaml(examples.organisations),
  'services/old.md': asMarkdown({ ...service, name: 'Old' }, 'Read [above](/services/old/#sv-09).\n'),
  'services/trust-club.md': asMarkdown({ ...service, name: 'Club' }),
  'services/friend.md': friend,
  'responses/old.md': '---\nfor: services/old   # whose\nquestions: service\nanswers:\n  sv-01: |-\n    We are [here](/services/old/).\nowner: Somebody\nlastReviewed: 2026-10-05\n---\n',
};

const textsIn = async (root: string): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all((await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(async ({ parentPath, name }) => [join(parentPath, name).slice(root.length + 1), await readFile(join(parentPath, name), 'utf8')])));

const errors = async (root: string): Promise<string[]> => (await checkFolder(root, today)).report.problems.filter(({ level, rule }) => level === 'error' || rule.startsWith('Moved')).map(({ file, rule }) => `${rule} ${file}`);

test('the plan says what would change, and changes nothing', async () => {
  const root = await temporaryContent(files);
  const before = await textsIn(root);
  const { text, exitCode } = await runRename(['services/old', 'new-name'], false, root, today);
  expect([exitCode, await textsIn(root)]).toEqual([0, before]);
  expect(text).toMatchInlineSnapshot(`
    "services/old becomes services/new-name.
      services/old.md becomes services/new-name.md.
      /services/old/ leads to /services/new-name/ from then on.
    Mended in 3 files:
      services/friend.md: worksWith.0, worksWith.2, alternatives.0, alternatives.1, 4 links
      services/new-name.md: 1 link
      responses/old.md: for, 1 link
    Nothing was written. Add --write to do it."
  `);
});

test('the file is renamed, gives its former address, and everything that names it is mended byte for byte', async () => {
  const root = await temporaryContent(files);
  const before = await textsIn(root);
  expect(await errors(root)).toEqual([]);
  await runRename(['services/old', 'new-name'], true, root, today);
  const after = await textsIn(root);
  expect(after['services/old.md']).toBeUndefined();
  expect(after['services/new-name.md']).toBe(before['services/old.md']?.replace('(/services/old/', '(/services/new-name/').replace('---\n\n', 'formerAddresses:\n  - /services/old/\n---\n\n'));
  expect(after['services/friend.md']).toBe(friend.replace('[ old,', '[ new-name,').replace('"old"', '"new-name"').replace('services/old   #', 'services/new-name   #').replace("'services/old'", "'services/new-name'")
    .replace('(/services/old/)', '(/services/new-name/)').replace('</services/old/', '</services/new-name/').replace('(/services/old/?', '(/services/new-name/?').replace('[o]: /services/old/', '[o]: /services/new-name/'));
  expect(after['responses/old.md']).toBe(files['responses/old.md'].replaceAll('services/old', 'services/new-name'));
  expect(Object.keys(before).filter((file) => before[file] !== after[file]).toSorted()).toEqual(['responses/old.md', 'services/friend.md', 'services/old.md']);
  expect(await errors(root)).toEqual([]);
});

test('a file of another system keeps its line endings and its byte-order mark', async () => {
  const windows = `\uFEFF${friend.replaceAll('\n', '\r\n')}`;
  const root = await temporaryContent({ ...files, 'services/friend.md': windows });
  await runRename(['services/old', 'new'], true, root, today);
  const after = (await textsIn(root))['services/friend.md'] ?? '';
  expect(after.startsWith('\uFEFF---\r\n')).toBe(true);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(await errors(root)).toEqual([]);
});

test('a second new name keeps both addresses, and a name of before can come back', async () => {
  const root = await temporaryContent(files);
  await runRename(['services/old', 'new'], true, root, today);
  await runRename(['services/new', 'newer'], true, root, today);
  expect((await textsIn(root))['services/newer.md']).toContain('formerAddresses:\n  - /services/old/\n  - /services/new/\n');
  const back = await runRename(['services/newer', 'old'], true, root, today);
  expect([back.exitCode, back.text.split('\n')[0]]).toEqual([2, '/services/old/ is one of the former addresses of this entry. Take it out of services/newer.md, then try again: its address cannot lead to itself.']);
});

test('a guide can move to another section, and an organisation has no address', async () => {
  const root = await temporaryContent({ ...files, 'guides/help/a.md': asMarkdown({ ...examples.guides, related: undefined, formerAddresses: undefined }, '[Top](/help/a/)\n') });
  await runRename(['guides/help/a', 'health/a-b'], true, root, today);
  expect((await textsIn(root))['guides/health/a-b.md']).toMatch(/formerAddresses:\n {2}- \/help\/a\/\n---\n\n\[Top\]\(\/health\/a-b\/\)/);
  expect((await runRename(['organisations/trust', 'the-trust'], true, root, today)).text).toContain('It has no page of its own');
  expect(await errors(root)).toEqual([]);
});

test('what cannot be done is said, and nothing changes', async () => {
  const taken = asMarkdown({ ...service, name: 'Taken', formerAddresses: ['/services/was-taken/'] });
  const root = await temporaryContent({ ...files, 'services/taken.md': taken, 'services/broken.md': '---\nname: [old\n---\n' });
  const before = await textsIn(root);
  const said = async (...names: string[]): Promise<string> => {
    const { text, exitCode } = await runRename(names, true, root, today);
    return `${exitCode} ${text.split('\n')[0]}`;
  };
  expect([
    await said(), await said('services/old'), await said('services/old', 'a', 'b'), await said('old', 'new'), await said('nothing/old', 'new'), await said('council/council', 'new'), await said('services/none', 'new'),
    await said('services/old', 'old'), await said('services/old', 'New'), await said('services/old', '../new'), await said('services/old', 'a/b'), await said('services/old', 'taken'), await said('services/old', 'was-taken'), await said('guides/help/x', 'y'), await said('guides/help/x', 'nowhere/y'),
  ]).toMatchInlineSnapshot(`
    [
      "2 Usage: npm run rename -- <collection>/<id> <new-id> [--write]",
      "2 Usage: npm run rename -- <collection>/<id> <new-id> [--write]",
      "2 Usage: npm run rename -- <collection>/<id> <new-id> [--write]",
      "2 “old” is not the name of an entry. Write its collection and its id, for example services/portage.",
      "2 “nothing/old” is not the name of an entry. Write its collection and its id, for example services/portage.",
      "2 “council/council” is not the name of an entry. Write its collection and its id, for example services/portage.",
      "2 There is no entry “services/none” that can be read. Write the name of its file without its ending.",
      "2 It has the name “old” already.",
      "2 “New” cannot be the name of a service. Use small letters, digits and hyphens, for example portage.",
      "2 “../new” cannot be the name of a service. Use small letters, digits and hyphens, for example portage.",
      "2 “a/b” cannot be the name of a service. Use small letters, digits and hyphens, for example portage.",
      "2 There is services/taken.md already. Choose another name.",
      "2 /services/was-taken/ leads to services/taken.md, which gives it as a former address. Choose another name, or take it out there.",
      "2 “y” cannot be the name of a guide. Use small letters, digits and hyphens, with the section before it, for example help/mediation.",
      "2 “nowhere/y” is not in a section. The sections of guides are: education, social-care, health, preparing-for-adulthood, help, about.",
    ]
  `);
  expect((await runRename(['services/old', 'new'], false, root, today)).text).toContain('cannot be read. Mend them first:\n  services/broken.md');
  expect(await textsIn(root)).toEqual(before);
});

test('a value in a form that cannot be changed safely stops everything', async () => {
  const root = await temporaryContent({ ...files, 'services/friend.md': friend.replace('services/old   # first', '|-\n        services/old') });
  const before = await textsIn(root);
  await expect(runRename(['services/old', 'new'], true, root, today)).rejects.toThrow(/^services\/friend\.md names “old” in a way that cannot be changed safely/);
  expect(await textsIn(root)).toEqual(before);
});

test('a link in the place of a folder is not written through', async () => {
  const root = await temporaryContent(files);
  const elsewhere = await temporaryContent({ 'x.txt': 'x' });
  await symlink(elsewhere, join(root, 'guides'));
  await writeFile(join(root, 'services/loose.md'), 'no fields, and old');
  const { text } = await runRename(['services/old', 'new'], true, root, today);
  expect(text).toContain('services/loose.md');
  expect(await readdir(elsewhere)).toEqual(['x.txt']);
});
