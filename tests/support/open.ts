import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { browserArguments } from '../../scripts/test/find-browser.ts';

/** How a page is looked at. Without a word: a wide screen, light colours, with JavaScript. */
export interface Look { width?: number; height?: number; scheme?: 'light' | 'dark'; forcedColors?: boolean; javaScript?: boolean }

/** An open page. `problems` grows while it is used; `close` adds the cookies that were left. */
export interface OpenPage { page: Page; problems: string[]; close(): Promise<void> }

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
 * Opens a whole address in a fresh context of the one browser of a test file. Requests to other origins are noted and
 * never sent. `bypassPolicy` switches the security policy off, to see what holds without it.
 */
export async function open(address: string, options: Look & { bypassPolicy?: boolean } = {}): Promise<OpenPage> {
  const { width = 1280, height = 800, scheme = 'light', forcedColors = false, javaScript = true, bypassPolicy = false } = options;
  browser ??= chromium.launch({ executablePath: inject('browser'), args: [...browserArguments] });
  const { origin } = new URL(address);
  const context = await (await browser).newContext({
    viewport: { width, height }, colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none', javaScriptEnabled: javaScript, bypassCSP: bypassPolicy, locale: 'en-GB',
  });
  await context.route((url) => url.origin !== origin, (route) => route.abort());
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy broken: ${violatedDirective} by ${blockedURI}`));
  });
  const page = await context.newPage();
  const problems = watch(page, origin);
  await page.goto(address);
  return {
    page, problems,
    close: async () => {
      problems.push(...(await context.cookies()).map(({ name }) => `cookie left: ${name}`));
      await context.close();
    },
  };
}
