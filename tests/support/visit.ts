import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { blankPage, cookiesLeft, type Look, type OpenPage } from './open.ts';
import { siteAddress } from './site.ts';

/**
 * Opens one page for a whole test file, with JavaScript or without, and answers with a function that goes to an address
 * in it. That costs a third of a fresh context. Each visit has problems of its own, and when it is closed its cookies and
 * what it stored are taken away. One visit is closed before the next begins.
 */
export function looker({ javaScript = true } = {}): (path: string, look?: Omit<Look, 'javaScript'>) => Promise<OpenPage> {
  let page: Page;
  let problems: string[] = [];
  beforeAll(async () => { page = await blankPage(siteAddress(), (problem) => problems.push(problem), { javaScript }); });
  afterAll(() => page.context().close());
  const close = async (): Promise<void> => {
    problems.push(...await cookiesLeft(page));
    await page.context().clearCookies();
    await page.unrouteAll();
    await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
  };
  return async (path, { width = 1280, height = 800, scheme = 'light', forcedColors = false } = {}) => {
    const { href, pathname, hash } = new URL(path, siteAddress());
    // Another place on the same page would not load it anew.
    if (hash !== '' && new URL(page.url()).pathname === pathname) await page.goto(new URL('/favicon.svg', siteAddress()).href);
    await page.emulateMedia({ media: null, colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none' });
    await page.setViewportSize({ width, height });
    const own: string[] = [];
    problems = own;
    await page.goto(href);
    return { page, problems: own, close };
  };
}

/** The same for tests that only look: a function that goes to an address on a screen of that size, in the colours of everybody, and answers the page. */
export function visitor(): (path: string, width?: number, height?: number) => Promise<Page> {
  const look = looker();
  return async (path, width = 1280, height = 800) => (await look(path, { width, height })).page;
}
