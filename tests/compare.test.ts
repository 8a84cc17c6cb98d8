import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { questionSet } from '../schemas/framework/questions.ts';
import { compareWords as words } from '../src/words/compare.ts';
import { accessibilityFaults } from './support/axe.ts';
import { looker } from './support/visit.ts';

const look = looker();
const lookWithout = looker({ javaScript: false });

const schools = ['brackenford-academy', 'coldharbour-high-school', 'downs-college', 'willow-bank-school'];
const four = `/compare/#${schools.map((id) => `with=settings/${id}`).join('&')}`;
const columns = (page: Page): Promise<string[]> => page.locator('.compare__table thead th').allTextContents();
const status = (page: Page) => page.locator('#compare-status');
const ready = (page: Page, number: number) => page.getByText(words.shown(number)).waitFor();

test('four settings stand side by side: facts, how to get a place, and every question that one of them answers', async () => {
  const { page, problems, close } = await look(four);
  await ready(page, 4);
  expect(await columns(page)).toEqual(['Brackenford Academy', 'Coldharbour High School', 'Downs College', 'Willow Bank School']);
  const rows = await page.locator('.compare__table tbody th').allTextContents();
  expect(rows).toEqual(expect.arrayContaining(['Type', 'Ages', words.place, ...questionSet('setting-parent-carer').questions.map(({ heading }) => heading)]));
  expect(await page.locator('.compare__table tbody tr:last-child').evaluateAll((all) => all.every((row) => row.children.length === 4))).toBe(true);
  // What was sent: the pages of the four, and nothing that says that they are compared.
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name)).map(({ pathname, search, hash }) => pathname + search + hash));
  expect(asked.filter((address) => address.startsWith('/settings/')).toSorted()).toEqual(schools.map((id) => `/settings/${id}/`));
  expect(asked.filter((address) => /[?#]/.test(address))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await close();
  expect(problems).toEqual([]);
});

test('what a page shows of a record is what the record’s own page says, made of known elements alone', async () => {
  const { page, close } = await look('/compare/#with=settings/brackenford-academy&on=pc-09');
  await ready(page, 1);
  const cell = page.locator('.compare__table td');
  expect(await cell.textContent()).toContain('Wheelchair users can reach the main and science blocks by lift.');
  expect(await cell.locator('[id], [class]:not(.compare__whose), script, details, h2, h3').count()).toBe(0);
  expect(await page.locator('.compare__table tbody').count()).toBe(1);
  await close();
});

test('records are added by name and taken away by keyboard, and a fifth is refused in words', async () => {
  const { page, problems, close } = await look('/compare/');
  const name = page.getByLabel(words.name, { exact: true });
  for (const [index, typed] of ['Brackenford Academy', 'coldharbour high', 'Downs College', 'Willow Bank School'].entries()) {
    await name.fill(typed);
    await name.press('Enter');
    await ready(page, index + 1);
  }
  const before = page.url();
  expect(before.slice(before.indexOf('#'))).toBe(four.slice(four.indexOf('#')));
  await name.fill('Ashmere Primary School');
  await name.press('Enter');
  await page.getByText(words.tooMany).waitFor();
  expect([page.url(), await columns(page)]).toEqual([before, expect.objectContaining({ length: 4 })]);
  await page.getByRole('button', { name: `${words.takeAway}: Downs College` }).focus();
  await page.keyboard.press('Enter');
  await ready(page, 3);
  expect(await columns(page)).not.toContain('Downs College');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-name');
  await page.goBack();
  await ready(page, 4);
  await name.fill('no such school');
  await name.press('Enter');
  await page.getByText(words.unknown('settings')).waitFor();
  expect(await name.evaluate((box: HTMLInputElement) => [box.value, box.ariaInvalid, box === document.activeElement])).toEqual(['no such school', 'true', true]);
  await name.fill('no such');
  expect(await name.getAttribute('aria-invalid')).toBeNull();
  await close();
  expect(problems).toEqual([]);
});

test('the choice of a question shows that question alone, and stays in the address', async () => {
  const { page, close } = await look(four);
  await ready(page, 4);
  await page.getByLabel(words.show, { exact: true }).selectOption('pc-13');
  await page.locator('.compare__table tbody').nth(1).waitFor({ state: 'detached' });
  expect(await page.locator('.compare__table tbody th').allTextContents()).toEqual([questionSet('setting-parent-carer').questions[12]?.heading]);
  expect(page.url()).toMatch(/&on=pc-13$/);
  await close();
});

test('services are compared on who decides, waiting times and cost, and one without answers says so', async () => {
  const { page, close } = await look('/compare/#with=services/camhs&with=services/portage&with=services/blue-badge');
  await ready(page, 3);
  const rows = await page.locator('.compare__table tbody th').allTextContents();
  expect(rows).toEqual(expect.arrayContaining(['How to start', 'Who decides', 'Waiting time', 'Cost', ...questionSet('service').questions.slice(0, 2).map(({ heading }) => heading)]));
  await close();
});

describe.each([
  ['more than four', `${four}&with=settings/moorlands-school`, 4, words.tooManyInAddress],
  ['another kind', `${four.slice(0, four.indexOf('&'))}&with=services/camhs`, 1, words.oneKind],
  ['nothing that is a record', '/compare/#with=<script>alert(1)</script>&with=//elsewhere.invalid&on=%E0%A4%A', 0, ''],
  ['a place on the page', '/compare/#main', 0, ''],
  ['an old query string', '/compare/?with=settings/downs-college', 1, words.shown(1)],
])('an address with %s', (_, path, number, said) => {
  test('is read as far as it makes sense, and the rest is said', async () => {
    const { page, problems, close } = await look(path);
    if (number > 0) await ready(page, number);
    expect(await columns(page)).toHaveLength(number);
    expect(await status(page).textContent()).toContain(said);
    expect(page.url()).not.toMatch(/\?|script|invalid/);
    await close();
    expect(problems).toEqual([]);
  });
});

test('nothing that has the focus is under the names that stay in sight over the table', async () => {
  const { page, close } = await look(four, { width: 1280, height: 700 });
  await ready(page, 4);
  const { number, covered } = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('.compare__table td a')].toReversed();
    return {
      number: links.length, covered: links.filter((link) => {
        link.focus();
        const { x, y, height } = link.getClientRects()[0] ?? new DOMRect();
        return !link.contains(document.elementFromPoint(x + 3, y + height / 2));
      }).map(({ textContent }) => textContent),
    };
  });
  expect(number).toBeGreaterThan(20);
  expect(covered).toEqual([]);
  await close();
});

test('a record that is not on the website is left out and named', async () => {
  const { page, close } = await look('/compare/#with=settings/downs-college&with=settings/gone-school');
  await page.getByText(words.notThere('gone-school')).waitFor();
  expect(await columns(page)).toEqual(['Downs College']);
  expect(page.url()).toMatch(/#with=settings\/downs-college$/);
  await close();
});

test('without JavaScript there is no form that does nothing, and every question has a page with all answers', async () => {
  const { page, problems, close } = await lookWithout('/compare/');
  expect(await page.locator('#compare-form').isVisible()).toBe(false);
  expect(await page.locator('noscript').count()).toBeGreaterThan(0);
  await page.locator('main a[href="/compare/pc-09/"]').click();
  expect(await page.locator('.side-by-side > section').count()).toBeGreaterThanOrEqual(4);
  await close();
  expect(problems).toEqual([]);
});

test.each([[1280, false], [320, false], [1280, true]])('at %i px, forced colours %s, axe finds no fault in four side by side, and nothing runs off the screen', async (width, forcedColors) => {
  const { page, close } = await look(four, { width, forcedColors });
  await ready(page, 4);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // A narrow screen stacks the answers, each under the name of who gives it.
  expect(await page.locator('.compare__whose').first().isVisible()).toBe(width === 320);
  await close();
});

test('on paper there is the table, on a wide sheet, and no form', async () => {
  const { page, close } = await look(four);
  await ready(page, 4);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#compare-form').isVisible()).toBe(false);
  expect(await page.locator('.compare__table').isVisible()).toBe(true);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => Number(width) > Number(height));
  expect(sheets).toContain(true);
  await close();
});
