import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { nearWords } from '../../src/words/near.ts';
import { searchWords } from '../../src/words/search.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { openSearch } from './search-page.ts';

let search: Awaited<ReturnType<typeof openSearch>>;

afterEach(() => search.close());

/** The search page with the box for a postcode open, and all that it asks for from then on. */
async function openNear(address = '', options?: Parameters<typeof openSearch>[1]) {
  search = await openSearch(address, options);
  const { page } = search;
  const asked: string[] = [];
  page.on('request', (request) => { asked.push([request.url(), request.postData() ?? '', ...Object.values(request.headers())].join(' ')); });
  const box = page.getByLabel(nearWords.postcode);
  if (!(await box.isVisible())) await page.locator('#near-me > summary').click();
  const error = page.locator('#near-error');
  const type = async (text: string): Promise<void> => {
    await box.fill(text);
    await box.press('Enter');
  };
  return { ...search, asked, postcode: box, error, type };
}

const titles = (page: Page): Promise<string[]> => page.locator('#result-list .entry__title a').allTextContents();

/** The miles that the results say, in their order. */
const miles = async (page: Page): Promise<number[]> => [...((await page.locator('#result-list').textContent()) ?? '').matchAll(/(Less than )?(\d+(?:\.\d)?) miles? away/g)].map(([, less, number]) => (less ? 0 : Number(number)));

test('a postcode, however it is typed, puts the nearest first', async () => {
  const { page, type, total, postcode, chosen, error, problems } = await openNear('#kind=services');
  await total();
  await type('  zzI-3lb. ');
  await expect.poll(() => page.locator('#near-chosen').textContent()).toBe(nearWords.from('ZZ1 3LB'));
  expect(await postcode.inputValue()).toBe('ZZ1 3LB');
  await expect.poll(() => miles(page)).not.toEqual([]);
  const found = await miles(page);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found[0]).toBe(0);
  expect((await titles(page))[0]).toContain('Careers advice');
  expect(await error.isVisible()).toBe(false);
  expect(await chosen.count()).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('nothing of a postcode is in any request, address, history or storage', async () => {
  const { page, asked, type, total, fragment } = await openNear();
  await type('zz5 2ln');
  await total();
  await page.getByLabel(nearWords.within).selectOption('5');
  await expect.poll(fragment).toContain('within=5');
  await total();
  await type('ZZ17');
  await expect.poll(() => page.locator('#near-chosen').textContent()).toBe(nearWords.from('ZZ17'));
  await total();
  await page.locator('#result-list .entry__title a').first().click();
  await page.waitForLoadState();
  await page.goBack();
  await page.waitForLoadState();
  expect(asked.some((request) => /\/postcodes\/\d+\.json/.test(request))).toBe(true);
  expect(asked.filter((request) => /zz\s*\d|2ln|53\.3\d|1\.12\d/i.test(decodeURIComponent(request)))).toEqual([]);
  expect(page.url()).not.toMatch(/zz|2ln/i);
  expect(await page.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie, window.name, (await indexedDB.databases()).map(({ name }) => name), await caches.keys()]))).not.toMatch(/zz\d|2ln/i);
});

test('the box has no name, so that its form can send nothing', async () => {
  const { page } = await openNear();
  expect(await page.locator('#near-form').evaluate((form: HTMLFormElement) => [...new FormData(form).keys()])).toEqual([]);
  expect(await page.locator('#near-postcode').getAttribute('autocomplete')).toBe('postal-code');
});

test('a distance leaves out what is farther, and never what is for the whole area', async () => {
  const { page, type, total, all, fragment, chosen } = await openNear('#kind=services&kind=settings');
  const everything = await total();
  await type('ZZ1 3LB');
  await expect.poll(() => miles(page)).not.toEqual([]);
  await page.getByLabel(nearWords.within).selectOption('3');
  await expect.poll(fragment).toBe('#kind=services&kind=settings&sort=near&within=3');
  await expect.poll(() => search.heading.textContent()).not.toMatch(new RegExp(`^${everything} `));
  const near = await total();
  expect(near).toBeLessThan(everything);
  const addresses = await all();
  expect(addresses).toContain('/services/sendiass/');
  expect(addresses).not.toContain('/settings/larkfield-college/');
  expect(await page.locator('#result-list').textContent()).toContain(searchWords.shelves.everywhere);
  await chosen.filter({ hasText: searchWords.within(3) }).click();
  await expect.poll(() => total()).toBe(everything);
  expect(await page.getByLabel(nearWords.within).inputValue()).toBe('');
});

test('clearing takes the place, the distance and the order away', async () => {
  const { page, type, postcode, fragment } = await openNear('#kind=services');
  await type('ZZ3 2BF');
  await expect.poll(() => miles(page)).not.toEqual([]);
  await page.getByLabel(nearWords.within).selectOption('10');
  await expect.poll(fragment).toContain('within=10');
  await page.getByRole('button', { name: nearWords.clear }).click();
  await expect.poll(fragment).toBe('#kind=services');
  await expect.poll(() => miles(page)).toEqual([]);
  expect(await postcode.inputValue()).toBe('');
  expect(await postcode.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('button', { name: nearWords.clear }).isVisible()).toBe(false);
});

test.each([
  ['hello', nearWords.notAPostcode],
  ['   ', nearWords.nothingTyped],
  ['<img src=x onerror=alert(1)>', nearWords.notAPostcode],
  ['sw1a1aa', nearWords.elsewhere('SW1A 1AA')],
  ['zz1 9zz', nearWords.unknown('ZZ1 9ZZ', 'ZZ1')],
])('“%s” gets a sentence that belongs to the box, and the search goes on', async (typed, sentence) => {
  const { page, type, error, postcode, box, total, problems } = await openNear();
  await type(typed);
  await expect.poll(() => error.textContent()).toBe(sentence);
  expect(await error.isVisible()).toBe(true);
  expect(await postcode.getAttribute('aria-invalid')).toBe('true');
  expect(await postcode.getAttribute('aria-describedby')).toContain('near-error');
  expect(await postcode.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await box.fill('speech');
  expect(await total()).toBeGreaterThan(0);
  await type('ZZ1');
  await expect.poll(() => error.isVisible()).toBe(false);
  expect(await postcode.getAttribute('aria-invalid')).toBeNull();
  expect(problems).toEqual([]);
});

test.each([['the list of postcodes', /\/postcodes\/list\.json/], ['the file of a postcode', /\/postcodes\/\d+\.json/]])('where %s is missing or broken, a sentence says so, the search goes on, and a later try works', async (_what, files) => {
  const { page, type, error, box, total } = await openNear();
  for (const answer of [{ status: 404, body: '' }, { status: 200, contentType: 'application/json', body: '{"of": ' }, { status: 200, contentType: 'application/json', body: '{"of":"other","shards":1,"reach":1,"outward":{"ZZ1":[1,2]}}' }]) {
    await page.route(files, (route) => route.fulfill(answer));
    await type('ZZ1 3LB');
    await expect.poll(() => error.textContent()).toBe(nearWords.broken);
    await page.unroute(files);
    await type('ZZ1 3LB');
    await expect.poll(() => page.locator('#near-chosen').textContent()).toBe(nearWords.from('ZZ1 3LB'));
    await page.getByRole('button', { name: nearWords.clear }).click();
  }
  await box.fill('speech');
  expect(await total()).toBeGreaterThan(0);
});

test('the place of the device is used only when somebody asks, and a refusal gets a sentence', async () => {
  const { page, error, asked } = await openNear('#kind=services');
  await page.getByRole('button', { name: nearWords.locate }).click();
  await expect.poll(() => error.textContent()).toBe(`${nearWords.notLocated.refused} ${nearWords.orPostcode}`);
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: 53.3144, longitude: 1.1271 });
  await page.getByRole('button', { name: nearWords.locate }).click();
  await expect.poll(() => page.locator('#near-chosen').textContent()).toBe(nearWords.from(nearWords.whereYouAre));
  await expect.poll(() => miles(page)).not.toEqual([]);
  expect((await miles(page))[0]).toBeLessThan(1);
  expect(await error.isVisible()).toBe(false);
  expect(asked.filter((request) => /53\.3|1\.127|postcodes\//.test(request))).toEqual([]);
});

test('a device without a place gets a sentence', async () => {
  const { page, error } = await openNear();
  await page.evaluate(() => { Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { value: (_good: unknown, bad: (error: { code: number }) => void) => { bad({ code: 2 }); } }); });
  await page.getByRole('button', { name: nearWords.locate }).click();
  await expect.poll(() => error.textContent()).toBe(`${nearWords.notLocated.unavailable} ${nearWords.orPostcode}`);
});

test('on a small phone the box fits, and everything in it is large enough to press', async () => {
  const { page, type, error } = await openNear('', { width: 320 });
  await type('hello');
  await expect.poll(() => error.isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const box of await page.locator('#near-me :is(input, button, select, summary):visible').evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect))) {
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    expect(box.right).toBeLessThanOrEqual(320);
  }
});
