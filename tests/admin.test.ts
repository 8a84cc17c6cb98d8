import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { londonToday } from '../src/reader/today.ts';
import { adminWords } from '../src/words/admin.ts';
import { checked, content, draft, editor, git, published, save, saved } from './support/editor.ts';

/** Chooses a term, as its radio button or its checkbox. */
const choose = (page: Page, field: string, value: string): Promise<void> => page.locator(`#field-${field} input[value="${value}"]`).check();

test('somebody adds a service, is told in the words of the check what is wrong, mends it and saves: its branch passes the check', async () => {
  const { page, problems } = await editor('/collections/services/new');
  const name = page.getByLabel('Name', { exact: true }).first();
  await name.fill('Toy library on wheels');
  await name.blur();
  await page.getByRole('button', { name: adminWords.decap.editor.editorToolbar.save }).click();
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

test('somebody changes a waiting time in a file that was written by hand: the change is exactly that, and comments stay', async () => {
  const file = 'services/adult-social-care-transitions.md';
  const before = (await readFile(join(content, file), 'utf8')).replace('waiting:\n', '# Measured by the team itself.\nwaiting:\n').replace('  max: 10\n', '  max: 10 # weeks\n');
  published(file, before);
  const { page, problems } = await editor('/collections/services/entries/adult-social-care-transitions');
  await page.locator('#field-waiting-max').fill('14');
  await page.getByLabel('What changed').fill('People wait longer than in spring.');
  const today = londonToday();
  for (const [index, part] of today.split('-').toReversed().entries()) await page.locator(`#field-changedOn-${index}`).fill(part);
  await save(page);
  await saved(page);
  const branch = draft();
  expect(git('diff', '--unified=0', `main...${branch}`).split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual(['-  max: 10 # weeks', '+  max: 14 # weeks', '+changeNote: People wait longer than in spring.', `+changedOn: ${today}`]);
  expect(await checked(branch, file)).toEqual([]);
  expect(problems()).toEqual([]);
});

test('a field that the schema does not have stops a save until somebody agrees to remove it', async () => {
  const file = 'services/portage.md';
  published(file, (await readFile(join(content, file), 'utf8')).replace('---\n', '---\nnickname: Porty\n'));
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
