import { expect, test } from 'vitest';
import { draftWords } from '../src/words/drafts.ts';
import { accessibilityFaults } from './support/axe.ts';
import { textIn, throwDraftsAway } from './support/drafts.ts';
import { commitTo, editor, git, published, save, saved } from './support/editor.ts';

const file = 'services/portage.md';
const place = '/collections/services/entries/portage';
const branch = 'cms/services/portage';
const words = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** An editor in which somebody has just saved the one draft that there is, with a field changed. */
async function onlyDraft(field: string, text: string): ReturnType<typeof editor> {
  throwDraftsAway();
  const one = await editor(place);
  await one.page.locator(`#field-${field}`).fill(text);
  await save(one.page);
  await saved(one.page);
  return one;
}

test('two people open one entry and both save: the second is told, sees both versions, and neither loses a word', async () => {
  throwDraftsAway();
  const [one, two] = [await editor(place), await editor(place)];
  await one.page.locator('#field-summary').waitFor();
  const summary = await two.page.locator('#field-summary').inputValue();
  await one.page.locator('#field-summary').fill('What the first editor wrote.');
  await one.page.locator('#field-owner').fill('First manager');
  await save(one.page);
  await saved(one.page);

  await two.page.locator('#field-summary').fill('What the second editor wrote.');
  await two.page.locator('#field-changeNote').fill('A note of the second editor.');
  await save(two.page);
  const panel = two.page.getByRole('region', { name: draftWords.differences });
  await panel.waitFor();
  expect(textIn(branch, file)).toContain('What the first editor wrote.');
  expect(await two.page.locator('#field-summary').inputValue()).toBe('What the second editor wrote.');
  await two.page.locator('.offer-summary', { hasText: draftWords.trouble }).waitFor();
  expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await panel.locator('fieldset > legend').allTextContents()).toEqual(['Summary', 'Owner']);
  const labels = await panel.getByRole('group', { name: 'Summary' }).getByRole('radio').all();
  expect(labels).toHaveLength(2);
  await panel.getByText('What the first editor wrote.').waitFor();
  await panel.getByText('What the second editor wrote.').waitFor();
  expect(summary).not.toContain('editor wrote');
  // What only the other one has changed is chosen already.
  expect(await panel.getByRole('group', { name: 'Owner' }).getByRole('radio', { name: words(draftWords.theirs) }).isChecked()).toBe(true);
  expect(await panel.getByRole('group', { name: 'Summary' }).getByRole('radio', { name: words(draftWords.mine) }).isChecked()).toBe(true);
  expect(await accessibilityFaults(two.page, '.offer-control')).toEqual([]);

  await save(two.page);
  await two.page.locator('.offer-summary', { hasText: draftWords.decideFirst }).waitFor();
  expect(textIn(branch, file)).toContain('What the first editor wrote.');

  await panel.getByRole('button', { name: draftWords.use }).click();
  expect(await two.page.locator('#field-owner').inputValue()).toBe('First manager');
  await save(two.page);
  await saved(two.page);
  const text = textIn(branch, file);
  expect(text).toContain('summary: What the second editor wrote.');
  expect(text).toContain('owner: First manager');
  expect(text).toContain('changeNote: A note of the second editor.');
  expect(one.problems()).toEqual([]);

  // The first one goes on in the form that was open all the time.
  await one.page.locator('#field-summary').fill('What the first editor wrote later.');
  await save(one.page);
  const second = one.page.getByRole('region', { name: draftWords.differences });
  await second.waitFor();
  await second.getByRole('group', { name: 'Summary' }).getByRole('radio', { name: words(draftWords.theirs) }).check();
  await second.getByRole('button', { name: draftWords.use }).click();
  expect(await one.page.locator('#field-summary').inputValue()).toBe('What the second editor wrote.');
  expect(await one.page.locator('#field-changeNote').inputValue()).toBe('A note of the second editor.');
});

test('a comment and a list that somebody else added to the draft stay when another one saves', async () => {
  await onlyDraft('owner', 'First manager');
  const two = await editor(place);
  await two.page.locator('#field-summary').waitFor();
  commitTo(branch, file, textIn(branch, file).replace('---\n', '---\n# Agreed with the forum.\n'));
  await two.page.locator('#field-summary').fill('Written beside a comment.');
  await save(two.page);
  const panel = two.page.getByRole('region', { name: draftWords.differences });
  await panel.getByText(draftWords.same).waitFor();
  await panel.getByRole('button', { name: draftWords.use }).click();
  await save(two.page);
  await saved(two.page);
  expect(textIn(branch, file)).toContain('# Agreed with the forum.');
  expect(textIn(branch, file)).toContain('summary: Written beside a comment.');
});

test('whoever opens an entry that has a draft is told so, and whose it is as far as the device knows', async () => {
  const one = await onlyDraft('owner', 'First manager');
  await one.page.reload();
  await one.page.getByText(draftWords.ownDraft).waitFor();
  const two = await editor(place);
  await two.page.getByText(/^There is a draft of this entry already, last saved \d+ \w+ \d{4} at \d\d:\d\d\. You are reading the draft/).waitFor();
  expect(await two.page.locator('#field-owner').inputValue()).toBe('First manager');
  expect(await accessibilityFaults(two.page, '.offer-control')).toEqual([]);
});

test('whoever goes on with a draft is told that the website has changed since it was begun, and can keep both', async () => {
  await onlyDraft('summary', 'The summary of the draft.');
  const page = textIn('main', file);
  published(file, page.replace(/^owner: .*$/m, 'owner: Manager on the website').replace(/^summary: .*$/m, 'summary: The summary on the website.'));
  published('services/another-thing.md', 'Not the entry.\n');

  const two = await editor(place);
  const panel = two.page.getByRole('region', { name: draftWords.differences });
  await panel.getByText(draftWords.published).waitFor();
  expect(await panel.locator('fieldset > legend').allTextContents()).toEqual(['Summary', 'Owner']);
  expect(await two.page.locator('#field-summary').inputValue()).toBe('The summary of the draft.');
  await panel.getByRole('button', { name: draftWords.use }).click();
  await two.page.locator('#field-changeNote').fill('Both are kept.');
  await save(two.page);
  await saved(two.page);
  const text = textIn(branch, file);
  expect([text.includes('owner: Manager on the website'), text.includes('summary: The summary of the draft.')]).toEqual([true, true]);
  expect(git('diff', '--name-only', `main...${branch}`).trim()).toBe(`content/${file}`);
  await two.page.reload();
  await two.page.getByText(draftWords.ownDraft).waitFor();
  expect(await panel.count()).toBe(0);
});
