import { expect, test } from 'vitest';
import { adminWords } from '../src/words/admin.ts';
import { checked, draft, editor, git, save, saved } from './support/editor.ts';

/** The lines that a branch takes out of a file and puts into it. */
const changes = (branch: string, file: string): string[] => git('diff', '--unified=0', `main...${branch}`, '--', `content/${file}`).split('\n').filter((line) => /^[-+](?![-+])/.test(line));

test('somebody changes what the council says, and every other byte of its file stays', async () => {
  const { page, problems } = await editor('/collections/site/entries/council');
  await page.locator('#field-guide-helps').fill('Ring if you do not know where to start.');
  await page.locator('#field-areas-0-name').fill('Ashmere and the woods');
  await save(page);
  await saved(page);
  const branch = draft();
  expect(branch).toBe('cms/site/council');
  expect(changes(branch, 'council.yml')).toEqual([expect.stringMatching(/^- {2}helps: Ring if you cannot find/), '+  helps: Ring if you do not know where to start.', '-    name: Ashmere', '+    name: Ashmere and the woods']);
  expect(await checked(branch, 'council.yml')).toEqual([]);
  expect(problems()).toEqual([]);
});

test('among all terms of the glossary somebody finds one and changes it, adds one, and is led to what is missing in it', async () => {
  const { page, problems } = await editor('/collections/site/entries/glossary');
  const rows = page.locator('.offer-row');
  await rows.first().waitFor();
  const all = await rows.count();
  expect(all).toBeGreaterThan(100);
  await page.getByLabel(adminWords.longList.filter('Terms')).fill('mediation');
  await expect.poll(() => rows.count()).toBeLessThan(10);
  await page.getByRole('button', { name: 'Mediation', exact: true }).click();
  const plain = page.locator('[id^="field-terms-"][id$="-plain"]');
  await plain.fill('A meeting with somebody neutral, to settle a disagreement.');
  await page.getByRole('button', { name: adminWords.add('term'), exact: true }).click();
  const last = `#field-terms-${all}`;
  await page.locator(`${last}-id`).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`${last.slice(1)}-id`);
  await page.locator(`${last}-id`).fill('toy-library');
  await page.locator(`${last}-term`).fill('Toy library');
  await save(page);
  await page.getByRole('alert').getByRole('link', { name: /“In plain words” is missing/ }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${last.slice(1)}-plain`);
  await page.keyboard.type('A place that lends toys.');
  await save(page);
  await saved(page);
  const branch = draft();
  expect(changes(branch, 'glossary.yml')).toEqual([expect.stringMatching(/^- {4}plain: /), '+    plain: A meeting with somebody neutral, to settle a disagreement.', '+  - id: toy-library', '+    term: Toy library', '+    plain: A place that lends toys.']);
  expect(await checked(branch, 'glossary.yml')).toEqual([]);
  expect(problems()).toEqual([]);
});
