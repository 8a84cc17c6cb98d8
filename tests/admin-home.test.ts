import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { runReview } from '../scripts/review/run-review.ts';
import { dayInWords } from '../src/domain/phrases.ts';
import type { WorkFile } from '../src/domain/work-file.ts';
import { londonToday } from '../src/reader/today.ts';
import { adminHomeWords as words } from '../src/words/admin-home.ts';
import { accessibilityFaults } from './support/axe.ts';
import { draft, editor, git, published, save, saved } from './support/editor.ts';
import { home, late, letGrowOld } from './support/work.ts';

let work: WorkFile;
beforeAll(async () => { work = await letGrowOld(); });

const task = (page: Page, title: string) => page.getByRole('list', { name: words.checkTitle }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
const press = (page: Page, title: string): Promise<void> => task(page, title).getByRole('button', { name: words.checked }).click();
const yes = (page: Page): Promise<void> => page.getByRole('button', { name: words.yes }).click();
const today = londonToday();
const portage = 'Portage home visiting';

/** The lines in which a draft differs from the website. */
const changedLines = (branch: string): string[] => git('diff', '--unified=0', `main...${branch}`).split('\n').filter((line) => /^[-+](?![-+])/.test(line));

test('whoever opens the editor sees first what is late, of everybody or of the owner they choose, and the device remembers whom', async () => {
  const { page, problems } = await home(work);
  expect(new URL(page.url()).hash).toBe('#/home');
  const list = page.getByRole('list', { name: words.checkTitle });
  await list.waitFor();
  expect((await list.getByRole('heading').allTextContents()).slice(0, 3)).toEqual([portage, 'Ashmere Primary School', expect.stringContaining('CAMHS')]);
  expect(await list.getByText(/^Late since/).count()).toBe(Object.keys(late).length);
  await page.getByLabel(words.owner).selectOption('Portage co-ordinator');
  await page.getByText(/^1 late, /).waitFor();
  expect(await list.getByRole('heading').allTextContents()).toEqual([portage]);
  await page.reload();
  await list.waitFor();
  expect(await list.getByRole('heading').allTextContents()).toEqual([portage]);
  await page.evaluate(() => localStorage.setItem('local-offer-owner', '{"<rubbish>'));
  await page.reload();
  await page.getByText(/^3 late, /).waitFor();
  expect(problems()).toEqual([]);
});

test('a page is found by a part of its name, and its form opens', async () => {
  const { page, problems } = await home(work);
  await page.getByLabel(words.find, { exact: true }).fill('portage');
  const found = page.getByRole('list', { name: words.foundList });
  await found.getByRole('link', { name: portage }).waitFor();
  expect(await accessibilityFaults(page, '.offer-home')).toEqual([]);
  await found.getByRole('link', { name: portage }).click();
  await expect.poll(() => page.locator('#field-name').inputValue()).toBe(portage);
  await page.goBack();
  await page.getByLabel(words.find, { exact: true }).fill('<b> nothing of this kind');
  await page.getByText(words.found(0, false)).waitFor();
  expect(problems()).toEqual([]);
});

test('“I checked it, nothing changed” takes two clicks: one line of one file changes, ready for checking, and the reviewer reads that', async () => {
  const { page, problems } = await home(work);
  await press(page, portage);
  await yes(page);
  await page.getByText(words.saved(portage, dayInWords(today))).waitFor();
  const branch = draft();
  expect(branch).toBe('cms/services/portage');
  expect(changedLines(branch)).toEqual([`-lastReviewed: ${late['services/portage.md']}`, `+lastReviewed: ${today}`]);
  expect(git('log', '-1', '--format=%s', branch).trim()).toBe('Confirm that the service “portage” is still right');
  expect(git('config', `branch.${branch}.description`)).toContain('pending_review');

  const folder = join(git('rev-parse', '--show-toplevel').trim(), 'content');
  const report = await runReview({ folder, base: 'main', head: branch, json: false, onlyDates: true, today });
  expect([report.exitCode, report.text]).toEqual([0, expect.stringContaining('Only review dates were confirmed')]);

  const mine = page.getByRole('list', { name: words.draftsTitle }).getByRole('listitem');
  await mine.getByText(words.states.pending_review, { exact: false }).waitFor();
  expect(await mine.getByRole('heading').allTextContents()).toEqual([portage]);
  await page.goto(page.url().replace('#/home', '#/workflow'));
  await page.getByRole('link', { name: portage }).waitFor();
  expect(problems()).toEqual([]);
});

test('what was checked today is not saved twice', async () => {
  const { page } = await home(work);
  await press(page, portage);
  await yes(page);
  await page.getByText(words.saved(portage, dayInWords(today))).waitFor();
  const branch = draft();
  const commit = git('rev-parse', branch);
  await page.reload();
  await press(page, portage);
  await yes(page);
  await page.getByText(words.already(portage)).waitFor();
  expect(git('rev-parse', branch)).toBe(commit);
});

test('an entry can be confirmed at the top of its form, and not while something in it has changed', async () => {
  const { page, problems } = await home(work);
  await task(page, portage).getByRole('link', { name: words.edit }).click();
  await page.locator('#field-owner').fill('Somebody else');
  await page.getByRole('button', { name: words.checked }).click();
  await page.getByText(words.unsaved).waitFor();
  expect(git('branch', '--list', 'cms/*')).toBe('');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto(page.url().replace(/#.*/, '#/home'));
  await task(page, portage).getByRole('link', { name: words.edit }).click();
  await page.locator('#field-name').waitFor();
  await page.getByRole('button', { name: words.checked }).click();
  await yes(page);
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  await page.getByText(words.saved(portage, dayInWords(today))).waitFor();
  expect(changedLines(draft())).toHaveLength(2);
  expect(problems()).toEqual([]);
});

test('a draft with other changes is led to, and not touched', async () => {
  const { page } = await editor('/collections/services/entries/portage');
  await page.locator('#field-owner').fill('Head of Portage');
  await save(page);
  await saved(page);
  const branch = draft();
  const commit = git('rev-parse', branch);
  const { page: second } = await home(work);
  await press(second, portage);
  await yes(second);
  await second.getByText(words.hasDraft(portage)).waitFor();
  await second.getByRole('link', { name: words.openDraft }).click();
  await second.locator('#field-owner').waitFor();
  expect(await second.locator('#field-owner').inputValue()).toBe('Head of Portage');
  expect(git('rev-parse', branch)).toBe(commit);
});

test('an entry with an error cannot be called checked, and the words of the check say why', async () => {
  const broken = structuredClone(work);
  const [first] = broken.owners.filter(({ owner }) => owner === 'Portage co-ordinator');
  // A file that is only at the Git host: the website never shows one that the check refuses.
  published('services/portage.md', git('show', 'main:content/services/portage.md').replace(/^summary: .*\n/m, ''));
  const { page } = await home({ ...broken, owners: first ? [first] : [] });
  await press(page, portage);
  await yes(page);
  await page.getByText('“Summary” is missing.', { exact: false }).waitFor();
  expect(git('branch', '--list', 'cms/*')).toBe('');
  work = await letGrowOld();
});

test('what could not be saved is said, and can be tried again', async () => {
  const { page } = await home(work);
  await press(page, portage);
  let refused = 0;
  await page.route('**/admin/local/', (route) => {
    if (refused > 0 || !route.request().postData()?.includes('persistEntry')) return route.fallback();
    refused += 1;
    return route.abort('connectionreset');
  });
  await yes(page);
  await page.getByText(words.failed(''), { exact: false }).waitFor();
  expect(git('branch', '--list', 'cms/*')).toBe('');
  await page.getByRole('button', { name: words.again }).click();
  await page.getByText(words.saved(portage, dayInWords(today))).waitFor();
  expect(changedLines(draft())).toHaveLength(2);
});

test('an entry is confirmed by keyboard alone', async () => {
  const { page } = await home(work);
  await task(page, portage).waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let tabs = 0; tabs < 40 && !(await focused()).startsWith(words.checked); tabs += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(`${words.checked}${words.about(portage)}`);
  await page.keyboard.press('Enter');
  expect(await focused()).toBe(words.yes);
  await page.keyboard.press('Enter');
  await page.getByText(words.saved(portage, dayInWords(today))).waitFor();
  expect(await focused()).toBe(words.saved(portage, dayInWords(today)));
  expect(changedLines(draft())).toHaveLength(2);
});

test.each([320, 1280])('the home has no fault of accessibility at %i pixels, and nothing of it is wider', async (width) => {
  const { page, problems } = await home(work, width);
  await press(page, portage);
  await page.getByRole('button', { name: words.yes }).waitFor();
  await page.getByText(words.noDrafts).waitFor();
  // The line of Decap that runs along the top while something is asked for.
  await page.locator('canvas').waitFor({ state: 'hidden' });
  expect(await accessibilityFaults(page)).toEqual([]);
  const wide = await page.locator('.offer-control *').evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.offer-hidden')).map((part) => `${part.tagName} ${part.textContent?.slice(0, 40) ?? ''}`));
  expect(wide).toEqual([]);
  expect(problems()).toEqual([]);
});

test('titles are shown as they are written, and never run', async () => {
  const hostile = '<img src=x onerror=window.hostile=1>';
  const { page, problems } = await home({ ...work, owners: [{ owner: hostile, late: 1, due: [{ collection: 'services', id: 'portage', title: hostile, by: '2025-01-01' }], more: [] }] });
  await page.getByRole('heading', { name: hostile }).waitFor();
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  expect(problems()).toEqual([]);
});

test('without the list of work the rest of the home is there, and the list can be asked for again', async () => {
  const { page } = await home(work);
  await page.unroute('**/admin/work.json');
  await page.route('**/admin/work.json', (route) => route.abort());
  await page.reload();
  await page.getByText(words.notThere).waitFor();
  await page.getByText(words.noDrafts).waitFor();
  await page.unroute('**/admin/work.json');
  await page.route('**/admin/work.json', (route) => route.fulfill({ json: work }));
  await page.getByRole('button', { name: words.again }).click();
  await task(page, portage).waitFor();
});

test('a place that is not there says so and leads home, and so does a list that is not there', async () => {
  const { page } = await editor('/nowhere');
  await page.getByRole('heading', { level: 1, name: words.notFound }).waitFor();
  await page.getByRole('link', { name: words.toHome }).click();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  await page.goto(page.url().replace(/#.*/, '#/collections/nowhere'));
  await page.waitForURL(/#\/home$/);
});

test('a setting that has answered nothing leads to a form that names it', async () => {
  const { page } = await home(work);
  const gap = work.answers.first[0];
  await page.getByRole('list', { name: words.answersTitle }).getByRole('link', { name: words.beginAnswering }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toContain('#/collections/responses/new?');
  await page.getByText(gap?.title ?? '', { exact: false }).first().waitFor();
});
