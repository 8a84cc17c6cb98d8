import { afterEach, expect, test } from 'vitest';
import { nearWords } from '../../src/words/near.ts';
import { searchWords } from '../../src/words/search.ts';
import { openSearch } from './search-page.ts';

let search: Awaited<ReturnType<typeof openSearch>>;
const open = async (...args: Parameters<typeof openSearch>): Promise<typeof search> => (search = await openSearch(...args));

afterEach(() => search.close());

const result = (address: string): ReturnType<typeof search.page.locator> => search.page.locator('#result-list .result', { has: search.page.locator(`.entry__title a[href="${address}"]`) });

test('a result says what it is, for whom, where, when it was checked, and why it was found', async () => {
  const { total } = await open('#q=salt');
  await total();
  const facts = await result('/services/speech-and-language-therapy/').locator('.entry__facts li').allTextContents();
  expect(facts[0]).toBe('Service');
  expect(facts.some((fact) => /^Ages: /.test(fact))).toBe(true);
  expect(facts.some((fact) => /^Checked \d{1,2} [A-Z][a-z]+ \d{4}$/.test(fact))).toBe(true);
  expect(await result('/services/speech-and-language-therapy/').locator('.result__why').textContent()).toMatch(/“salt”/i);
});

test('a service that does not run as usual says so in its result', async () => {
  const { page, goTo, all } = await open();
  await goTo('kind=services');
  await all();
  expect(await page.locator('.result .tag').count()).toBeGreaterThan(0);
});

test('a result leads to the answer of the question that was asked', async () => {
  const { page, total } = await open('#q=how+can+i+start+using+portage&kind=services');
  await total();
  const line = page.locator('.result__section', { hasText: searchWords.answers }).first();
  const address = (await line.locator('a').getAttribute('href')) ?? '';
  await line.locator('a').click();
  await page.waitForURL(`**${address}`);
  expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).isVisible()).toBe(true);
});

test('one search finds services, settings, guides, pathways, situations, glossary terms and comments', async () => {
  const { count, total } = await open('#q=school');
  await total();
  for (const kind of ['services', 'settings', 'guides', 'pathways', 'situations', 'checkers', 'glossary', 'comments']) expect(await count('kind', kind), kind).toBeGreaterThan(0);
});

test('a misspelling finds what was meant, says so, and says it aloud', async () => {
  const { page, total, status, heading, all } = await open();
  await search.box.fill('speach therepy');
  expect(await total()).toBeGreaterThan(0);
  expect(await heading.textContent()).toMatch(/“speech therapy”/);
  expect(await page.locator('#corrected').textContent()).toBe(searchWords.corrected('speach therepy', 'speech therapy').join(''));
  expect(await status.textContent()).toContain('Nothing has “speach therepy”');
  expect((await all()).slice(0, 3)).toContain('/services/speech-and-language-therapy/');
  await search.box.fill('portage');
  await total(/“portage”$/);
  expect(await page.locator('#corrected').isVisible()).toBe(false);
});

test('where nothing is left, each choice says how many there would be without it, and takes itself away', async () => {
  const { page, total, fragment } = await open('#age=0&kind=settings&type=college');
  expect(await total(/^0 results/)).toBe(0);
  const ways = page.locator('#ways button');
  const texts = await ways.allTextContents();
  const shown = page.locator('#broader a');
  const addresses = await shown.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toContain('/ages/under-5/');
  for (const address of addresses) expect((await page.request.get(new URL(address, page.url()).href)).status(), address).toBe(200);
  expect(texts.length).toBeGreaterThan(0);
  const number = Number(/\((\d+)\)$/.exec(texts[0] ?? '')?.[1]);
  await ways.first().click();
  await total(/^[1-9]\d* results?/);
  expect(await total()).toBe(number);
  expect(fragment().split('&')).toHaveLength(2);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-title');
  await page.goBack();
  await total(/^0 results/);
});

test('“nearest” needs a place, and leads to where one is given', async () => {
  const { page, sort, total, fragment } = await open('#q=support');
  await total();
  await sort.selectOption('near');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).autocomplete)).toBe('postal-code');
  expect(await page.getByText(searchWords.sortNeedsPlace).locator('visible=true').count()).toBe(1);
  expect(await sort.inputValue()).toBe('best');
  expect(fragment()).toBe('#q=support');
});

test('what is near comes first, what is for everybody stands apart, and “back” goes back to the other order', async () => {
  const { page, total, givePlace, heading, chosen, fragment } = await open('#kind=services');
  const all = await total();
  await givePlace('ZZ1 3LB');
  await expect.poll(fragment).toBe('#kind=services&sort=near');
  const shelves = page.locator('#result-list .shelf');
  await expect.poll(() => shelves.first().textContent()).toBe(searchWords.shelves.near('ZZ1 3LB'));
  expect(await total()).toBe(all);
  const miles = (await page.locator('#result-list .shelf:first-child + ol .entry__facts').allTextContents()).map((text) => Number(/([\d.]+) miles? away/.exec(text)?.[1]));
  expect(miles.length).toBeGreaterThan(2);
  expect(miles).toEqual(miles.toSorted((a, b) => a - b));
  while (await search.more.isVisible()) {
    const shown = await search.titles.count();
    await search.more.click();
    await expect.poll(() => search.titles.count()).toBeGreaterThan(shown);
  }
  expect(await search.titles.count()).toBe(all);
  expect(await shelves.allTextContents()).toContain(searchWords.shelves.everywhere);
  await page.getByLabel(nearWords.within).selectOption('1');
  await total(/, with 2 filters$/);
  expect(Number(/^\d+/.exec((await heading.textContent()) ?? '')?.[0])).toBeLessThan(all);
  expect(await chosen.allTextContents()).toContain(`Remove filter ${searchWords.within(1)} ×`);
  await page.goBack();
  await total(/, with 1 filter$/);
  await page.goBack();
  await expect.poll(() => shelves.count()).toBe(0);
  expect(fragment()).toBe('#kind=services');
});

test('a shared address that goes by distance asks for a place, because it holds none', async () => {
  const { page, total, givePlace } = await open('#kind=services&sort=near&within=5');
  await total();
  expect(await page.getByText(searchWords.sortNeedsPlace).isVisible()).toBe(true);
  await givePlace('ZZ1 3LB');
  await total(/, with 2 filters$/);
  expect(await page.getByText(searchWords.sortNeedsPlace).isVisible()).toBe(false);
});

test('on a phone a place leads to the results', async () => {
  const { page, total, givePlace } = await open('#kind=services', { width: 320, height: 640 });
  await total();
  await givePlace('ZZ1 3LB');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('results-title');
});
