import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { proofs, requirementGroups } from '../schemas/framework/requirements.ts';
import { home } from '../scripts/lib/folders.ts';
import { attribute, isIndexable, pagesIn, textOf } from './support/built.ts';

const folder = inject('siteFolder');
const pages = new Map(pagesIn(folder).map((page) => [page.path, page]));
const table = pages.get('/editors/requirements/');
const rows = requirementGroups.flatMap((group) => group.rows);

test('every address that a row names is a page of the demonstration, with the place on it', () => {
  const missing = rows.flatMap(({ id, at = [] }) => at.filter((address) => {
    const [path = '', place] = address.split('#');
    return !pages.has(path) || (place !== undefined && !pages.get(path)?.root.querySelector(`[id="${place}"]`));
  }).map((address) => `${id}: ${address}`));
  expect(missing).toEqual([]);
});

test('every test that a row names is in its file, under that title', () => {
  const missing = Object.values(proofs).filter(({ file, title }) => !readFileSync(join(home, file), 'utf8').includes(`'${title}'`) && !readFileSync(join(home, file), 'utf8').includes(`\`${title}\``));
  expect(missing).toEqual([]);
});

test('the table has a line for each row, and every row without a reason is met by the demonstration', () => {
  const open = rows.filter(({ notYet }) => notYet !== undefined).map(({ id }) => id);
  const lines = table?.root.querySelectorAll('tbody tr') ?? [];
  expect(lines.map((line) => attribute(line, 'id'))).toEqual(rows.map(({ id }) => id));
  expect(lines.filter((line) => !textOf(line.querySelector('td')).startsWith('Yes.')).map((line) => attribute(line, 'id'))).toEqual(open);
  expect(textOf(table?.root.querySelector('.lede') ?? null)).toBe(`Of ${rows.length} things that were asked for, ${rows.length - open.length} are here.`);
});

test('search engines are asked to leave the table out', () => {
  expect(table && isIndexable(table)).toBe(false);
});
