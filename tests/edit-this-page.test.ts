import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { entryIn, formOf } from '../src/admin/files.ts';
import { addressOf, hasPage } from '../src/domain/addresses.ts';
import { signedInName } from '../src/domain/signed-in.ts';
import { allEntries, readContent } from '../src/reader/read-content.ts';
import { adminHomeWords } from '../src/words/admin-home.ts';
import { adminWords } from '../src/words/admin.ts';
import { editThisPage } from '../src/words/edit-this-page.ts';
import { accessibilityFaults } from './support/axe.ts';
import { attribute, isPublic, pagesIn } from './support/built.ts';
import { editor, editorAddress } from './support/editor.ts';
import { demonstration } from './support/run-build.ts';
import { openPage } from './support/site.ts';

const pages = pagesIn(inject('siteFolder')).filter(isPublic);
const forms = new Map(pages.map(({ path, root }) => [path, attribute(root.querySelector('body') as never, 'data-form')]));
const link = (page: Page) => page.getByRole('link', { name: editThisPage });
const path = '/services/portage/';

test('every page of an entry names the form of its own file, and no other page names one', async () => {
  const content = await readContent(demonstration);
  const expected = new Map(allEntries(content).filter((entry) => (hasPage(entry) || entry.collection === 'glossary') && !entry.file.endsWith('.mdx')).map((entry) => [addressOf(entry), entry.file]));
  expect([...expected.keys()].some((address) => forms.get(address))).toBe(true);
  for (const [address, form] of forms) {
    const [, list = '', slug = ''] = /^\/collections\/([^/]+)\/entries\/([^/]+)$/.exec(form) ?? [];
    const entry = entryIn(list, slug);
    const file = entry && formOf(entry.collection.name, entry.id).file;
    expect(file, address).toBe(expected.get(address));
    if (file) expect(existsSync(join(demonstration, file)), file).toBe(true);
  }
});

test('a family sees and hears nothing of it, with JavaScript or without', async () => {
  for (const javaScript of [true, false]) {
    const { page, problems, close } = await openPage(path, { javaScript });
    const found = await page.evaluate(([words]) => document.body.innerHTML.includes(words) || document.querySelector('.edit-this-page') !== null, [editThisPage] as const);
    await close();
    expect([found, problems]).toEqual([false, []]);
  }
});

test('it appears where somebody has signed in, leads to the form, and is gone when they have signed out', async () => {
  const { page, problems } = await editor('/home');
  await page.getByRole('heading', { level: 1, name: adminHomeWords.title }).waitFor();
  await page.goto(`${editorAddress()}${path}`);
  await link(page).click();
  await page.locator('#field-name').waitFor();
  expect([await page.locator('#field-name').inputValue(), new URL(page.url()).hash]).toEqual(['Portage home visiting', '#/collections/services/entries/portage']);
  await page.goto(`${editorAddress()}/admin/#/home`);
  await page.getByRole('button', { name: adminHomeWords.signOut }).click();
  await page.getByRole('button', { name: adminWords.decap.auth.login }).waitFor();
  await page.goto(`${editorAddress()}${path}`);
  await page.waitForLoadState('networkidle');
  expect(await link(page).count()).toBe(0);
  expect(problems()).toEqual([]);
});

/** Opens a page on a device on which somebody has signed in. */
async function signedIn(address: string, width: number): Promise<Awaited<ReturnType<typeof openPage>>> {
  const opened = await openPage(address, { width });
  await opened.page.evaluate(([name]) => localStorage.setItem(name, 'yes'), [signedInName] as const);
  return opened;
}

test.each([320, 1280])('at %i pixels the page does not move, nothing lies over anything, and paper does not show it', async (width) => {
  const { page, problems, close } = await signedIn(path, width);
  const top = (selector: string): Promise<number> => page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().top);
  const before = await top('h1');
  await page.reload();
  await link(page).waitFor();
  expect(await top('h1')).toBe(before);
  const { bottom, right, height } = await link(page).evaluate((element) => element.parentElement?.getBoundingClientRect() ?? new DOMRect());
  expect(bottom).toBeLessThanOrEqual(before);
  expect(right).toBeLessThanOrEqual(width);
  expect(height).toBeGreaterThanOrEqual(24);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await link(page).isVisible()).toBe(false);
  await close();
  expect(problems).toEqual([]);
});

test('a page that lists several entries, and the first page, have no such link', async () => {
  const { page, close } = await signedIn('/services/', 1280);
  for (const address of ['/services/', '/', '/you-said-we-did/', '/editors/']) {
    await page.goto(new URL(address, page.url()).href);
    await page.waitForLoadState('networkidle');
    expect(await link(page).count(), address).toBe(0);
  }
  await close();
});

test('a device that keeps nothing shows the page as to everybody', async () => {
  const { page, problems, close } = await openPage('/favicon.svg');
  await page.addInitScript(() => { Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('switched off'); } }); });
  await page.goto(new URL(path, page.url()).href);
  await page.waitForLoadState('networkidle');
  expect([await link(page).count(), problems]).toEqual([0, []]);
  await close();
});
