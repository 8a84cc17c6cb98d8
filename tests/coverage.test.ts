import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { expect, inject, test } from 'vitest';
import type { CoverageStatus } from '../src/domain/coverage/coverage.ts';
import { pagesIn, textOf } from './support/built.ts';
import { looker } from './support/visit.ts';

const look = looker();

interface Item { id: string; citation: string; text: string; status: CoverageStatus; pages: { title: string; url: string }[]; missing: string }

const folder = inject('siteFolder');
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const published = JSON.parse(file('coverage/coverage.json')) as { items: Item[]; counts: Record<CoverageStatus, number>; forTheCouncil: { id: string }[] };
const pages = new Map(pagesIn(folder).map((page) => [page.path, page]));
const page = pages.get('/coverage/');

test('the demonstration answers every item', () => {
  expect(published.items.filter(({ status }) => status !== 'yes').map(({ id }) => id)).toEqual([]);
});

test('every item is answered with a page, or says what is missing', () => {
  expect(published.items.length).toBeGreaterThan(200);
  for (const { id, status, pages: answers, missing } of published.items) {
    if (status === 'yes') expect([missing, answers.length > 0 || /^reg-5[13]$/.test(id)], id).toEqual(['', true]);
    else expect(missing, id).toMatch(/^[A-Z0-9].*\.$/);
  }
});

test('every page that answers an item is a page of the website', () => {
  const paths = new Set(published.items.flatMap((item) => item.pages.map(({ url }) => new URL(url).pathname)));
  expect([...paths].filter((path) => !pages.has(path))).toEqual([]);
});

test('the page says the same as the data, and every item can be linked to', () => {
  const tags = (status: CoverageStatus): number => page?.root.querySelectorAll('.covered .tag').filter((tag) => textOf(tag) === { yes: 'Yes', limited: 'Limited', no: 'No' }[status]).length ?? 0;
  expect({ yes: tags('yes'), limited: tags('limited'), no: tags('no') }).toEqual(published.counts);
  const ids = [...published.items, ...published.forTheCouncil].map(({ id }) => id);
  expect(ids.filter((id) => !page?.root.querySelector(`[id="${id}"]`))).toEqual([]);
});

test('the table has a line for each item, and no cell that a program would take for a formula', () => {
  const lines = file('coverage/coverage.csv').trim().split('\r\n');
  expect(lines).toHaveLength(published.items.length + 1);
  expect(lines[0]).toBe('id,status,text,citation,theme,source,missing,since,pages');
  expect(lines.filter((line) => /(?:^|,)"?[=+@-]/.test(line))).toEqual([]);
});

test('editors read which wordings nobody has read in the law, and the public reads no paragraph number for them', () => {
  const marked = pages.get('/editors/coverage/')?.root.querySelectorAll('th[scope="row"]').filter((cell) => textOf(cell).includes('Wording not read in the law.')) ?? [];
  expect(marked.length).toBeGreaterThan(50);
  const ids = new Set(marked.map((cell) => textOf(cell.querySelector('.work__file'))));
  for (const { id, citation } of published.items) if (ids.has(id)) expect(citation, id).not.toMatch(/\b(?:s\.|reg\.|Sch\.|para)/);
});

test('what is available is told in words where it is nothing, and the picture says the same as the table', () => {
  const available = pages.get('/about/what-is-available/');
  // What is hidden from those who listen is the name of the column, which the table itself tells them.
  const spoken = (cell: HtmlElement): string => textOf(cell).slice(textOf(cell.querySelector('[aria-hidden]')).length).trim();
  const numbers = (selector: string): number[] => available?.root.querySelectorAll(selector).map((cell) => Number.parseInt(spoken(cell), 10) || 0) ?? [];
  const [table, heat] = [numbers('.counts td'), numbers('.heat td')];
  expect(table.length).toBeGreaterThan(50);
  expect(heat).toEqual(table);
  const empty = available?.root.querySelectorAll('.counts__none').map(spoken) ?? [];
  expect([empty.length, new Set(empty)]).toEqual([heat.filter((number) => number === 0).length, new Set(['Nothing listed'])]);
  expect(file('about/what-is-available/available.csv').split('\r\n').length).toBeGreaterThan(1_000);
});

test('what is here opens from the address of an item, so that a link to it leads somewhere', async () => {
  const answered = published.items.find(({ status }) => status === 'yes')?.id ?? '';
  const { page: shown, close } = await look(`/coverage/#${answered}`);
  const visible = await shown.locator(`[id="${answered}"]`).isVisible();
  await close();
  expect(visible).toBe(true);
});
