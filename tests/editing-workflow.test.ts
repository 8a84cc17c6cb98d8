import { expect, test } from 'vitest';
import { adminWords } from '../src/words/admin.ts';
import { draftWords } from '../src/words/drafts.ts';
import { accessibilityFaults } from './support/axe.ts';
import { checkedWith } from './support/changed-demonstration.ts';
import { textIn, throwDraftsAway } from './support/drafts.ts';
import { editor, git, save, saved } from './support/editor.ts';

/** What the check says about the content when a draft has been approved, about some of its files. */
async function approved(branch: string, files: readonly string[]): Promise<string[]> {
  const problems = await checkedWith(new Map(files.map((file) => [file, textIn(branch, file)])));
  return problems.filter(({ level, file, rule }) => level === 'error' || files.includes(file) || rule === 'HiddenWithoutNotice').map(({ level, rule, file }) => `${level} ${rule} ${file}`);
}

test('an entry is taken off the website in a draft, with the notice that its address leads to', async () => {
  throwDraftsAway();
  const { page, problems } = await editor('/collections/services/entries/siblings-group');
  await page.locator('#field-summary').waitFor();
  expect(await page.getByRole('button', { name: adminWords.decap.editor.editorToolbar.deletePublishedEntry }).count()).toBe(0);
  await page.getByText(draftWords.takeOff).click();
  await page.getByText('Its address is /services/siblings-group/,', { exact: false }).waitFor();
  await page.getByRole('button', { name: draftWords.takeOffDo }).click();
  await page.getByRole('alert').getByText('“What happened” is missing.', { exact: false }).waitFor();
  expect(await accessibilityFaults(page, '.offer-control')).toEqual([]);
  await page.locator('#field-notice-why').fill('It closed in the summer, because nobody could be found to run it.');
  await page.getByRole('combobox', { name: adminWords.find('Where to go instead') }).fill('portage');
  await page.getByRole('option', { name: /Portage/ }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: draftWords.takeOffDo }).click();
  await page.getByText(draftWords.takenOff).waitFor();
  await save(page);
  await saved(page);
  const branch = 'cms/services/siblings-group';
  const files = git('diff', '--name-only', `main...${branch}`).trim().split('\n').map((file) => file.replace('content/', ''));
  expect(files).toEqual(['removed/services-siblings-group.yml', 'services/siblings-group.md']);
  expect(textIn(branch, files[0] ?? '')).toContain('- /services/siblings-group/');
  expect(textIn(branch, files[1] ?? '')).toMatch(/^hideAfter: 20/m);
  expect((await approved(branch, files)).filter((problem) => !problem.startsWith('advice'))).toEqual([]);
  expect(git('log', '--format=%s', 'main..' + branch).trim()).toBe('Change service “siblings-group”');

  // The draft can be opened and saved again, and the notice stays in it.
  await page.reload();
  await page.getByText(draftWords.ownDraft).waitFor();
  await page.locator('#field-owner').fill('Play manager');
  await save(page);
  await saved(page);
  expect(textIn(branch, files[0] ?? '')).toContain('- /services/siblings-group/');
  expect(problems()).toEqual([]);
});

test('every kind of commit that the editor makes says in plain English what it does', async () => {
  throwDraftsAway();
  const { page } = await editor('/collections/organisations/new');
  await page.locator('#field-name').fill('Harbour Trust');
  await page.locator('#field-kind input[value="voluntary"]').check();
  await page.locator('#field-owner').fill('Trust manager');
  await save(page);
  await page.waitForURL(/entries\/harbour-trust$/);
  await page.reload();
  await page.getByText(draftWords.ownDraft).waitFor();
  await page.locator('#field-owner').fill('Manager of the trust');
  await save(page);
  await saved(page);
  expect(git('log', '--format=%s', 'main..cms/organisations/harbour-trust').trim().split('\n')).toEqual(['Change organisation “harbour-trust”', 'Add organisation “harbour-trust”']);
  // The other three are made by Decap from the same words: they are told by what they put in.
  const { create, update, delete: remove, uploadMedia, deleteMedia, openAuthoring } = adminWords.commits;
  expect([create, update, remove, uploadMedia, deleteMedia].every((words) => /^[A-Z][a-z]+ .*\{\{(?:slug|path)\}\}/.test(words))).toBe(true);
  expect(openAuthoring).toBe('{{message}}');
});
