import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openPage, siteAddress } from './site.ts';

/**
 * Opens one page for a whole test file, and answers with a function that goes to an address in it. That is a good deal
 * faster than a fresh context for each test; each visit begins with the screen and the colours of everybody.
 */
export function visitor(): (path: string, width?: number, height?: number) => Promise<Page> {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => { ({ page, close } = await openPage('/favicon.svg')); });
  afterAll(() => close());
  return async (path, width = 1280, height = 800) => {
    await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width, height });
    await page.goto(new URL(path, siteAddress()).href);
    return page;
  };
}
