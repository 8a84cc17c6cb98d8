import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { daysLater } from '../src/domain/days.ts';
import { type Serving, serve } from '../scripts/lib/serve.ts';
import { accessibilityFaults } from './support/axe.ts';
import { attribute, type BuiltPage, isIndexable, pagesIn, textOf } from './support/built.ts';
import { open } from './support/open.ts';
import { demonstration, runBuild, temporaryFolder } from './support/run-build.ts';
import { asMarkdown } from './temporary-content.ts';

const folder = temporaryFolder('editors');
const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
const today = inject('today');
const imported = { from: 'The old website', on: today };
let home: BuiltPage;
let site: Serving;

beforeAll(async () => {
  await cp(demonstration, content, { recursive: true });
  const write = (file: string, entry: object): Promise<void> => writeFile(join(content, file), asMarkdown({ imported, ...entry }, ''));
  await write('services/late-one.md', { name: 'Late one', reviewBy: daysLater(today, -1), owner: 'Quagga manager' });
  await write('services/due-one.md', { name: 'Due one', reviewBy: daysLater(today, 60), owner: 'Quagga manager' });
  await write('services/later-one.md', { name: 'Later one', reviewBy: daysLater(today, 61), owner: 'Quagga manager' });
  await write('services/secret-one.md', { name: 'Secret one', reviewBy: daysLater(today, -1), owner: 'Secret manager', publishFrom: daysLater(today, 1) });
  await write('settings/secret-school.md', { name: 'Secret school', publishFrom: daysLater(today, 1) });
  await write('responses/secret-school.md', { for: 'settings/secret-school', questions: 'setting-parent-carer', owner: 'Secret head', reviewBy: daysLater(today, -1) });
  for (let number = 1; number <= 120; number += 1) await write(`settings/many-${number}.md`, { name: `Many ${number}`, owner: 'Busy manager', reviewBy: daysLater(today, -number) });
  const { exitCode, output } = await runBuild({ out, content, today });
  expect(exitCode, output).toBe(0);
  home = pagesIn(out).find(({ path }) => path === '/editors/') as BuiltPage;
  site = await serve(out, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const rows = (heading: string): string[] => {
  const section = home.root.querySelectorAll('section').filter((one) => textOf(one.querySelector('h2, h3')) === heading).at(-1);
  return section?.querySelectorAll('tbody tr').map((row) => textOf(row)) ?? [];
};

test('what is late and what is due within 60 days is listed with its owner, its page and its file', () => {
  expect(rows('Quagga manager')).toEqual([expect.stringMatching(/^Late oneservices\/late-one\.md ?Late: /), expect.stringMatching(/^Due oneservices\/due-one\.md ?\d/)]);
  expect(home.root.querySelectorAll('tbody a').map((link) => attribute(link, 'href'))).toContain('/services/late-one/');
  expect(textOf(home.root.querySelector('main'))).toContain('Quagga manager: 1 late, 1 due soon');
});

test('a long list is cut, and says how long it is', () => {
  expect(rows('Busy manager')).toHaveLength(100);
  expect(textOf(home.root.querySelector('main'))).toContain('These are the first 100 of 120.');
});

test('what nobody has reviewed is listed, and settings with questions that are not answered', () => {
  expect(rows('Never reviewed').some((row) => row.startsWith('Due oneservices/due-one.md'))).toBe(true);
  expect(rows('Questions without an answer').some((row) => /^Many 1settings\/many-1\.md ?0 of 14 ?0 of 13$/.test(row))).toBe(true);
});

test('what is not on the website yet is nowhere on it', () => {
  expect(pagesIn(out).filter(({ html }) => /Secret (?:one|manager|school|head)|secret-(?:one|school)/.test(html)).map(({ path }) => path)).toEqual([]);
});

test('search engines are asked not to show it', () => {
  expect(isIndexable(home)).toBe(false);
});

test('it is read at 320 pixels without scrolling sideways, and axe finds nothing', async () => {
  const { page, problems, close } = await open(`${site.address}/editors/`, { width: 320, height: 640 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const faults = await accessibilityFaults(page);
  await close();
  expect({ sideways, faults, problems }).toEqual({ sideways: 0, faults: [], problems: [] });
});
