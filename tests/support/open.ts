import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { browserArguments } from '../../scripts/test/find-browser.ts';

/** How a page is looked at. Without a word: a wide screen, light colours, with JavaScript. */
export interface Look { width?: number; height?: number; scheme?: 'light' | 'dark'; forcedColors?: boolean; javaScript?: boolean }

/** An open page. `problems` grows while it is used; `close` adds the cookies that were left, and keeps nothing for the next page. */
export interface OpenPage { page: Page; problems: string[]; close(): Promise<void> }

/** How the browser of a test file is started. No name but this machine’s leads anywhere, so nothing is sent to others. */
const args = [...browserArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** Notes whatever a page must not do: errors and warnings, broken rules of its policy, requests that fail or go elsewhere, cookies. */
function watch(page: Page, origin: string, note: (problem: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`script error: ${error.message}`));
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== origin) note(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A request that the page itself gave up, such as for a search that was typed over, did not fail.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`failed request: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}: ${response.url()}`);
    if (response.headers()['set-cookie']) note(`cookie set by ${response.url()}`);
  });
}

/** What the browser is told about a context from its beginning, and cannot be told later. */
interface Beginning { javaScript?: boolean; bypassPolicy?: boolean }

/** An empty page in a fresh context of the one browser of a test file. What any page in it must not do for `origin` is told to `note`. */
export async function blankPage(origin: string, note: (problem: string) => void, { javaScript = true, bypassPolicy = false, ...options }: Beginning & BrowserContextOptions = {}): Promise<Page> {
  browser ??= chromium.launch({ executablePath: inject('browser'), args });
  const context = await (await browser).newContext({ ...options, javaScriptEnabled: javaScript, bypassCSP: bypassPolicy, locale: 'en-GB' });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy broken: ${violatedDirective} by ${blockedURI}`));
  });
  const page = await context.newPage();
  watch(page, origin, note);
  return page;
}

/** The cookies that a page left, as problems. */
export const cookiesLeft = async (page: Page): Promise<string[]> => (await page.context().cookies()).map(({ name }) => `cookie left: ${name}`);

/**
 * Opens a whole address in a fresh context of the one browser of a test file. Requests to other origins are noted and
 * never sent. `bypassPolicy` switches the security policy off, to see what holds without it.
 */
export async function open(address: string, options: Look & { bypassPolicy?: boolean } = {}): Promise<OpenPage> {
  const { width = 1280, height = 800, scheme = 'light', forcedColors = false, ...beginning } = options;
  const { origin } = new URL(address);
  const problems: string[] = [];
  const page = await blankPage(origin, (problem) => problems.push(problem), { ...beginning, viewport: { width, height }, colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none' });
  await page.context().route((url) => url.origin !== origin, (route) => route.abort());
  await page.goto(address);
  return {
    page, problems,
    close: async () => {
      problems.push(...await cookiesLeft(page));
      await page.context().close();
    },
  };
}
