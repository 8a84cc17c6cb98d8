import { afterEach, expect, test } from 'vitest';
import { nearWords } from '../../src/words/near.ts';
import { searchWords } from '../../src/words/search.ts';
import { openSearch } from './search-page.ts';

let search: Awaited<ReturnType<typeof openSearch>>;
const open = async (...args: Parameters<typeof openSearch>): Promise<typeof search> => (search = await openSearch(...args));

afterEach(() => search.close());

test('a search survives a reload, and can be sent as a link', async () => {
  const { page, box, toggle, total, fragment, all, choice, problems } = await open();
  await box.fill('short breaks & “clubs”');
  await total();
  await toggle('need', 'autism');
  await toggle('age', '5-to-10');
  await total(/, with 2 filters$/);
  const [address, results] = [fragment(), await all()];
  await page.reload();
  await total(/, with 2 filters$/);
  expect(fragment()).toBe(address);
  expect(await box.inputValue()).toBe('short breaks & “clubs”');
  expect(await choice('need', 'autism').isChecked()).toBe(true);
  expect(await choice('age', '5-to-10').isVisible()).toBe(true);
  expect(await all()).toEqual(results);
  expect(problems).toEqual([]);
});

test('back and forward go through the choices, and words that are typed are one step', async () => {
  const { page, box, toggle, total, fragment, choice } = await open();
  await box.pressSequentially('sleep', { delay: 150 });
  await box.pressSequentially(' at night', { delay: 300 });
  await total(/“sleep at night”$/);
  await toggle('need', 'autism');
  await total(/, with 1 filter$/);
  await page.goBack();
  await total(/“sleep at night”$/);
  expect(await choice('need', 'autism').isChecked()).toBe(false);
  await page.goBack();
  await expect.poll(fragment).toBe('');
  await expect.poll(() => box.inputValue()).toBe('');
  await page.goForward();
  await page.goForward();
  await total(/, with 1 filter$/);
  expect(await box.inputValue()).toBe('sleep at night');
  expect(fragment()).toBe('#q=sleep+at+night&need=autism');
});

test('coming back from a result shows the search again', async () => {
  const { page, total, all, box } = await open('#q=portage&kind=services');
  await total();
  const results = await all();
  await page.locator('#result-list .entry__title a').first().click();
  await page.waitForURL('**/services/**');
  await page.goBack();
  await total();
  expect(await box.inputValue()).toBe('portage');
  expect(await all()).toEqual(results);
});

test('a query string is moved behind the # at once', async () => {
  const { page, total, choice, problems } = await open('?q=speech&need=autism&age=7&colour=red');
  expect(page.url()).toMatch(/\/search\/#q=speech&need=autism&age=7$/);
  await total(/“speech”, with 2 filters$/);
  expect(await choice('need', 'autism').isChecked()).toBe(true);
  expect(problems).toEqual([]);
});

test('nothing that is looked for is in any request', async () => {
  const { page, box, toggle, total, givePlace, fragment } = await open();
  const sent: string[] = [];
  page.on('request', (request) => sent.push([request.url(), request.postData() ?? '', request.headers()['referer'] ?? ''].join(' ')));
  await box.fill('wetting trousers');
  await box.press('Enter');
  await total();
  await toggle('need', 'toileting');
  await toggle('cost', 'free');
  await total(/, with 2 filters$/);
  await page.reload();
  await total(/, with 2 filters$/);
  await givePlace('zz1-3lb');
  await expect.poll(fragment).toMatch(/sort=near/);
  await total(/, with 2 filters$/);
  await page.getByLabel(nearWords.within).selectOption('20');
  await total(/, with 3 filters$/);
  expect(page.url()).not.toMatch(/zz1|3lb/i);
  expect(JSON.stringify(await page.evaluate(() => [history.state, document.title]))).not.toMatch(/zz1|3lb/i);
  await page.locator('#result-list .entry__title a').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((request) => /wetting|trousers|toileting|free|zz1|3lb|within|sort=/i.test(request.replaceAll(/\/(?:services|settings|pathways|health|education|social-care|help)\/[\w/-]*/g, '')))).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
});

test('a name of a place on the page does not end the search', async () => {
  const { page, total, box, fragment } = await open('#q=speech');
  await total();
  await page.locator('.govuk-skip-link').focus();
  await page.keyboard.press('Enter');
  await expect.poll(fragment).toBe('#q=speech');
  expect(await box.inputValue()).toBe('speech');
});

test.each([
  ['markup', `#q=${encodeURIComponent('<img src=x onerror=alert(1)><script>alert(2)</script>')}&need=<svg/onload=alert(3)>`],
  ['control characters', '#q=%00%0D%0A%1B&need=autism%00&age=%FF'],
  ['names that every object has', '#__proto__=1&constructor=2&need=__proto__&kind=hasOwnProperty&toString=q'],
  ['unknown values and wrong types', '#need=unicorns&age=-1&age=999&kind[]=services&tier={"any":[]}&page=NaN'],
  ['a megabyte', `#q=${'a'.repeat(1_000_000)}`],
  ['thousands of values', `#${Array.from({ length: 20_000 }, (_, index) => `need=${index}`).join('&')}`],
  ['a script as an address', '#q=javascript:alert(1)'],
  ['broken escapes', '#%%%=%E0%A4&q=%'],
])('an address with %s does nothing, and the search goes on', async (_what, address) => {
  const { page, box, total, fragment, problems } = await open(address);
  page.on('dialog', () => problems.push('A dialogue was opened.'));
  expect(fragment().length).toBeLessThan(1_000);
  await page.evaluate((hash) => { location.hash = hash; }, address);
  await expect.poll(() => fragment().length).toBeLessThan(1_000);
  expect(await page.locator('.results :is(img, script, svg)').count()).toBe(0);
  expect((await box.inputValue()).length).toBeLessThanOrEqual(200);
  await box.fill('speech');
  expect(await total(/“speech”$/)).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('a hostile search says what was looked for as text', async () => {
  const { page, heading, total } = await open('#q=%3Cb%3Ezebra%3C/b%3E');
  await total();
  expect(await heading.textContent()).toBe(searchWords.results(Number(/\d+/.exec(await heading.textContent() ?? '')?.[0]), '<b>zebra</b>'));
  expect(await page.locator('.results b').count()).toBe(0);
});
