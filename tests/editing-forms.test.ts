import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { draft, editor, editorAddress, git, inClone, save, saved } from './support/editor.ts';

test('an address that leads from one form straight to another opens that one', async () => {
  const { page, problems } = await editor('/collections/services/entries/portage');
  await page.locator('#field-name').waitFor();
  for (const [place, title] of [['responses/entries/sendiass', 'services/sendiass'], ['services/entries/siblings-group', 'Siblings group'], ['services/new', 'service'], ['services/entries/camhs', 'Child and adolescent mental health services (CAMHS)']] as const) {
    await page.evaluate((to) => { location.hash = to; }, `#/collections/${place}`);
    await page.locator('h1.offer-title', { hasText: new RegExp(`(?:: | )${title.replace(/[()]/g, '\\$&')}$`) }).waitFor();
  }
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

test('a draft that is removed in Git while the server has it checked out does not stop the editor', async () => {
  git('symbolic-ref', 'HEAD', 'refs/heads/cms/services/removed');
  await writeFile(inClone('content/services/portage.md'), 'The words of that draft.');
  const { page, problems } = await editor('/collections/services/entries/portage');
  await page.locator('#field-owner').fill('Somebody else');
  await save(page);
  await saved(page);
  expect(git('diff', '--name-only', `main...${draft()}`).trim()).toBe('content/services/portage.md');
  expect([git('symbolic-ref', '--short', 'HEAD').trim(), git('status', '--porcelain')]).toEqual(['main', '']);
  expect(problems()).toEqual([]);
});

test('a button that is held down for a while is pressed all the same, whatever the form has to say above it', async () => {
  const { page, problems } = await editor('/collections/services/entries/portage');
  await page.locator('#field-name').fill('');
  const items = page.locator('#field-alsoKnownAs input');
  const before = await items.count();
  // Not every browser scrolls along when something grows above what somebody looks at.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { overflow-anchor: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  // For longer than the form waits after somebody has left a field.
  await page.locator('#field-alsoKnownAs > button').click({ delay: 700 });
  await page.locator('#field-name-said .offer-error').waitFor();
  expect(await items.count()).toBe(before + 1);
  expect(problems()).toEqual([]);
});
