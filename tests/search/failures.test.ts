import { afterEach, expect, test } from 'vitest';
import { searchWords } from '../../src/words.ts';
import { openSearch } from './search-page.ts';

let search: Awaited<ReturnType<typeof openSearch>>;
const open = async (...args: Parameters<typeof openSearch>): Promise<typeof search> => (search = await openSearch(...args));

afterEach(() => search.close());

const browseLinks = searchWords.browseLinks.map(({ href }) => href);

test('where nothing is found, the page says what to change, whom to ring and where to look', async () => {
  const { page, box, toggle, total, chosen } = await open();
  await box.fill('qqqzzzxxx');
  expect(await total(/^0 results for “qqqzzzxxx”$/)).toBe(0);
  await toggle('need', 'autism');
  await total(/^0 results for “qqqzzzxxx”, with 1 filter$/);
  expect(await page.getByText(searchWords.nothingAdvice[0]).isVisible()).toBe(true);
  expect(await page.locator('#ring-us a[href^="tel:"]').isVisible()).toBe(true);
  expect(await page.locator('#browse a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(browseLinks);
  await box.fill('');
  await total(/^\d+ results, with 1 filter$/);
  expect(await page.getByText(searchWords.nothingAdvice[0]).isVisible()).toBe(false);
  await chosen.first().click();
  await expect.poll(() => page.locator('#results-title').textContent()).toBe(searchWords.browse);
});

test.each([
  ['all files', '**/pagefind/**'],
  ['the program', '**/pagefind/pagefind.js*'],
  ['the entry', '**/pagefind/pagefind-entry.json*'],
  ['the engine', '**/pagefind/wasm.*'],
  ['the list of pages', '**/pagefind/*.pf_meta'],
  ['the filters', '**/pagefind/filter/**'],
  ['the pages', '**/pagefind/fragment/**'],
])('where %s of the index are missing, a sentence says so, and a later search works', async (_what, files) => {
  const { page, box, status, total } = await open();
  await page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }));
  await box.fill('speech');
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toContain(searchWords.broken);
  expect(await page.getByText(searchWords.brokenAdvice).locator('visible=true').count()).toBeGreaterThan(0);
  expect(await page.locator('#browse a:visible').count()).toBe(browseLinks.length);
  await page.unroute(files);
  await page.getByRole('button', { name: searchWords.search, exact: true }).click();
  expect(await total()).toBeGreaterThan(0);
});

test('words of which the index cannot be read are not said to be nowhere', async () => {
  const { page, box, status, total } = await open();
  await box.fill('speech');
  await total();
  await page.context().setOffline(true);
  await box.fill('wheelchair');
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toContain(searchWords.broken);
  await page.context().setOffline(false);
  await box.press('Enter');
  expect(await total(/“wheelchair”$/)).toBeGreaterThan(0);
});

test('where the site was published again meanwhile, the search reads the new index by itself', async () => {
  const { page, box, status, total } = await open();
  let gone = true;
  await page.route('**/pagefind/fragment/**', (route) => (gone ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  page.on('request', (request) => { if (request.url().endsWith('/pagefind/pagefind.js?attempt=2')) gone = false; });
  await box.fill('speech');
  expect(await total()).toBeGreaterThan(0);
  expect(await status.textContent()).not.toContain(searchWords.broken);
});

test('without JavaScript the page says so, shows nothing that does not work, and leads to everything', async () => {
  const { page, box, problems } = await open('', { javaScript: false });
  const sentence = page.locator('noscript > p');
  expect(await sentence.isVisible()).toBe(true);
  expect(await sentence.textContent()).toBe(searchWords.noScript);
  expect(await box.isVisible()).toBe(false);
  expect(await page.locator('main :is(input, button, summary):visible').count()).toBe(0);
  expect(await page.locator('#browse a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(browseLinks);
  expect(problems).toEqual([]);
});
