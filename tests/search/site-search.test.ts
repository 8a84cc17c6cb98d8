import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browseWords } from '../../src/words/browse.ts';
import { searchWords } from '../../src/words/search.ts';
import { boxWords } from '../../src/words/site.ts';
import { attribute, isPublic, pagesIn } from '../support/built.ts';
import { openPage, siteAddress } from '../support/site.ts';

const folder = inject('siteFolder');
const pages = pagesIn(folder).filter(isPublic);

describe('the search box at the top', () => {
  const box = (page: Page) => page.getByRole('banner').getByRole('searchbox', { name: boxWords.label });
  const typed = 'wetting & trousers #1 <b>';

  test('is on every page but the search page, and its script is less than a kilobyte', () => {
    const without = pages.filter(({ root }) => root.querySelectorAll('header #site-search').length !== 1).map(({ path }) => path);
    expect(without).toEqual(['/search/']);
    const scripts = new Set(pages.filter(({ path }) => path !== '/search/').flatMap(({ root }) => root.querySelectorAll('script[src]').map((script) => attribute(script, 'src'))).filter((address) => readFileSync(join(folder, address), 'utf8').includes('#site-search')));
    expect(scripts.size).toBe(1);
    for (const script of scripts) expect(statSync(join(folder, script)).size).toBeLessThanOrEqual(1024);
  });

  test.each(['/', '/needs/autism/', '/services/camhs/', '/not/here/'])('on %s it leads to the results, and no request holds a word of what was typed', async (path) => {
    const { page, close } = await openPage(path);
    const sent: string[] = [];
    page.on('request', (request) => sent.push([request.url(), request.postData() ?? '', ...Object.values(request.headers())].join(' ')));
    await box(page).fill(typed);
    await box(page).press('Enter');
    await page.waitForURL('**/search/#q=*');
    await expect.poll(() => page.getByRole('searchbox', { name: searchWords.label }).inputValue()).toBe(typed);
    await expect.poll(() => page.getByRole('status').textContent(), { timeout: 15_000 }).toMatch(/\d+ results?|Nothing/);
    expect(sent.length).toBeGreaterThan(2);
    expect(sent.filter((request) => /wetting|trousers/.test(request))).toEqual([]);
    await close();
  });

  test('is reached and used with the keyboard alone, and without a word it leads to the search page', async () => {
    const { page, problems, close } = await openPage('/about/');
    for (let press = 0; press < 10 && !(await box(page).evaluate((input) => input === document.activeElement)); press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(boxWords.search);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/');
    await page.goBack();
    await page.waitForURL('**/about/');
    expect(await box(page).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('cannot send what is typed, even where the script that catches it fails', async () => {
    const { page, close } = await openPage('/about/');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await box(page).fill('wetting');
    await page.locator('#site-search').evaluate((form: HTMLFormElement) => { form.submit(); });
    await page.waitForURL('**/search/**');
    expect(sent.filter((request) => request.includes('wetting'))).toEqual([]);
    await close();
  });

  test('is not shown where there is no JavaScript: the menu leads to the search page, which leads to “Look around”', async () => {
    const { page, problems, close } = await openPage('/about/', { javaScript: false, width: 320 });
    expect(await page.locator('header :is(form, input, button)').locator('visible=true').count()).toBe(0);
    await page.locator('.site-menu a[href="/search/"]').click();
    await page.waitForURL('**/search/');
    await page.locator('main a[href="/browse/"]').locator('visible=true').first().click();
    await page.waitForURL('**/browse/');
    await page.locator('main a[href="/needs/autism/"]').click();
    await page.locator('main a[href="/needs/autism/5-to-10/"]').click();
    expect(await page.locator('h1').textContent()).toBe(browseWords.needAge.title('Autism', 'ages 5 to 10'));
    expect(problems).toEqual([]);
    await close();
  });

  test('takes less than 64 pixels of height on a narrow screen, and nothing jumps when it appears', async () => {
    const [withScript, without] = await Promise.all([openPage('/about/', { width: 320, height: 640 }), openPage('/about/', { width: 320, height: 640, javaScript: false })]);
    const [taller, plain] = await Promise.all([withScript, without].map(({ page }) => page.evaluate(() => document.querySelector('header')?.getBoundingClientRect().height ?? 0)));
    expect((taller ?? 0) - (plain ?? 0)).toBeLessThan(64);
    const before = await withScript.page.evaluate(() => { document.querySelector('.site-search')?.setAttribute('hidden', ''); return document.querySelector('header')?.getBoundingClientRect().height; });
    expect(before).toBe(taller);
    await Promise.all([withScript.close(), without.close()]);
  });
});

describe('the description for browsers', () => {
  test('is XML that a browser can read, with everything that the format asks for', async () => {
    const response = await fetch(`${siteAddress()}/opensearch.xml`);
    expect(response.headers.get('content-type')).toMatch(/^application\/opensearchdescription\+xml/);
    const { page, close } = await openPage('/about/');
    const found = await page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      const text = (name: string): string | null | undefined => read.getElementsByTagName(name)[0]?.textContent;
      return { broken: read.querySelector('parsererror') !== null, space: read.documentElement.namespaceURI, root: read.documentElement.localName, name: text('ShortName'), description: text('Description'), template: read.getElementsByTagName('Url')[0]?.getAttribute('template'), link: document.querySelector('link[rel="search"]')?.outerHTML };
    }, await response.text());
    await close();
    expect(found).toMatchObject({ broken: false, space: 'http://a9.com/-/spec/opensearch/1.1/', root: 'OpenSearchDescription', name: 'SEND Local Offer', description: searchWords.description });
    expect(found.template).toMatch(/^https:\/\/[^?#]+\/search\/\?#q=\{searchTerms\}$/);
    expect(found.link).toContain('title="SEND Local Offer"');
  });

  test('is named by every page', () => {
    expect(pages.filter(({ root }) => attribute(root.querySelector('link[rel="search"]') ?? root, 'href') !== '/opensearch.xml').map(({ path }) => path)).toEqual([]);
    expect(existsSync(join(folder, 'opensearch.xml'))).toBe(true);
  });

  test.each(['speech+therapy+%26+more', 'speech%20therapy%20%26%20more'])('its address works with %s, and no request holds what was typed', async (terms) => {
    const template = /template="([^"]+)"/.exec(readFileSync(join(folder, 'opensearch.xml'), 'utf8'))?.[1] ?? '';
    const { page, close } = await openPage('/favicon.svg');
    const sent: string[] = [];
    page.on('request', (request) => sent.push([request.url(), ...Object.values(request.headers())].join(' ')));
    const url = new URL(template.replace('{searchTerms}', terms));
    await page.goto(`${siteAddress()}${url.pathname}?${url.hash}`);
    await expect.poll(() => page.getByRole('searchbox', { name: searchWords.label }).inputValue()).toBe('speech therapy & more');
    await expect.poll(() => page.getByRole('status').textContent(), { timeout: 15_000 }).toMatch(/\d+ results?/);
    expect(sent.filter((request) => /therapy/.test(request.replaceAll(/\/(?:services|guides|health|education)\/\S*/g, '')))).toEqual([]);
    await close();
  });
});
