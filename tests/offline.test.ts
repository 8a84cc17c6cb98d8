import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import Zip from 'adm-zip';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeCopy } from '../scripts/offline/make-copy.ts';
import { menu } from '../src/words/site.ts';
import { offlineWords as words } from '../src/words/offline.ts';
import { accessibilityFaults } from './support/axe.ts';
import { open } from './support/open.ts';
import { temporaryFolder } from './support/run-build.ts';

const folder = temporaryFolder('offline');
const unpacked = join(folder, 'unpacked');
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a file of the copy leads to, and the places in it that others lead to. */
interface Read { addresses: string[]; ids: Set<string>; elements: Set<string> }

function readPage(file: string): Read {
  const read: Read = { addresses: [], ids: new Set(), elements: new Set() };
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node)) {
      read.elements.add(node.tagName);
      for (const { name, value } of node.attrs) {
        if (name === 'id') read.ids.add(value);
        else if (['href', 'src', 'srcset', 'action', 'poster', 'data'].includes(name)) read.addresses.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(readFileSync(join(unpacked, file), 'utf8')));
  return read;
}

beforeAll(async () => {
  const out = join(folder, 'copy.zip');
  await makeCopy({ site: inject('siteFolder'), out, today: inject('today') });
  new Zip(out).extractAllTo(unpacked);
});

test('every address in the copy leads to a file and a place in it, or to the internet', () => {
  const files = new Set(readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')));
  const pages = new Map([...files].filter((file) => file.endsWith('.html')).map((file) => [file, readPage(file)]));
  expect(pages.size).toBeGreaterThan(300);
  const leads = (from: string, address: string): boolean => {
    if (/^(?:https:\/\/|mailto:|tel:|sms:|data:)/.test(address)) return true;
    const [path = '', place] = address.split('#');
    const file = path === '' ? from : posix.join(posix.dirname(from), path);
    return files.has(file) && !file.startsWith('../') && (!place || (pages.get(file)?.ids.has(decodeURIComponent(place)) ?? false));
  };
  expect([...pages].flatMap(([file, { addresses }]) => addresses.filter((one) => !leads(file, one)).map((one) => `${file}: ${one}`))).toEqual([]);
  expect([...pages].filter(([, { elements }]) => ['script', 'form', 'noscript', 'template', 'button'].some((name) => elements.has(name))).map(([file]) => file)).toEqual([]);
});

test('the copy is read by a double click: from home to a section, a service and back, with its styles and no request but for its files', async () => {
  const { page, problems, close } = await open(pathToFileURL(join(unpacked, 'index.html')).href, { width: 320 });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const look = (): Promise<unknown> => page.evaluate(() => ({ skip: getComputedStyle(document.querySelector('.govuk-skip-link') ?? document.body).position, wide: document.documentElement.scrollWidth > innerWidth, notice: document.querySelector('.site-notice')?.textContent }));
  const right = { skip: 'absolute', wide: false, notice: expect.stringMatching(/^This is a copy of \d+ \w+ \d{4}, to read without the internet\./) };
  expect(await look()).toEqual(right);
  const section = menu.find(({ href }) => href === '/services/')?.label ?? '';
  await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: section }).waitFor();
  const link = page.locator('main .entry__title a').first();
  const name = (await link.textContent())?.trim() ?? '';
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: section }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByText(words.withoutScript['search/index.html'] ?? '').waitFor();
  expect(await look()).toEqual(right);
  const [told, asked] = [[...problems], [...requests]];
  // Axe tries to read the style sheets as a script would, which nothing on a disk may.
  const faults = await accessibilityFaults(page);
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  faults.push(...await accessibilityFaults(page));
  await close();
  expect([told, faults]).toEqual([[], []]);
  expect(asked.length).toBeGreaterThan(6);
  expect(asked.filter((one) => !one.startsWith(pathToFileURL(unpacked).href))).toEqual([]);
});
