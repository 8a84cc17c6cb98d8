import type { Page, Route } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { draftWords } from '../src/words/drafts.ts';
import { open } from './support/open.ts';
import { dropDrafts, textIn, throwDraftsAway } from './support/drafts.ts';
import { editor, editorAddress, git, save, saved, signIn } from './support/editor.ts';

const file = 'services/portage.md';
const place = '/collections/services/entries/portage';
const branch = 'cms/services/portage';
const requests = '**/admin/local/';

/** Lets the requests of a save fail from one of them on, and counts all that were made. `late` lets the server do what was asked and loses its answer. */
async function breakFrom(page: Page, first: number, late: boolean): Promise<() => number> {
  let count = 0;
  await page.route(requests, async (route: Route) => {
    count += 1;
    if (count < first) return route.continue();
    if (late) await route.fetch();
    return route.abort('internetdisconnected');
  });
  return () => count;
}

const troubled = (page: Page): Promise<void> => page.locator('.offer-summary', { hasText: draftWords.trouble }).getByText(draftWords.noNetwork).waitFor();

test.each([['before the server hears of it', false], ['after the server has done it', true]])('a save that breaks off at any of its steps, %s, loses nothing and can be repeated', async (_when, late) => {
  for (const step of [1, 2, 3]) {
    const { page } = await editor(place);
    await page.locator('#field-summary').fill(`Written before the network broke at step ${step}.`);
    const asked = await breakFrom(page, step, late);
    await save(page);
    await troubled(page);
    expect(asked()).toBeGreaterThanOrEqual(step);
    expect(await page.locator('#field-summary').inputValue()).toBe(`Written before the network broke at step ${step}.`);
    await page.unroute(requests);
    await page.locator('#field-owner').fill('Manager of later words');
    await save(page);
    await saved(page);
    expect(git('branch', '--format=%(refname:short)', '--list', 'cms/*').trim()).toBe(branch);
    expect(textIn(branch, file)).toContain(`Written before the network broke at step ${step}.`);
    expect(textIn(branch, file)).toContain('Manager of later words');
    expect(git('diff', '--name-only', `main...${branch}`).trim()).toBe(`content/${file}`);
    await page.close({ runBeforeUnload: false });
    await dropDrafts();
  }
});

test('a new entry whose save was done and not answered stays one entry', async () => {
  throwDraftsAway();
  const { page } = await editor('/collections/organisations/new');
  await page.locator('#field-name').fill('Harbour Trust');
  await page.locator('#field-kind input[value="voluntary"]').check();
  await page.locator('#field-owner').fill('Trust manager');
  await page.route(requests, async (route) => {
    if (!route.request().postData()?.includes('"persistEntry"')) return route.continue();
    await route.fetch();
    return route.abort('internetdisconnected');
  });
  await save(page);
  await troubled(page);
  await page.unroute(requests);
  await page.locator('#field-owner').fill('Manager of the trust');
  await save(page);
  await page.waitForURL(/entries\/harbour-trust$/);
  await page.getByText(draftWords.ownDraft).waitFor();
  expect(git('branch', '--format=%(refname:short)', '--list', 'cms/*').trim()).toBe('cms/organisations/harbour-trust');
  expect(textIn('cms/organisations/harbour-trust', 'organisations/harbour-trust.yml')).toContain('owner: Manager of the trust');
});

test('an entry that cannot be read does not open as an empty form', async () => {
  const { page } = await open(`${editorAddress()}/admin/#${place}`);
  onTestFinished(() => page.context().close());
  await page.route(requests, async (route) => (route.request().postData()?.includes('"getEntry"') ? route.abort('internetdisconnected') : route.continue()));
  await signIn(page);
  await page.getByText(draftWords.noNetwork).first().waitFor();
  expect(await page.locator('#field-summary').count()).toBe(0);
});

/** Waits until Decap has kept what was typed: it does so two seconds after the last letter. */
const kept = (page: Page, words: string): Promise<void> => expect.poll(() => page.evaluate((text) => new Promise<boolean>((done) => {
  const asked = indexedDB.open('localforage');
  asked.onerror = () => done(false);
  asked.onsuccess = () => {
    const all = [...asked.result.objectStoreNames].includes('keyvaluepairs') ? asked.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll() : undefined;
    if (!all) return done(false);
    all.onsuccess = () => { asked.result.close(); done(JSON.stringify(all.result).includes(text)); };
  };
}), words), { timeout: 15_000, interval: 500 }).toBe(true);

test('words that were not saved survive a closed tab, and the form says on return what they are', async () => {
  throwDraftsAway();
  const { page } = await editor(place);
  await page.locator('#field-summary').fill('Words in a tab that was closed.');
  await kept(page, 'Words in a tab that was closed.');
  const context = page.context();
  await page.close({ runBeforeUnload: false });

  const back = await context.newPage();
  const asked: string[] = [];
  back.on('dialog', (dialog) => { asked.push(dialog.message()); void dialog.accept(); });
  // The repository answers later than the device, as it does on a slow network.
  await back.route(requests, async (route) => { await new Promise((go) => { setTimeout(go, 300); }); await route.continue(); });
  await back.goto(`${editorAddress()}/admin/#${place}`);
  await back.getByText(/^These are words that this device kept on \d+ \w+ \d{4} at \d\d:\d\d/).waitFor();
  expect(asked).toHaveLength(1);
  expect(await back.locator('#field-summary').inputValue()).toBe('Words in a tab that was closed.');

  // Somebody else has saved in the meantime: the kept words are no reason to write over theirs.
  const other = await editor(place);
  await other.page.locator('#field-owner').fill('Another manager');
  await save(other.page);
  await saved(other.page);
  await save(back);
  const panel = back.getByRole('region', { name: draftWords.differences });
  await panel.waitFor();
  expect(await panel.locator('fieldset > legend').allTextContents()).toEqual(['Owner']);
  await panel.getByRole('button', { name: draftWords.use }).click();
  await save(back);
  await saved(back);
  expect(textIn(branch, file)).toContain('owner: Another manager');
  expect(textIn(branch, file)).toContain('summary: Words in a tab that was closed.');
});
