import { afterEach, expect, test } from 'vitest';
import { searchWords } from '../src/words/search.ts';
import { openSearch } from './search/search-page.ts';

let search: Awaited<ReturnType<typeof openSearch>>;
const open = async (...args: Parameters<typeof openSearch>): Promise<typeof search> => (search = await openSearch(...args));

afterEach(() => search.close());

test.each([
  ['speech therapy', '/services/speech-and-language-therapy/'],
  ['SALT', '/services/speech-and-language-therapy/'],
  ['CAMHS', '/services/camhs/'],
  ['cypmhs', '/services/camhs/'],
  ['ask for an EHC assessment', '/education/ask-for-an-ehc-needs-assessment/'],
])('“%s” finds %s first', async (words, address) => {
  const { box, total, all, problems } = await open();
  await box.fill(words);
  expect(await total()).toBeGreaterThan(0);
  expect((await all())[0]).toBe(address);
  expect(problems).toEqual([]);
});

test('a result leads to the part of the page in which the words stand', async () => {
  const { page, total } = await open('#q=tribunal&kind=guides');
  await total();
  const link = page.locator('.result__section a').first();
  const address = await link.getAttribute('href');
  await link.click();
  await page.waitForURL(`**${address}`);
  expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count()).toBe(1);
});

test('nothing of the index is read before somebody begins to search', async () => {
  const { page, box } = await open();
  const read = (): Promise<string[]> => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/pagefind/')));
  expect(await read()).toEqual([]);
  await box.focus();
  await expect.poll(read).not.toEqual([]);
});

test('choices of one filter are joined by “or”, filters by “and”', async () => {
  const { goTo, all, total } = await open('#kind=services&need=autism');
  await total();
  const autism = await all();
  await goTo('kind=services&need=deaf');
  const deaf = await all();
  await goTo('kind=services');
  const services = await all();
  const either = await goTo('kind=services&need=autism&need=deaf');
  expect((await all()).toSorted()).toEqual([...new Set([...autism, ...deaf])].toSorted());
  expect(either).toBeGreaterThan(Math.max(autism.length, deaf.length));
  expect(services).toEqual(expect.arrayContaining(autism));
  expect(services.length).toBeGreaterThan(autism.length);
});

test('each count is the number of results that the choice gives', async () => {
  const { goTo, count, total } = await open('#q=support&need=autism&kind=services&kind=guides');
  await total();
  const choices = [['need', 'adhd'], ['need', 'deaf'], ['kind', 'guides'], ['kind', 'settings'], ['age', '5-to-10'], ['tier', 'specialist'], ['area', 'ashmere'], ['section', 'health']] as const;
  const counts: number[] = [];
  for (const [group, id] of choices) counts.push(await count(group, id));
  for (const [index, [group, id]] of choices.entries()) {
    const others = [['need', 'autism'], ['kind', 'services'], ['kind', 'guides']].filter(([other]) => other !== group).map((pair) => pair.join('='));
    expect(await goTo(['q=support', ...others, `${group}=${id}`].join('&')), `${group} ${id}`).toBe(counts[index]);
  }
});

test('filters alone list everything that fits, ten at a time', async () => {
  const { page, total, more, titles, all, problems } = await open('#kind=services');
  const number = await total();
  expect(await titles.count()).toBe(10);
  await more.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(await titles.nth(10).textContent());
  expect(await all()).toHaveLength(number);
  expect(await more.isVisible()).toBe(false);
  expect(problems).toEqual([]);
});

test('a chosen filter is ticked where it stands, and is a button above the results that takes it away', async () => {
  const { page, box, toggle, chosen, choice, fragment, total } = await open();
  await box.fill('speech');
  await total();
  const before = await page.locator('.filters input').evaluateAll((boxes) => boxes.map(({ id }) => id));
  await toggle('need', 'autism');
  await toggle('age', '5-to-10');
  await total(/, with 2 filters$/);
  expect(await page.locator('.filters input').evaluateAll((boxes) => boxes.map(({ id }) => id))).toEqual(before);
  expect(await chosen.allTextContents()).toEqual(['Remove filter Need: Autism ×', 'Remove filter Age: 5 to 10 ×', searchWords.clear]);
  await chosen.first().click();
  await total(/, with 1 filter$/);
  expect(await choice('need', 'autism').isChecked()).toBe(false);
  expect(fragment()).toBe('#q=speech&age=5-to-10');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Remove filter Age: 5 to 10 ×');
});

test('“clear all filters” leaves the words', async () => {
  const { page, chosen, fragment, total } = await open('#q=speech&need=autism&age=7');
  await total();
  await chosen.last().click();
  await total(/^\d+ results for “speech”$/);
  expect(fragment()).toBe('#q=speech');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-title');
});
