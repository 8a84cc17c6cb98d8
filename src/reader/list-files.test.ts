import { mkdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { collections, isSingle } from '../../schemas/index.ts';
import { temporaryContent, temporaryFolder } from '../../tests/temporary-content.ts';
import { listFiles } from './list-files.ts';

/** The files of a folder beside those of one entry, and what is wrong with names and folders. */
async function listed(folder: string): Promise<{ files: string[]; problems: string[] }> {
  const { files, problems } = await listFiles(folder);
  return { files: files.filter(({ collection }) => !isSingle(collection)).map(({ file }) => file), problems: problems.map(({ rule, file }) => `${rule} ${file}`) };
}

const listedOf = async (...names: string[]) => listed(await temporaryContent(Object.fromEntries(names.map((name) => [name, 'x']))));

test('files come by collection and name, each with the id of its page', async () => {
  const folder = await temporaryContent({ 'services/b.md': '', 'services/a.md': '', 'guides/help/mediation.md': '', 'guides/about/us.mdx': '', 'organisations/trust.yml': '' });
  const { files, problems } = await listFiles(folder);
  expect(problems).toEqual([]);
  expect(files.map(({ collection, id, file }) => `${collection.name} ${id} ${file}`)).toEqual([
    'council council council.yml', 'organisations trust organisations/trust.yml', 'services a services/a.md', 'services b services/b.md',
    'guides about/us guides/about/us.mdx', 'guides help/mediation guides/help/mediation.md', 'glossary glossary glossary.yml',
  ]);
});

test('the council and the glossary are asked for even where they are missing', async () => {
  expect((await listFiles(await temporaryFolder())).files.map(({ file }) => file)).toEqual(['council.yml', 'glossary.yml']);
});

test('names that differ in letter case alone are one page', async () => {
  expect(await listedOf('services/portage.md', 'services/Portage.md')).toEqual({ files: ['services/portage.md'], problems: ['DuplicateId services/portage.md', 'UnusableFileName services/Portage.md'] });
});

test('names that differ in their Unicode form alone are one page', async () => {
  const { files, problems } = await listedOf('services/caf\u00E9.md', 'services/cafe\u0301.md');
  expect(files).toEqual([]);
  expect(problems.map((line) => line.split(' ')[0])).toEqual(['DuplicateId', 'UnusableFileName', 'UnusableFileName']);
});

test('a guide as .md and as .mdx is one page, and one of them is read', async () => {
  expect(await listedOf('guides/help/mediation.md', 'guides/help/mediation.mdx')).toEqual({ files: ['guides/help/mediation.md'], problems: ['DuplicateId guides/help/mediation.mdx'] });
});

test('a file with another ending is told instead of missed', async () => {
  const names = ['services/a.mdx', 'services/a.txt', 'services/a.md.bak', 'services/a', 'services/a.MD', 'organisations/a.yaml', 'guides/help/a.html'];
  for (const name of names) expect(await listedOf(name), name).toEqual({ files: [], problems: [`UnknownEnding ${name}`] });
});

test('a name that cannot be an address is told', async () => {
  const names = ['Short breaks', 'short_breaks', 'short--breaks', '-a', 'a-', 'café', '👋', 'a.b', 'a%20b', 'x'.repeat(121), "o'clock", 'a&b'];
  for (const name of names) expect(await listedOf(`services/${name}.md`), name).toEqual({ files: [], problems: [`UnusableFileName services/${name}.md`] });
});

test('the longest name that can be an address is used', async () => {
  expect((await listedOf(`services/${'x'.repeat(120)}.md`)).problems).toEqual([]);
});

test('a folder inside a collection is told, with what is in it unread', async () => {
  expect(await listedOf('services/health/therapy.md', 'guides/help/appeals/tribunal.md')).toEqual({ files: [], problems: ['UnexpectedFolder services/health', 'UnexpectedFolder guides/help/appeals'] });
});

test('a guide stands in the folder of a section, so that no guide takes the place of another page', async () => {
  const names = ['guides/mediation.md', 'guides/halth/mediation.md', 'guides/services/portage.md'];
  for (const name of names) expect(await listedOf(name), name).toEqual({ files: [], problems: [`NotInASection ${name}`] });
});

test('a folder with nearly the name of a collection is told, with the name that was meant', async () => {
  const { problems } = await listFiles(await temporaryContent({ 'servcies/a.md': '', 'postcode/zz1.json': '', 'Guides/help/a.md': '', 'organizations/a.yml': '', 'photographs/a.png': '', 'images/a.png': '' }));
  expect(problems.map(({ rule, file, fix }) => `${rule} ${file} ${fix}`).toSorted()).toMatchInlineSnapshot(`
    [
      "UnexpectedFolder Guides Did you mean “guides”? Otherwise give it a name that is less like it.",
      "UnexpectedFolder organizations Did you mean “organisations”? Otherwise give it a name that is less like it.",
      "UnexpectedFolder postcode Did you mean “postcodes”? Otherwise give it a name that is less like it.",
      "UnexpectedFolder servcies Did you mean “services”? Otherwise give it a name that is less like it.",
    ]
  `);
});

test('what systems and people leave in folders is passed over', async () => {
  expect(await listedOf('services/.gitkeep', 'services/.DS_Store', 'services/README.md', 'settings/Thumbs.db', 'images/logo.svg', 'redirects.yml')).toEqual({ files: [], problems: [] });
});

test('a symbolic link is told and not followed, as a file, a folder and a whole collection', async () => {
  const outside = await temporaryContent({ 'secret.md': 'x' });
  const folder = await temporaryContent({ 'services/a.md': '', 'guides/help/a.md': '' });
  await symlink(join(outside, 'secret.md'), join(folder, 'services/secret.md'));
  await symlink(outside, join(folder, 'guides/about'));
  await symlink(outside, join(folder, 'pathways'));
  expect(await listed(folder)).toEqual({ files: ['services/a.md', 'guides/help/a.md'], problems: ['SymbolicLink services/secret.md', 'SymbolicLink guides/about', 'SymbolicLink pathways'] });
});

test('a file where a folder belongs is told', async () => {
  expect(await listedOf('services')).toEqual({ files: [], problems: ['UnreadableFolder services'] });
});

test('what is neither a file nor a folder is told and not opened', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'services'));
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((ready) => { server.listen(join(folder, 'services/a.md'), ready); });
  expect(await listed(folder)).toEqual({ files: [], problems: ['NotAFile services/a.md'] });
});

test('every folder of the registry is read', async () => {
  const names = collections.filter((collection) => !isSingle(collection)).map(({ path, depth, endings }) => `${path}/${depth === 1 ? 'help/' : ''}a${endings[0]}`);
  expect((await listedOf(...names)).files).toEqual(names);
});
