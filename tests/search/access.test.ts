import { afterEach, expect, test } from 'vitest';
import { searchWords } from '../../src/words/search.ts';
import { accessibilityFaults } from '../support/axe.ts';
import type { Look } from '../support/open.ts';
import { openSearch } from './search-page.ts';

let search: Awaited<ReturnType<typeof openSearch>>;
const open = async (...args: Parameters<typeof openSearch>): Promise<typeof search> => (search = await openSearch(...args));

afterEach(() => search.close());

test('the number of results is announced each time, and the focus stays where it is', async () => {
  const { page, box, toggle, total, status } = await open();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => { const text = document.querySelector('[role=status]')?.textContent; if (text) said.push(text); }).observe(document.querySelector('[role=status]') ?? document, { childList: true, characterData: true, subtree: true });
  });
  const said = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(await status.textContent()).toBe('');
  await box.fill('hoist');
  await total();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-words');
  await toggle('kind', 'services');
  await total(/, with 1 filter$/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-kind-services');
  const before = (await said()).length;
  await box.press('Enter');
  await expect.poll(async () => (await said()).length).toBe(before + 1);
  expect((await said()).filter((text) => text !== searchWords.searching && !/^\d+ results? for “hoist”/.test(text))).toEqual([]);
});

test('the keyboard alone is enough, from the top of the page to a result', async () => {
  const { page, total, problems } = await open();
  const focused = (): Promise<string> => page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return (element?.labels?.[0] ?? element)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  });
  async function tabTo(name: string | RegExp, most = 60): Promise<void> {
    for (let pressed = 0; pressed < most; pressed += 1) {
      await page.keyboard.press('Tab');
      const text = await focused();
      if (typeof name === 'string' ? text === name : name.test(text)) return;
    }
    throw new Error(`${most} tabs do not lead to ${name}.`);
  }
  await tabTo(searchWords.label, 12);
  await page.keyboard.type('speech');
  await page.keyboard.press('Enter');
  await total();
  await tabTo(/^Need/);
  await page.keyboard.press('Enter');
  await tabTo(/^Autism/);
  await page.keyboard.press('Space');
  await total(/, with 1 filter$/);
  await tabTo(searchWords.show);
  await page.keyboard.press('Enter');
  expect(await focused()).toMatch(/^\d+ results for “speech”$/);
  await tabTo(/^Remove filter Need: Autism/, 1);
  await tabTo('Speech and language therapy', 4);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/services/speech-and-language-therapy/');
  expect(problems).toEqual([]);
});

test('results that come in late do not take the focus away to nowhere', async () => {
  const { page, box, total } = await open('#q=speech');
  await total();
  await page.route('**/pagefind/index/**', (route) => setTimeout(() => void route.continue(), 1_500));
  await box.fill('wheelchair');
  await box.press('Enter');
  await page.locator('#result-list a').first().focus();
  await total(/“wheelchair”$/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-title');
});

test('on a phone the filters are closed above the results, and “show results” closes them again', async () => {
  const { page, total, toggle } = await open('#q=speech', { width: 320, height: 640 });
  await total();
  const filters = page.locator('#filters');
  const isOpen = (): Promise<boolean> => filters.evaluate((details: HTMLDetailsElement) => details.open);
  expect(await isOpen()).toBe(false);
  await page.locator('.filters__summary').click();
  await toggle('need', 'autism');
  await total(/, with 1 filter$/);
  const [above, below] = [await filters.boundingBox(), await page.locator('#results').boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await page.getByRole('button', { name: searchWords.show }).last().click();
  expect(await isOpen()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-title');
});

const [light, dark, forced] = [{ colorScheme: 'light', forcedColors: 'none' }, { colorScheme: 'dark', forcedColors: 'none' }, { colorScheme: 'light', forcedColors: 'active' }] as const;

test.each([
  ['light, dark and forced colours', {}, [light, dark, forced]],
  ['320 pixels, light and dark', { width: 320, height: 640 }, [light, dark]],
] as const)('axe finds nothing in any state: %s', async (_name, options: Look, looks) => {
  const { page, box, sort, total, toggle, unfold, givePlace, problems } = await open('#q=speech&need=autism&age=7', options);
  /** What is wrong with the page as it stands, in each look. */
  async function faults(): Promise<string[]> {
    const found: string[] = [];
    for (const look of looks) {
      await page.emulateMedia(look);
      found.push(...(await faultsNow(look !== light)).map((fault) => `${look.colorScheme}, forced colours ${look.forcedColors}: ${fault}`));
    }
    return found;
  }
  /** What axe finds, what is too small to press, and how far the page goes sideways. In light colours axe has been asked for everything else. */
  async function faultsNow(coloursAlone: boolean): Promise<string[]> {
    const small = await page.locator('main').locator('a, button, input, select, summary').locator('visible=true').evaluateAll((elements) => elements.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return (width < 24 || height < 24) && !element.closest('.upkeep, nav, .text, .links, .breadcrumbs, .govuk-breadcrumbs');
    }).map(({ outerHTML }) => `small: ${outerHTML.slice(0, 120)}`));
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    return [...(await accessibilityFaults(page, undefined, { coloursAlone })), ...small, ...(sideways > 0 ? [`${sideways} pixels sideways`] : [])];
  }
  await total();
  expect(await faults(), 'results').toEqual([]);
  await page.locator('#filters').evaluate((details: HTMLDetailsElement) => { details.open = true; for (const group of details.querySelectorAll('details')) group.open = true; });
  await expect.poll(() => page.locator('label[for="filter-cost-free"] .count').textContent()).toMatch(/\d/);
  expect(await faults(), 'all filters open').toEqual([]);
  await unfold('facility');
  await toggle('facility', 'hoist');
  await total(/, with 3 filters$/);
  await page.locator('#unsaid-button').click();
  await total(/, then \d+ that/);
  expect(await faults(), 'what does not say').toEqual([]);
  await box.fill('speach therepy');
  await total(/Nothing has/);
  expect(await faults(), 'a correction').toEqual([]);
  await box.fill('qqqzzzxxx');
  await total(/^0 results/);
  expect(await faults(), 'no results').toEqual([]);
  await page.goto(`${page.url().split('#')[0]}#kind=settings&type=college&age=0`);
  await page.reload();
  await total(/^0 results/);
  expect(await page.locator('#ways button').count()).toBeGreaterThan(0);
  expect(await faults(), 'no results, with ways on').toEqual([]);
  await page.goto(`${page.url().split('#')[0]}#kind=services&sort=near`);
  await page.reload();
  await total();
  expect(await page.getByText(searchWords.sortNeedsPlace).isVisible()).toBe(true);
  expect(await faults(), 'a place is needed').toEqual([]);
  await givePlace('not a postcode');
  await expect.poll(() => page.getByRole('alert').isVisible()).toBe(true);
  expect(await faults(), 'a postcode that is none').toEqual([]);
  await givePlace('ZZ1 3LB');
  await expect.poll(() => page.locator('#result-list .shelf').count()).toBeGreaterThan(0);
  expect(await faults(), 'what is near').toEqual([]);
  await page.goto(page.url().split('#')[0] ?? '');
  await page.reload();
  await expect.poll(() => sort.isVisible()).toBe(false);
  expect(await faults(), 'nothing looked for').toEqual([]);
  expect(problems).toEqual([]);
});
