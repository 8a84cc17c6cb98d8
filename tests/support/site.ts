import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { browserArguments } from '../../scripts/test/find-browser.ts';

/** Where the built demonstration is served, without a final slash. */
export function siteAddress(): string {
  return inject('siteAddress');
}

/** One address for each kind of page of the site, computed from what was built. */
export const templates: readonly string[] = inject('templates');

/** How a page is looked at. Without a word: a wide screen, light colours, with JavaScript. */
export interface Look { width?: number; height?: number; scheme?: 'light' | 'dark'; forcedColors?: boolean; javaScript?: boolean }

/** An open page. `problems` grows while it is used; `close` adds the cookies that were left. */
export interface OpenPage { page: Page; problems: string[]; close: () => Promise<void> }

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** Notes whatever a page must not do: errors and warnings, broken rules of its policy, requests that fail or go elsewhere, cookies. */
function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== origin) problems.push(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A request that the page itself gave up, such as for a search that was typed over, did not fail.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed request: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
    if (response.headers()['set-cookie']) problems.push(`cookie set by ${response.url()}`);
  });
  return problems;
}

/**
 * Opens an address, such as `/services/`, in a fresh context. Requests to other origins are noted and never sent.
 * Without JavaScript a page can be read with `evaluate`, but nothing in it may wait: no timer fires there.
 */
export async function openPage(path: string, options: Look = {}): Promise<OpenPage> {
  const { width = 1280, height = 800, scheme = 'light', forcedColors = false, javaScript = true } = options;
  browser ??= chromium.launch({ executablePath: inject('browser'), args: [...browserArguments] });
  const { origin } = new URL(siteAddress());
  const context = await (await browser).newContext({
    viewport: { width, height }, colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none', javaScriptEnabled: javaScript, locale: 'en-GB',
  });
  await context.route((url) => url.origin !== origin, (route) => route.abort());
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy broken: ${violatedDirective} by ${blockedURI}`));
  });
  const page = await context.newPage();
  const problems = watch(page, origin);
  await page.goto(new URL(path, `${origin}/`).href);
  return {
    page, problems,
    close: async () => {
      problems.push(...(await context.cookies()).map(({ name }) => `cookie left: ${name}`));
      await context.close();
    },
  };
}
