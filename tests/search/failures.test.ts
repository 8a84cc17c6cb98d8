import type { Route } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { searchWords } from '../../src/words/search.ts';
import { accessibilityFaults } from '../support/axe.ts';
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
  ['all files of the index', '**/pagefind/**'],
  ['the program of the index', '**/pagefind/pagefind.js*'],
  ['the entry of the index', '**/pagefind/pagefind-entry.json*'],
  ['the engine of the index', '**/pagefind/wasm.*'],
  ['the list of pages', '**/pagefind/*.pf_meta'],
  ['the pages', '**/pagefind/fragment/**'],
  ['the kinds of pages', '**/search/facets/kind.json*'],
])('where %s are missing, a sentence says so, and a later search works', async (_what, files) => {
  const { page, box, status, total } = await open();
  await page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }));
  await box.fill('speech');
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toContain(searchWords.broken);
  expect(await page.getByText(searchWords.brokenAdvice).locator('visible=true').count()).toBeGreaterThan(0);
  expect(await page.locator('#browse a:visible').count()).toBe(browseLinks.length);
  expect(await page.locator('#ring-us a[href^="tel:"]').isVisible()).toBe(true);
  // What is shown is the same whatever is missing.
  if (files === '**/pagefind/**') expect(await accessibilityFaults(page)).toEqual([]);
  await page.unroute(files);
  await page.getByRole('button', { name: searchWords.search, exact: true }).click();
  expect(await total()).toBeGreaterThan(0);
});

/** What a file can be when it is not what it should be. The other ways are tried in `src/search/files.test.ts`. */
const wrong: readonly (readonly [what: string, body: string])[] = [['missing', ''], ['of another publication', '{"index":"other","rows":1}']];

test.each(wrong)('where the file of the kinds of pages is %s, a sentence says so', async (what, body) => {
  const { page, box, status } = await open();
  await page.route('**/search/facets/kind.json*', (route) => route.fulfill({ status: what === 'missing' ? 404 : 200, contentType: 'application/json', body }));
  await box.fill('speech');
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toContain(searchWords.broken);
});

test.each(wrong)('where the file of a filter is %s, a note says that its numbers are missing, and everything else works', async (what, body) => {
  const { page, box, total, toggle, unfold } = await open();
  await page.route('**/search/facets/cost.json*', (route) => route.fulfill({ status: what === 'missing' ? 404 : 200, contentType: 'application/json', body }));
  await box.fill('speech');
  await total();
  await unfold('cost');
  const note = page.getByText(searchWords.countsBroken);
  await expect.poll(() => note.isVisible(), { timeout: 30_000 }).toBe(true);
  await toggle('kind', 'services');
  expect(await total(/, with 1 filter$/)).toBeGreaterThan(0);
  await page.unroute('**/search/facets/cost.json*');
  const summary = page.locator('[data-group="cost"] > summary');
  await summary.click();
  await summary.click();
  await expect.poll(() => note.isVisible(), { timeout: 30_000 }).toBe(false);
  await expect.poll(() => page.locator('label[for="filter-cost-free"] .count').textContent()).toMatch(/\d/);
});

test.each(wrong)('where the file of the words is %s, words are looked for as they are typed, and the page says so until it can be read', async (what, body) => {
  const { page, box, total, problems } = await open();
  await page.route('**/search/words.json*', (route) => route.fulfill({ status: what === 'missing' ? 404 : 200, contentType: 'application/json', body }));
  await box.fill('speech');
  expect(await total(/Spelling and other names/)).toBeGreaterThan(0);
  expect(await page.locator('#corrected').textContent()).toBe(searchWords.asTyped);
  await page.unroute('**/search/words.json*');
  await box.fill('speach therepy');
  expect(await total(/Nothing has/)).toBeGreaterThan(0);
  expect(problems.filter((problem) => !/404/.test(problem))).toEqual([]);
});

test.each(wrong)('where the file of places is %s, the page says so, and everything else works', async (what, body) => {
  const { page, box, total, givePlace } = await open();
  await page.route('**/search/places.json*', (route) => route.fulfill({ status: what === 'missing' ? 404 : 200, contentType: 'application/json', body }));
  await box.fill('swimming');
  await total();
  await givePlace('ZZ1 3LB');
  await expect.poll(() => page.getByText(searchWords.distancesBroken).isVisible(), { timeout: 30_000 }).toBe(true);
  expect(await total(/“swimming”/)).toBeGreaterThan(0);
  expect(await page.locator('#result-list .shelf').count()).toBe(0);
});

test.each([
  ['cannot be loaded', (route: Route) => route.abort()],
  ['is not a script', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<p>Hello' })],
  ['is of a program that fails', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("Broken.");' })],
])('where the script of the page %s, a note stands in the place of the form, and the links are there', async (_what, answer) => {
  const { page } = await open();
  await page.route('**/assets/*.js', answer);
  await page.reload();
  await expect.poll(() => page.getByText(searchWords.notStarted).isVisible(), { timeout: 10_000 }).toBe(true);
  expect(await page.locator('main :is(input, select, button, summary):visible').count()).toBe(0);
  expect(await page.locator('#browse a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(browseLinks);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('the note about a script that does not start is gone where it does', async () => {
  const { page } = await open();
  expect(await page.locator('#not-started').count()).toBe(0);
});

test('the search works where storage is switched off, and writes nothing where it is not', async () => {
  const { page, box, total, toggle, problems } = await open();
  await page.addInitScript(() => {
    const refuse = { get: (): never => { throw new DOMException('Storage is switched off.', 'SecurityError'); } };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(globalThis, name, refuse);
    Object.defineProperty(Document.prototype, 'cookie', refuse);
  });
  await page.reload();
  await box.fill('speech');
  expect(await total()).toBeGreaterThan(0);
  await toggle('need', 'autism');
  await total(/, with 1 filter$/);
  expect(problems).toEqual([]);
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
  expect(await page.locator('main :is(input, select, button, summary):visible').count()).toBe(0);
  expect(await page.locator('#browse a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(browseLinks);
  expect(problems).toEqual([]);
});
