import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { templates } from './support/site.ts';
import { visitor } from './support/visit.ts';

const visit = visitor();

/** By how many pixels a page is wider than the screen. */
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is cut off: elements with text of their own that hide a part of it. What is meant only for screen readers is not shown at all. */
const clipped = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('body *')].filter((element) => {
  const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
  const hidden = position === 'absolute' && clipPath !== 'none';
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  return !hidden && element.clientWidth > 1 && element.textContent.trim() !== ''
    && ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1));
}).map((element) => element.outerHTML.slice(0, 120)));

/** What stands in a column of a few letters: text of more than 24 letters with less than five of them in each line. */
const thin = (page: Page): Promise<string[]> => page.evaluate(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent?.trim() ?? '';
    if (text.length <= 24) continue;
    range.selectNodeContents(texts.currentNode);
    const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top))).size;
    if (lines > 0 && text.length / lines < 5) found.push(`${lines} lines: ${text.slice(0, 60)}`);
  }
  return found;
});

/** Sets a style as a reader’s own style sheet would, which no policy of a page can forbid. It takes the place of one that was set before. */
const readersOwn = (page: Page, css: string): Promise<void> => page.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}, css);

/** The size of ordinary text, in pixels. */
const textSize = (page: Page): Promise<number> => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p, main li, main dd') ?? document.body).fontSize));

/** Targets that are too small and too close to another one (WCAG 2.5.8). */
const smallTargets = (page: Page): Promise<string[]> => page.evaluate(() => {
  const boxes = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
    .map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 1 && box.height > 1);
  const middle = ({ x, y, width, height }: DOMRect): [number, number] => [x + width / 2, y + height / 2];
  // In a sentence: other words stand in the same line or block as the link.
  const inSentence = (element: Element): boolean => getComputedStyle(element).display === 'inline' && (element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length + 1;
  // With room: a circle of 24 pixels around its middle touches no other target, and no circle of another small one.
  const hasRoom = (own: { element: Element; box: DOMRect }): boolean => {
    const [x, y] = middle(own.box);
    return boxes.every(({ element, box }) => {
      if (element === own.element) return true;
      const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
      const [otherX, otherY] = middle(box);
      const otherIsSmall = box.width < 24 || box.height < 24;
      return Math.hypot(dx, dy) >= 12 && (!otherIsSmall || Math.hypot(otherX - x, otherY - y) >= 24);
    });
  };
  return boxes.filter((one) => (one.box.width < 24 || one.box.height < 24) && !inSentence(one.element) && !hasRoom(one)).map(({ element, box }) => `${Math.round(box.width)} by ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`);
});

/** What is wrong with a page as it stands. */
const measure = async (page: Page): Promise<{ sideways: number; clipped: string[] }> => ({ sideways: await sideways(page), clipped: await clipped(page) });

const nothing = { sideways: 0, clipped: [] };

/** Each page is opened on a narrow screen and on a wide one, and measured there as each reader may see it. */
async function looks(path: string) {
  const page = await visit(path, 320, 640);
  const [narrow, targets] = [await sideways(page), await smallTargets(page)];
  await page.setViewportSize({ width: 320, height: 256 });
  const low = await measure(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const before = await page.evaluate(() => getComputedStyle(document.body).letterSpacing);
  await readersOwn(page, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
  const spaced = { ...await measure(page), wider: await page.evaluate(() => getComputedStyle(document.body).letterSpacing) !== before };
  const wide = await visit(path);
  const size = await textSize(wide);
  await readersOwn(wide, ':root { font-size: 200% !important; }');
  return { narrow, targets, low, spaced, enlarged: { larger: await textSize(wide) / size, thin: await thin(wide), ...await measure(wide) } };
}

describe.each(templates)('%s', (path) => {
  let seen: Awaited<ReturnType<typeof looks>>;
  beforeAll(async () => { seen = await looks(path); });

  test('is read without scrolling sideways at 320 pixels, and on a screen of 320 by 256', () => {
    expect({ narrow: seen.narrow, low: seen.low }).toEqual({ narrow: 0, low: nothing });
  });

  test('cuts nothing off where a reader sets more space between letters, words and lines', () => expect(seen.spaced).toEqual({ ...nothing, wider: true }));

  test('cuts nothing off where the text is twice as large, and leaves no column of single letters', () => expect(seen.enlarged).toEqual({ ...nothing, larger: 2, thin: [] }));

  test('has targets of at least 24 pixels, or with that much room, or in a sentence', () => expect(seen.targets).toEqual([]));
});
