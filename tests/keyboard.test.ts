import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { templates } from './support/site.ts';
import { visitor } from './support/visit.ts';

const visit = visitor();

/** What a tab stop is and how it looks, or nothing where the focus has left the page. */
interface Stop { index: number; name: string; looksTheSame: boolean; covered: boolean }

/** Numbers all that can have the focus, and keeps how each looks without it. */
const prepare = (page: Page): Promise<number> => page.evaluate(() => {
  const look = (element: Element): string => {
    const { outline, outlineOffset, boxShadow, backgroundColor, color, border, textDecoration, clipPath, position } = getComputedStyle(element);
    return [outline, outlineOffset, boxShadow, backgroundColor, color, border, textDecoration, clipPath, position].join();
  };
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter((element) => element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.checkVisibility());
  Object.assign(window, { keyboardTest: { stops, look, before: stops.map(look) } });
  return stops.length;
});

/** Where the focus is. */
const focused = (page: Page): Promise<Stop | undefined> => page.evaluate(() => {
  const { stops, look, before } = (window as unknown as { keyboardTest: { stops: Element[]; look: (element: Element) => string; before: string[] } }).keyboardTest;
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const index = stops.indexOf(element);
  // A link over two lines is where its first line is.
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
  return {
    index, name: `${element.outerHTML.slice(0, 100)}`, looksTheSame: index !== -1 && look(element) === before[index],
    covered: !top || !(element.contains(top) || top.contains(element) || (element as HTMLInputElement).labels?.[0]?.contains(top)),
  };
});

/** The tab stops of a page that are walked through: all, or where there are hundreds the first and the last of them, between which one list goes on. */
const walked = (expected: number): number[] => Array.from({ length: expected }, (_, index) => index).filter((index) => expected <= 200 || index < 100 || index >= expected - 50);

/** Every tab stop in turn, until the focus leaves the page. Twice as many as there are means that there is no way out. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: Stop[]; trapped: boolean; expected: number }> {
  const expected = await prepare(page);
  const order = key === 'Tab' ? walked(expected) : [];
  const stops: Stop[] = [];
  while (stops.length <= expected * 2) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (!stop || (stops.length > 0 && stop.index === stops[0]?.index)) return { stops, trapped: false, expected };
    stops.push(stop);
    const [next, after] = [order[stops.length], stop.index + 1];
    if (next !== undefined && next > after) await page.evaluate((index) => (window as unknown as { keyboardTest: { stops: HTMLElement[] } }).keyboardTest.stops[index]?.focus(), next - 1);
  }
  return { stops, trapped: true, expected };
}

test.each(templates)('%s is walked through with the tab key: each stop is seen, none is covered, none holds the focus', async (path) => {
  const page = await visit(path);
  const { stops, trapped, expected } = await walk(page, 'Tab');
  expect(trapped).toBe(false);
  expect(stops.filter(({ looksTheSame }) => looksTheSame).map(({ name }) => name)).toEqual([]);
  expect(stops.filter(({ covered }) => covered).map(({ name }) => name)).toEqual([]);
  // From top to bottom in the order in which the page is written, and nothing passed over.
  expect(stops.map(({ index }) => index)).toEqual(walked(expected));
});

test.each(['/', '/services/camhs/', '/search/'])('%s can be left backwards too, and each stop is seen in forced colours', async (path) => {
  const page = await visit(path);
  await page.emulateMedia({ forcedColors: 'active' });
  const { stops, trapped } = await walk(page, 'Shift+Tab');
  expect(trapped).toBe(false);
  expect(stops.filter(({ looksTheSame }) => looksTheSame).map(({ name }) => name)).toEqual([]);
});

test.each(templates)('%s begins with a link that leads past the menu', async (path) => {
  const page = await visit(path);
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => ({ text: document.activeElement?.textContent, shown: (document.activeElement?.getBoundingClientRect().height ?? 0) > 20 }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const after = await page.evaluate(() => {
    const inMain = document.activeElement?.closest('main') !== null;
    const linksInMain = document.querySelectorAll('main a[href], main button, main input, main summary').length;
    return inMain || linksInMain === 0;
  });
  expect(first).toEqual({ text: 'Skip to the main content', shown: true });
  expect(after).toBe(true);
});
