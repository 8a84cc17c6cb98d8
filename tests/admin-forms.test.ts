import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fieldsOf } from '../schemas/derive/fields.ts';
import { folders } from '../src/admin/files.ts';
import { parseMarkdownFile, parseYamlFile } from '../src/reader/front-matter.ts';
import { adminWords } from '../src/words/admin.ts';
import { accessibilityFaults } from './support/axe.ts';
import { checked, draft, editor, editorVisitor, fullest, git, save, saved } from './support/editor.ts';
import { fillForm } from './support/fill-form.ts';

/** One list of the editor for each collection. */
const lists = ['organisations', 'services', 'settings', 'responses', 'guides-help', 'pathways', 'situations', 'checkers', 'comments', 'surveys', 'removed'];

test('there is a list for each collection of many files', () => {
  expect(new Set(lists.map((list) => folders.find(({ name }) => name === list)?.collection.name))).toEqual(new Set(folders.map(({ collection }) => collection.name)));
});

test.each(lists)('every field of an entry in “%s” can be filled in, and the file says exactly that and passes the check', async (list) => {
  const { collection, data, body } = await fullest(list);
  const folder = folders.find(({ name }) => name === list);
  // A second entry beside the one that it repeats: another name, so that it is nobody’s duplicate.
  const entry: Record<string, unknown> = { ...(data as object), ...('name' in data && { name: 'Written in the form' }), ...('title' in data && { title: 'Written in the form' }), ...('formerAddresses' in data && { formerAddresses: [`/services/before-${collection}/`] }) };
  const { page, problems } = await editor(`/collections/${list}/new`);
  await page.locator('h1').waitFor();
  await fillForm(page, fieldsOf(collection), entry);
  if (folder?.collection.body) await page.locator('#field-body').fill(body.trim());
  await save(page);
  await saved(page);
  const branch = draft();
  expect(branch).toMatch(new RegExp(`^cms/${list}/`));
  const file = git('diff', '--name-only', `main...${branch}`).trim();
  const text = git('show', `${branch}:${file}`);
  const written = file.endsWith('.yml') ? parseYamlFile(text) : parseMarkdownFile(text);
  expect(written.data).toEqual(entry);
  expect(written.body.trim()).toBe(folder?.collection.body ? body.trim() : '');
  const known = (await checked('main', (await fullest(list)).file)).toSorted();
  // A second guide that says what is expected is told of the first, and a new setting has no answers yet.
  expect((await checked(branch, file.replace(/^content\//, ''))).filter((line) => !/^warning (?:ExpectedTwice|NoAnswers) /.test(line)).toSorted()).toEqual(known);
  expect(problems()).toEqual([]);
});

/** What axe finds on the whole screen, Decap’s own parts with it. */
const faults = (page: Page): Promise<string[]> => accessibilityFaults(page);

test('an empty form has no fault of accessibility, and neither has one that was refused', async () => {
  const { page } = await editor('/collections/services/new');
  await page.locator('h1').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.locator('#field-name').fill('x');
  await save(page);
  await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  expect(await faults(page)).toEqual([]);
});

const small = editorVisitor({ width: 320 });

test.each([...lists.map((list) => [list]), ['site', 'council'], ['site', 'glossary']])('the form of an entry in “%s” has no fault of accessibility, and nothing of it is wider than a small screen', async (list, single?: string) => {
  const id = single ?? (await fullest(list)).id.split('/').at(-1) ?? '';
  const { page, problems } = await small(`/collections/${list}/entries/${id}`);
  await page.locator('h1', { hasText: adminWords.changing('').trim() }).waitFor();
  expect(await faults(page)).toEqual([]);
  const wide = await page.locator('.offer-control *').evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.offer-hidden')).map((part) => `${part.tagName} ${part.textContent?.slice(0, 40) ?? ''}`));
  expect(wide).toEqual([]);
  expect(problems()).toEqual([]);
});
