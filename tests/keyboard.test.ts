import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { templates } from './support/site.ts';
import { visitor } from './support/visit.ts';

const visit = visitor();

/** What a tab stop is and how it looks, or nothing where the focus has left the page. */
interface Stop { index: number; name: string; text: string; height: number; looksTheSame: boolean; covered: boolean; inMain: boolean }

/** What is kept in a page while it is walked through. */
interface Kept { stops: HTMLElement[]; seen: (Stop | null)[] }

/**
 * Numbers all that can have the focus, keeps how each looks without it, and has the page note where the focus is whenever
 * a key is let go: it has moved by then, and the page with it. To ask after each key would take twice as long.
 */
const prepare = (page: Page): Promise<number> => page.evaluate(() => {
  const look = (element: Element): string => {
    const { outline, outlineOffset, boxShadow, backgroundColor, color, border, textDecoration, clipPath, position } = getComputedStyle(element);
    return [outline, outlineOffset, boxShadow, backgroundColor, color, border, textDecoration, clipPath, position].join();
  };
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter((element) => element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.checkVisibility());
  const before = stops.map(look);
  const focused = (): Stop | null => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || element === document.documentElement) return null;
    const index = stops.indexOf(element);
    // A link over two lines is where its first line is.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
    return {
      index, name: `${element.outerHTML.slice(0, 100)}`, text: element.textContent, height: box.height, looksTheSame: index !== -1 && look(element) === before[index],
      covered: !top || !(element.contains(top) || top.contains(element) || (element as HTMLInputElement).labels?.[0]?.contains(top)), inMain: element.closest('main') !== null,
    };
  };
  const kept: Kept = { stops, seen: [] };
  addEventListener('keyup', ({ key }) => { if (key === 'Tab') kept.seen.push(focused()); }, { capture: true });
  Object.assign(window, { keyboardTest: kept });
  return stops.length;
});

/** Where the focus has been, key by key. */
const seenOn = (page: Page): Promise<Kept['seen']> => page.evaluate(() => (window as unknown as { keyboardTest: Kept }).keyboardTest.seen);

/** Gives a stop the focus, without a key. */
const focusOn = (page: Page, stop: number): Promise<void> => page.evaluate((index) => (window as unknown as { keyboardTest: Kept }).keyboardTest.stops[index]?.focus(), stop);

/** Where the focus left the page or began anew, and -1 where it did neither. */
const wayOut = (seen: Kept['seen']): number => seen.findIndex((stop, index) => stop === null || (index > 0 && stop.index === seen[0]?.index));

/** The tab stops of a page that are walked through: all, or where there are hundreds the first and the last of them, between which one list goes on. */
const walked = (expected: number): number[] => Array.from({ length: expected }, (_, index) => index).filter((index) => expected <= 200 || index < 100 || index >= expected - 50);

/** Every tab stop in turn, until the focus leaves the page. Twice as many as there are means that there is no way out. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: (Stop | null)[]; trapped: boolean; expected: number }> {
  const expected = await prepare(page);
  const order = key === 'Tab' ? walked(expected) : Array.from({ length: expected }, (_, index) => index);
  for (const [position, index] of order.entries()) {
    if (index > (order[position - 1] ?? index) + 1) await focusOn(page, index - 1);
    await page.keyboard.press(key);
  }
  let seen = await seenOn(page);
  for (let pressed = order.length; wayOut(seen) === -1 && pressed <= expected * 2; pressed += 1) {
    await page.keyboard.press(key);
    seen = await seenOn(page);
  }
  const end = wayOut(seen);
  return { stops: end === -1 ? seen : seen.slice(0, end), trapped: end === -1, expected };
}

/** Where the link past the menu leads: from the first stop, which has had the focus by key, to the next one after it was followed. */
async function skip(page: Page): Promise<{ after: Stop | null | undefined; stopsInMain: number }> {
  await focusOn(page, 0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return { after: (await seenOn(page)).at(-1), stopsInMain: await page.locator('main :is(a[href], button, input, summary)').count() };
}

describe.each(templates)('%s', (path) => {
  let way: Awaited<ReturnType<typeof walk>>;
  let skipped: Awaited<ReturnType<typeof skip>>;
  beforeAll(async () => {
    const page = await visit(path);
    way = await walk(page, 'Tab');
    skipped = await skip(page);
  });

  test('is walked through with the tab key: each stop is seen, none is covered, none holds the focus', () => {
    const { stops, trapped, expected } = way;
    expect(trapped).toBe(false);
    expect(stops.filter((stop) => stop?.looksTheSame).map((stop) => stop?.name)).toEqual([]);
    expect(stops.filter((stop) => stop?.covered).map((stop) => stop?.name)).toEqual([]);
    // From top to bottom in the order in which the page is written, and nothing passed over.
    expect(stops.map((stop) => stop?.index)).toEqual(walked(expected));
  });

  test('begins with a link that leads past the menu', () => {
    const [first] = way.stops;
    expect({ text: first?.text, shown: (first?.height ?? 0) > 20 }).toEqual({ text: 'Skip to the main content', shown: true });
    expect(skipped.stopsInMain === 0 || skipped.after?.inMain).toBe(true);
  });
});

test.each(['/', '/services/camhs/', '/search/'])('%s can be left backwards too, and each stop is seen in forced colours', async (path) => {
  const page = await visit(path);
  await page.emulateMedia({ forcedColors: 'active' });
  const { stops, trapped } = await walk(page, 'Shift+Tab');
  expect(trapped).toBe(false);
  expect(stops.filter((stop) => stop?.looksTheSame).map((stop) => stop?.name)).toEqual([]);
});
