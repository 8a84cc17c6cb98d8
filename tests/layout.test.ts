import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
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

/** Sets a style as a reader’s own style sheet would, which no policy of a page can forbid. */
const readersOwn = (page: Page, css: string): Promise<void> => page.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
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

test.each(templates)('%s is read without scrolling sideways at 320 pixels, and on a screen of 320 by 256', async (path) => {
  const page = await visit(path, 320, 640);
  const narrow = await sideways(page);
  await page.setViewportSize({ width: 320, height: 256 });
  expect({ narrow, low: await sideways(page), clipped: await clipped(page) }).toEqual({ narrow: 0, low: 0, clipped: [] });
});

test.each(templates)('%s cuts nothing off where a reader sets more space between letters, words and lines', async (path) => {
  const page = await visit(path, 320, 640);
  await readersOwn(page, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
  expect({ sideways: await sideways(page), clipped: await clipped(page) }).toEqual({ sideways: 0, clipped: [] });
});

test.each(templates)('%s cuts nothing off where the text is twice as large', async (path) => {
  const page = await visit(path);
  const before = await textSize(page);
  await readersOwn(page, ':root { font-size: 200% !important; }');
  expect({ larger: await textSize(page) / before, sideways: await sideways(page), clipped: await clipped(page) }).toEqual({ larger: 2, sideways: 0, clipped: [] });
});

test.each(templates)('%s has targets of at least 24 pixels, or with that much room, or in a sentence', async (path) => {
  expect(await smallTargets(await visit(path, 320, 640))).toEqual([]);
});
