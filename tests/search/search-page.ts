import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { nearWords } from '../../src/words/near.ts';
import { searchWords } from '../../src/words/search.ts';
import { openPage } from '../support/site.ts';

type Options = Parameters<typeof openPage>[1];

/** The search page in a browser, by the names that people meet on it. */
export async function openSearch(address = '', options?: Options) {
  const { page, problems, close } = await openPage(`/search/${address}`, options);
  return { page, problems, close, ...handles(page) };
}

function handles(page: Page) {
  const box = page.getByRole('searchbox', { name: searchWords.label });
  const heading = page.locator('#results-title');
  const status = page.getByRole('status');
  const chosen = page.getByRole('list', { name: searchWords.chosenFilters }).getByRole('button');
  const more = page.getByRole('button', { name: /^Show \d+ more$/ });
  const titles = page.locator('#result-list .entry__title a');
  const choice = (group: string, id: string) => page.locator(`#filter-${group}-${id}`);
  const fragment = (): string => new URL(page.url()).hash;

  /** Waits for results, and answers how many there are. A sentence, where one is given, must be what is announced. */
  async function total(heard?: string | RegExp): Promise<number> {
    await expect.poll(() => status.textContent(), { timeout: 15_000 }).toMatch(heard ?? /^\d+ results?\b/);
    return Number(/^\d+/.exec((await heading.textContent()) ?? '')?.[0]);
  }

  /** Opens another state afresh, and answers how many results it has. */
  async function goTo(state: string): Promise<number> {
    await page.evaluate((hash) => { location.hash = hash; }, state);
    await page.reload();
    return total();
  }

  /** The addresses of all results, also of those that are shown only when somebody asks for more. */
  async function all(): Promise<string[]> {
    const links = titles;
    while (await more.isVisible()) {
      const shown = await links.count();
      await more.click();
      await expect.poll(() => links.count()).toBeGreaterThan(shown);
    }
    return links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
  }

  /** Opens the group of filters, and "more filters" where it is one of them. */
  async function unfold(group: string): Promise<void> {
    const around = page.locator(`details:not(#filters):has([data-group="${group}"]), details[data-group="${group}"]`);
    for (const details of await around.all()) {
      if (!(await details.evaluate((element: HTMLDetailsElement) => element.open))) await details.locator('> summary').click();
    }
  }

  /** The number beside a choice, which is there when its filter is open. */
  async function count(group: string, id: string): Promise<number> {
    await unfold(group);
    const note = page.locator(`label[for="filter-${group}-${id}"] .count`);
    await expect.poll(() => note.textContent(), { timeout: 15_000 }).toMatch(/\d/);
    return Number(/\d+/.exec((await note.textContent()) ?? '')?.[0]);
  }

  /** Opens the group of filters in which a choice is, and makes or unmakes it. */
  async function toggle(group: string, id: string): Promise<void> {
    await unfold(group);
    await choice(group, id).click();
  }

  /** Gives a postcode from which distances are measured. */
  async function givePlace(postcode: string): Promise<void> {
    if (!(await page.locator('#near-me').evaluate((element: HTMLDetailsElement) => element.open))) await page.locator('#near-me > summary').click();
    await page.getByLabel(nearWords.postcode).fill(postcode);
    await page.getByRole('button', { name: nearWords.show }).click();
  }

  const years = page.getByLabel(searchWords.years);
  const sort = page.getByLabel(searchWords.sort);

  return { box, heading, status, chosen, more, titles, choice, years, sort, fragment, total, goTo, count, all, unfold, toggle, givePlace };
}
