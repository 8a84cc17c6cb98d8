import { expect, test } from 'vitest';
import { adminWords } from '../src/words/admin.ts';
import { accessibilityFaults } from './support/axe.ts';
import { draft, editor, fullest, save, saved } from './support/editor.ts';

test('advice about words stands under the field as one types, and does not stop a save', async () => {
  const { page, problems } = await editor(`/collections/services/entries/${(await fullest('services')).id}`);
  const summary = page.locator('#field-summary');
  const advice = page.locator('#field-summary-advice');
  await summary.waitFor();
  await summary.fill('The QXZ helps families. See [here](/help/).');
  await advice.getByText('“QXZ” is explained neither here nor in the glossary.').waitFor();
  const [input, below] = [await summary.boundingBox(), await advice.boundingBox()];
  expect(below && input && below.y >= input.y + input.height).toBe(true);
  // It is a part of the description, which nothing announces while somebody types.
  expect(await summary.getAttribute('aria-describedby')).toContain('field-summary-advice');
  expect(await advice.evaluate((element) => element.closest('[aria-live], [role="alert"], [role="status"]'))).toBeNull();
  expect(await summary.getAttribute('aria-invalid')).toBeNull();
  expect(await accessibilityFaults(page, '.offer-control')).toEqual([]);
  await page.locator('#field-body').fill('To see more, [click here](/help/).');
  await page.locator('#field-body-advice').getByText('“click here”').waitFor();
  await summary.fill('We help families.');
  await advice.getByText('QXZ').waitFor({ state: 'detached' });
  // Where nothing is left to advise, that is said in words and not as a list of nothing.
  await page.locator('#field-body').fill('We come to your home every week.');
  await page.getByText(adminWords.nothingWorthMending).waitFor();
  expect(await page.getByText(adminWords.worthMending(0)).count()).toBe(0);
  await save(page);
  await saved(page);
  draft();
  expect(problems()).toEqual([]);
});
