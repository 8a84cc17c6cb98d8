import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Serving, serve } from '../scripts/lib/serve.ts';
import { placeOf } from '../src/admin/files.ts';
import { dayInWords } from '../src/domain/phrases.ts';
import { qualityWords } from '../src/words/quality.ts';
import { words } from '../src/words/site.ts';
import { accessibilityFaults } from './support/axe.ts';
import { pagesIn, textOf } from './support/built.ts';
import { htmlRules } from './support/html-rules.ts';
import { open } from './support/open.ts';
import { demonstration, runBuild, temporaryFolder } from './support/run-build.ts';
import { asMarkdown } from './temporary-content.ts';

const folder = temporaryFolder('imported');
const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
const today = inject('today');
const imported = { from: 'The old website', on: today };
const paths = ['/services/bare-record/', '/settings/bare-record/'];
let site: Serving;

beforeAll(async () => {
  await cp(demonstration, content, { recursive: true });
  for (const collection of ['services', 'settings']) await writeFile(join(content, collection, 'bare-record.md'), asMarkdown({ name: `A bare record of ${collection}`, imported }, ''));
  const inspections = [{ body: 'ofsted', on: '2025-11-12', report: 'https://inspections.example.org/1' }];
  await writeFile(join(content, 'settings', 'inspected-record.md'), asMarkdown({ name: 'An inspected record', inspections, imported }, ''));
  const { exitCode, output } = await runBuild({ out, content, today });
  expect(exitCode, output).toBe(0);
  site = await serve(out, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(paths)('%s names its form, so that somebody can check and complete it', (path) => {
  expect(pagesIn(out).find((page) => page.path === path)?.html).toContain(`data-form="${placeOf(path.split('/')[1] ?? '', 'bare-record')}"`);
});

test.each(paths)('%s, of which only a name was imported, says that nobody has checked it', (path) => {
  const main = textOf(pagesIn(out).find((page) => page.path === path)?.root.querySelector('main') ?? null);
  expect(main).toContain(words.unchecked(imported.from, dayInWords(today)));
  expect(main).toContain(words.notReviewed);
  expect(main).toContain(words.notAPromise);
});

test('an inspection that was imported is shown with its day, and as not checked by the council', () => {
  const quality = textOf(pagesIn(out).find((page) => page.path === '/settings/inspected-record/')?.root.querySelector('section[aria-labelledby="quality"]') ?? null);
  expect(quality).toContain('Ofsted inspected it on 12 November 2025.');
  expect(quality).toContain(qualityWords.unchecked);
});

test.each(paths)('%s says what is not stated, and takes nothing for granted', (path) => {
  const facts = textOf(pagesIn(out).find((page) => page.path === path)?.root.querySelector('.facts') ?? null);
  expect(facts).toMatch(/not stated/i);
  expect(facts).not.toMatch(/\bfree\b|all ages|birth to 25|no waiting|step-free/i);
});

test.each(paths)('%s is right HTML, is accessible and fits a narrow screen', async (path) => {
  const html = pagesIn(out).find((page) => page.path === path)?.html ?? '';
  const { results } = await new HtmlValidate(htmlRules).validateString(html, path);
  expect(results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message} ${selector ?? ''}`))).toEqual([]);
  const { page, problems, close } = await open(site.address + path, { width: 320, height: 640 });
  const [faults, sideways] = [await accessibilityFaults(page), await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)];
  await close();
  expect({ faults, sideways, problems }).toEqual({ faults: [], sideways: 0, problems: [] });
});
