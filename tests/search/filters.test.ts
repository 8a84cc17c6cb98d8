import { afterEach, expect, test } from 'vitest';
import { forEachGroup, groups, isMain } from '../../src/domain/search-groups.ts';
import { searchWords } from '../../src/words/search.ts';
import { openSearch } from './search-page.ts';

let search: Awaited<ReturnType<typeof openSearch>>;
const open = async (...args: Parameters<typeof openSearch>): Promise<typeof search> => (search = await openSearch(...args));

afterEach(() => search.close());

test('the demonstration has every filter, the commonest first and the others under “more filters”', async () => {
  const { page } = await open();
  const shown = await page.locator('#filters [data-group]').evaluateAll((all) => all.map((group) => (group as HTMLElement).dataset['group']));
  expect(shown).toEqual(groups);
  const hidden = await page.locator('#more-filters [data-group]').evaluateAll((all) => all.map((group) => (group as HTMLElement).dataset['group']));
  expect(hidden).toEqual(groups.filter((group) => !isMain(group)));
});

test('in each filter the number beside a choice is the number of results that it gives', async () => {
  const { page, goTo, count, problems } = await open();
  const chosen = forEachGroup((): [id: string, number: number] | undefined => undefined);
  for (const group of groups) {
    const ids = await page.locator(`#filters input[name="${group}"]`).evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
    for (const id of ids) chosen[group] ??= (await count(group, id)) > 0 ? [id, await count(group, id)] : undefined;
  }
  for (const group of groups) {
    const [id, number] = chosen[group] ?? [];
    expect(number, group).toBeGreaterThan(0);
    expect(await goTo(`${group}=${id}`), group).toBe(number);
  }
  expect(problems).toEqual([]);
});

test('a filter is read when somebody opens or uses it, and stands open where something is chosen in it', async () => {
  const { page, total, toggle, choice, fragment, status } = await open('#kind=services');
  await total();
  const read = (): Promise<string[]> => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/facets/cost.json')));
  expect(await read()).toEqual([]);
  const said = await status.textContent();
  await page.locator('#more-filters > summary').click();
  await page.locator('[data-group="cost"] > summary').click();
  await expect.poll(read).toHaveLength(1);
  expect(await status.textContent()).toBe(said);
  await toggle('cost', 'free');
  await total(/, with 2 filters$/);
  expect(await page.locator('#more-filters > summary').textContent()).toMatch(/1 chosen/);
  expect(fragment()).toBe('#kind=services&cost=free');
  await page.reload();
  await total(/, with 2 filters$/);
  expect(await choice('cost', 'free').isVisible()).toBe(true);
});

test('an age in years finds what takes that age, and is taken away like any other choice', async () => {
  const { page, years, unfold, chosen, total, fragment } = await open('#kind=services');
  await total();
  await unfold('age');
  await years.selectOption('7');
  const seven = await total(/, with 2 filters$/);
  expect(fragment()).toBe('#age=7&kind=services');
  expect(await years.locator('option:checked').textContent()).toBe(`7 (${seven})`);
  expect(await page.locator('#result-list .entry__facts').first().textContent()).toMatch(/Ages: /);
  expect((await chosen.allTextContents())[0]).toBe(`Remove filter Age: ${searchWords.ageOf(7)} ×`);
  await years.selectOption('');
  await total(/, with 1 filter$/);
  expect(fragment()).toBe('#kind=services');
});

test('each age in years gives what its number says, the first and the last included', async () => {
  const { page, goTo, years, total, unfold } = await open('#kind=services&kind=settings');
  await total();
  await unfold('age');
  await expect.poll(() => years.locator('option').last().textContent()).toMatch(/\(/);
  const numbers = await years.locator('option').evaluateAll((options) => options.slice(1).map((option) => Number(/\((\d+)\)/.exec(option.textContent)?.[1])));
  expect(numbers).toHaveLength(26);
  for (const age of [0, 16, 25]) expect(await goTo(`kind=services&kind=settings&age=${age}`)).toBe(numbers[age]);
  expect(await page.locator('#filter-age-years').inputValue()).toBe('25');
});

test('what does not say is counted apart, shown on request under a heading of its own, and left out again', async () => {
  const { page, total, all, titles, fragment } = await open('#kind=services&facility=hoist');
  const sure = await total();
  const fits = await all();
  const line = page.locator('#unsaid');
  const [number = 0] = /\d+/.exec((await line.textContent()) ?? '')?.map(Number) ?? [];
  expect(await page.locator('#unsaid-text').textContent()).toBe(searchWords.unsaid(number, searchWords.notSaid.facility));
  expect(number).toBeGreaterThan(0);
  await line.getByRole('button').click();
  await total(new RegExp(`^${sure} results?, with 2 filters, then ${number} that`));
  expect(fragment()).toBe('#kind=services&facility=hoist&unsure=1');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('unsaid-button');
  const both = await all();
  expect(both.slice(0, sure)).toEqual(fits);
  expect(both).toHaveLength(sure + number);
  expect(await page.locator('#result-list .shelf').allTextContents()).toEqual([searchWords.shelves.unsure]);
  expect(await page.locator('#result-list .shelf + ol .entry__title').count()).toBe(number);
  await line.getByRole('button').click();
  await total(/, with 2 filters$/);
  expect(await titles.count()).toBe(Math.min(10, sure));
  expect(await page.locator('#result-list .shelf').count()).toBe(0);
});

test('a service that names no need is said to be for any', async () => {
  const { page, total } = await open('#kind=services&need=autism');
  await total();
  const text = (await page.locator('#unsaid-text').textContent()) ?? '';
  expect(text).toBe(searchWords.unsaidNeed(Number(/\d+/.exec(text)?.[0])));
});

test('by name means in the order of the alphabet, and most recently checked begins with the latest day', async () => {
  const { page, sort, total, titles, fragment } = await open('#kind=services');
  await total();
  await sort.selectOption('name');
  await expect.poll(fragment).toBe('#kind=services&sort=name');
  await total();
  await expect.poll(() => titles.allTextContents().then((names) => names.join() === names.toSorted((a, b) => a.localeCompare(b, 'en-GB')).join())).toBe(true);
  await sort.selectOption('checked');
  await expect.poll(fragment).toBe('#kind=services&sort=checked');
  const days = async (): Promise<number[]> => (await page.locator('#result-list .entry__facts li', { hasText: /^Checked / }).allTextContents()).map((text) => Date.parse(text.replace('Checked ', '')));
  await expect.poll(async () => { const list = await days(); return list.length === 10 && list.join() === list.toSorted((a, b) => b - a).join(); }).toBe(true);
});

test('services start with those that need no assessment', async () => {
  const { goTo, page } = await open();
  await goTo('kind=services');
  const levels = ['For everyone', 'Extra help', 'Specialist'];
  const facts = await page.locator('#result-list .entry__facts').evaluateAll((lists) => lists.map((list) => [...list.children].map(({ textContent }) => textContent)));
  const order = facts.map((list) => levels.findIndex((level) => list.includes(level)));
  expect(order.length).toBe(10);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order[0]).toBe(0);
});

test('a choice that would find nothing stays, in a quieter colour', async () => {
  const { page, total, count, choice } = await open('#q=hydrotherapy&kind=services');
  await total();
  const ids = await page.locator('#filters input[name="need"]').evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
  await count('need', ids[0] ?? '');
  const numbers = await Promise.all(ids.map((id) => count('need', id)));
  const empty = ids[numbers.indexOf(0)] ?? '';
  expect(empty).not.toBe('');
  expect(await choice('need', empty).isEnabled()).toBe(true);
  expect(await page.locator('.filters__none', { has: page.locator(`#filter-need-${empty}`) }).count()).toBe(1);
});
