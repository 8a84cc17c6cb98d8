import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { fieldsOf } from '../schemas/derive/fields.ts';
import type { CollectionName } from '../schemas/index.ts';
import { checkFolder } from '../scripts/check/check.ts';
import { localClone, type LocalClone } from '../scripts/lib/local-clone.ts';
import { editLocally, type LocalEditing } from '../scripts/lib/local-editing.ts';
import { serve, type Serving } from '../scripts/lib/serve.ts';
import { adminWords } from '../src/words/admin.ts';
import { folders } from '../src/admin/files.ts';
import type { Entry } from '../src/reader/content.ts';
import { parseMarkdownFile, parseYamlFile } from '../src/reader/front-matter.ts';
import { readContent } from '../src/reader/read-content.ts';
import { londonToday } from '../src/reader/today.ts';
import { accessibilityFaults } from './support/axe.ts';
import { isPublic, pagesIn } from './support/built.ts';
import { fillForm } from './support/fill-form.ts';
import { open } from './support/open.ts';
import { demonstration, temporaryFolder } from './support/run-build.ts';

const folder = temporaryFolder('editor');
const content = join(folder, 'content');
let clone: LocalClone;
let editing: LocalEditing;
let serving: Serving;

beforeAll(async () => {
  await cp(demonstration, content, { recursive: true });
  clone = await localClone(content, join(folder, 'clone'));
  editing = await editLocally(clone, await readFile(join(inject('siteFolder'), 'admin', 'site.json'), 'utf8'));
  serving = await serve(inject('siteFolder'), 0, editing.answer);
});

afterAll(async () => {
  await serving?.close();
  editing?.close();
  await rm(folder, { recursive: true, force: true });
});

const git = (...given: string[]): string => execFileSync('git', given, { cwd: clone.folder, encoding: 'utf8' });

/** The one draft that a test has saved. It is thrown away when the test is over. */
function draft(): string {
  const branch = git('branch', '--format=%(refname:short)', '--list', 'cms/*').trim();
  onTestFinished(() => void git('branch', '--quiet', '-D', branch));
  return branch;
}

/** Opens a place in the editor, past its first screen, which has nothing to sign in to. */
async function editor(place: string, width?: number): Promise<{ page: Page; problems: () => string[] }> {
  const { page, problems, close } = await open(`${serving.address}/admin/#${place}`, width ? { width } : {});
  onTestFinished(close);
  page.setDefaultTimeout(15_000);
  await page.getByRole('button', { name: adminWords.decap.auth.login }).click();
  // Decap asks whether there is a draft of an entry, and takes the answer that there is none from status 404.
  const told = (): string[] => problems.filter((problem) => !/answer 404: \S+\/admin\/local\/$|status of 404/.test(problem));
  return { page, problems: told };
}

const save = (page: Page): Promise<void> => page.getByRole('button', { name: adminWords.decap.editor.editorToolbar.save }).click();
const saved = (page: Page): Promise<void> => page.getByText(adminWords.decap.editor.editorToolbar.changesSaved, { exact: true }).first().waitFor();

/** Chooses a term, as its radio button or its checkbox. */
const choose = (page: Page, field: string, value: string): Promise<void> => page.locator(`#field-${field} input[value="${value}"]`).check();

/** The editor knows the real day, and the demonstration may have been written on a later one. */
const today = [londonToday(), inject('today')].toSorted().at(-1) ?? '';

/** What the check says about a file as it is in a branch, beside the rest of the content. */
async function checked(branch: string, file: string): Promise<string[]> {
  const copy = join(folder, `checked-${branch.replaceAll('/', '-')}`);
  await cp(content, copy, { recursive: true });
  await writeFile(join(copy, file), git('show', `${branch}:content/${file}`));
  const { report } = await checkFolder(copy, today);
  return report.problems.filter((problem) => problem.file === file).map(({ level, rule, field }) => `${level} ${rule} ${field ?? ''}`);
}

test('somebody adds a service, is told in the words of the check what is wrong, mends it and saves: its branch passes the check', async () => {
  const { page, problems } = await editor('/collections/services/new');
  await page.getByLabel('Name', { exact: true }).first().fill('Toy library on wheels');
  await save(page);
  const summary = page.getByRole('alert').filter({ hasText: adminWords.problem });
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await summary.getByRole('listitem').allTextContents()).toEqual(expect.arrayContaining(['“Summary” is missing.', '“How to start” is missing.', '“Contact” is missing.']));
  expect(git('branch', '--list', 'cms/*')).toBe('');

  await summary.getByRole('link', { name: /“Summary” is missing/ }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-summary');
  await page.keyboard.type('A van with toys and switches that you can borrow for a month.');
  await page.getByRole('combobox', { name: adminWords.find('Organisation') }).fill('stepping');
  await page.getByRole('option', { name: /Stepping Stones Trust/ }).waitFor();
  await page.keyboard.press('Enter');
  await choose(page, 'section', 'social-care');
  await choose(page, 'themes', 'leisure');
  await choose(page, 'tier', 'universal');
  await page.getByLabel('From age').fill('9');
  await page.getByLabel('To age').fill('4');
  await page.getByLabel('To age').blur();
  await page.locator('#field-ages-said').getByText('The ages are the wrong way round. Put the lower age first.').waitFor();
  await page.getByLabel('From age').fill('0');
  await choose(page, 'inArea', 'true');
  await choose(page, 'areas', 'ashmere');
  await choose(page, 'referral-routes', 'self');
  await choose(page, 'cost-kind', 'free');
  await page.locator('#field-contact-phone').fill('960 417');
  await page.keyboard.press('Tab');
  await page.locator('#field-contact-phone-said').getByText('“960 417” is not a telephone number.').waitFor();
  expect(await page.locator('#field-contact-phone').getAttribute('aria-invalid')).toBe('true');
  await page.locator('#field-contact-phone').fill('01632 960 417');
  await page.getByLabel('Owner').fill('Toy library manager');
  await page.getByLabel('What the service does').last().fill('We come to your street once a month.');
  await save(page);
  await saved(page);

  const branch = draft();
  expect(branch).toBe('cms/services/toy-library-on-wheels');
  expect(git('diff', '--name-only', `main...${branch}`).trim()).toBe('content/services/toy-library-on-wheels.md');
  expect(await checked(branch, 'services/toy-library-on-wheels.md')).toEqual([]);
  expect(problems()).toEqual([]);
});

/** The entry of a list that says the most: filling it in works as many controls as one entry can. */
async function fullest(list: string): Promise<Entry> {
  const { entries } = await readContent(demonstration);
  const folder = folders.find(({ name }) => name === list);
  const known = (entries[folder?.collection.name as CollectionName] as Entry[]).filter(({ id, file }) => id.startsWith(folder?.prefix ?? '') && !file.endsWith('.mdx'));
  return known.toSorted((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length)[0] as Entry;
}

/** One list of the editor for each collection. */
const lists = ['organisations', 'services', 'settings', 'responses', 'guides-help', 'pathways', 'situations', 'comments', 'removed'];

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
  expect((await checked(branch, file.replace(/^content\//, ''))).toSorted()).toEqual(known);
  expect(problems()).toEqual([]);
});

/** Puts a file into the branch that is published, as somebody does who edits without the editor. */
async function published(file: string, text: string): Promise<void> {
  git('checkout', '--quiet', 'main');
  await writeFile(join(clone.folder, 'content', file), text);
  git('commit', '--quiet', '--no-verify', '--all', '--allow-empty', '-m', 'Edit by hand');
}

test('somebody changes a waiting time in a file that was written by hand: the change is exactly that, and comments stay', async () => {
  const file = 'services/adult-social-care-transitions.md';
  const before = (await readFile(join(content, file), 'utf8')).replace('waiting:\n', '# Measured by the team itself.\nwaiting:\n').replace('  max: 10\n', '  max: 10 # weeks\n');
  await published(file, before);
  const { page, problems } = await editor('/collections/services/entries/adult-social-care-transitions');
  await page.locator('#field-waiting-max').fill('14');
  await page.getByLabel('What changed').fill('People wait longer than in spring.');
  await save(page);
  await saved(page);
  const branch = draft();
  expect(git('diff', '--unified=0', `main...${branch}`).split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual(['-  max: 10 # weeks', '+  max: 14 # weeks', '+changeNote: People wait longer than in spring.']);
  expect(await checked(branch, file)).toEqual([]);
  expect(problems()).toEqual([]);
});

test('a field that the schema does not have stops a save until somebody agrees to remove it', async () => {
  const file = 'services/portage.md';
  await published(file, (await readFile(join(content, file), 'utf8')).replace('---\n', '---\nnickname: Porty\n'));
  const { page, problems } = await editor('/collections/services/entries/portage');
  await page.getByText('There is no field “nickname” here.', { exact: false }).first().waitFor();
  await page.locator('#field-owner').fill('Portage manager');
  await save(page);
  await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  expect(git('branch', '--list', 'cms/*')).toBe('');
  await page.getByRole('button', { name: adminWords.removeUnknown('nickname') }).click();
  await save(page);
  await saved(page);
  const branch = draft();
  expect(git('show', `${branch}:content/${file}`)).not.toContain('nickname');
  expect(await checked(branch, file)).toEqual([]);
  expect(problems()).toEqual([]);
});

test.each([['the fields cannot be read', '---\nname: [Portage\n---\n\nText.\n'], ['the front matter would be run as code', '---js\nthrow 1\n---\n']])('a file in which %s opens, says so, and cannot be saved over', async (_what, text) => {
  await published('services/portage.md', text);
  const { page } = await editor('/collections/services/entries/portage');
  await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  await page.locator('#field-name').fill('Portage');
  await save(page);
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  expect(git('branch', '--list', 'cms/*')).toBe('');
});

test('what the content says is never run in the editor', async () => {
  const hostile = '<img src=x onerror=window.hostile=1>';
  const text = (await readFile(join(content, 'services/portage.md'), 'utf8')).replace(/^summary: .*$/m, `summary: ${JSON.stringify(hostile)}`).replace('---\n', `---\n${JSON.stringify(hostile)}: 1\n`);
  await published('services/portage.md', text);
  const { page, problems } = await editor('/collections/services/entries/portage');
  await page.locator('#field-summary').waitFor();
  expect(await page.locator('#field-summary').inputValue()).toBe(hostile);
  await page.locator('#field-owner').fill('Portage manager');
  await save(page);
  await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(problems()).toEqual([]);
});

/** What axe finds in the part of the editor that is ours: the forms. */
const ours = (page: Page): Promise<string[]> => accessibilityFaults(page, '.offer-control');

test('an empty form has no fault of accessibility, and neither has one that was refused', async () => {
  const { page } = await editor('/collections/services/new');
  await page.locator('h1').waitFor();
  expect(await ours(page)).toEqual([]);
  await page.locator('#field-name').fill('x');
  await save(page);
  await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  expect(await ours(page)).toEqual([]);
});

test.each([...lists.map((list) => [list]), ['site', 'council'], ['site', 'glossary']])('the form of an entry in “%s” has no fault of accessibility, and nothing of it is wider than a small screen', async (list, single?: string) => {
  const id = single ?? (await fullest(list)).id.split('/').at(-1) ?? '';
  const { page, problems } = await editor(`/collections/${list}/entries/${id}`, 320);
  await page.locator('h1', { hasText: adminWords.changing('').trim() }).waitFor();
  expect(await ours(page)).toEqual([]);
  const wide = await page.locator('.offer-control *').evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.offer-hidden')).map((part) => `${part.tagName} ${part.textContent?.slice(0, 40) ?? ''}`));
  expect(wide).toEqual([]);
  expect(problems()).toEqual([]);
});

test('the editor has a policy of its own: no script from elsewhere and none written into the page', async () => {
  for (const path of ['/admin/', '/admin/editor.js', '/admin/index.json']) {
    const { headers, status } = await fetch(serving.address + path);
    const policy = new Map((headers.get('content-security-policy') ?? '').split(';').map((directive) => directive.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));
    expect(status, path).toBe(200);
    expect(policy.get('script-src'), path).toEqual(["'self'", "'unsafe-eval'"]);
    expect(policy.get('default-src'), path).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors'), path).toEqual(["'none'"]);
    expect(headers.get('x-robots-tag'), path).toContain('noindex');
  }
});

test('the editor is found by nobody who does not look for it, and no public page loads any of it', async () => {
  const site = inject('siteFolder');
  const pages = pagesIn(site);
  expect(pages.find(({ path }) => path === '/admin/')?.html).toMatch(/<meta name="robots" content="noindex/);
  expect(pages.filter(isPublic).filter(({ html }) => html.includes('/admin/editor')).map(({ path }) => path)).toEqual([]);
  expect(await readFile(join(site, 'robots.txt'), 'utf8')).toContain('Disallow: /admin/');
  expect(await readFile(join(site, 'sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
});

test('a build for publishing names the council’s repository and nothing of this computer', async () => {
  const told = JSON.parse(await readFile(join(inject('siteFolder'), 'admin', 'site.json'), 'utf8')) as { backend: object };
  expect(told.backend).toEqual({ name: 'github', repo: 'wealdmere-council/local-offer', branch: 'main' });
  expect(await readFile(join(inject('siteFolder'), 'admin', 'editor.js'), 'utf8')).not.toContain('/admin/local/');
});

test('another website in the same browser cannot write through the local editor', async () => {
  const answer = await fetch(`${serving.address}/admin/local/`, { method: 'POST', headers: { Origin: 'https://evil.example', 'Content-Type': 'text/plain' }, body: '{"action":"info"}' });
  expect(answer.status).toBe(403);
});
