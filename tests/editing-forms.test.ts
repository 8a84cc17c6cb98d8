import { expect, test } from 'vitest';
import { editor, editorAddress } from './support/editor.ts';

test('an address that leads from one form straight to another opens that one', async () => {
  const { page, problems } = await editor('/collections/services/entries/portage');
  await page.locator('#field-name').waitFor();
  const names: string[] = [];
  for (const [place, field] of [['responses/entries/sendiass', '#field-for'], ['services/entries/siblings-group', '#field-name'], ['services/new', '#field-name'], ['services/entries/camhs', '#field-name']] as const) {
    await page.evaluate((to) => { location.hash = to; }, `#/collections/${place}`);
    await page.waitForLoadState('load');
    await page.waitForTimeout(3000);
    await page.locator(field).waitFor();
    names.push((await page.locator('h1.offer-title').textContent()) ?? '');
  }
  expect(names.map((name) => name.split(': ')[1] ?? name)).toMatchInlineSnapshot();
  expect(problems()).toEqual([]);
  expect(page.url().startsWith(editorAddress())).toBe(true);
});

test('a list stands in the order of its names', async () => {
  const { page } = await editor('/collections/services');
  await page.getByText('Access to Work').waitFor();
  const names = await page.locator('[class*="-ListCardTitle"]').allTextContents();
  expect(names.length).toBeGreaterThan(20);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
});
