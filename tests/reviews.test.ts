import { expect, inject, test } from 'vitest';
import { pagesIn, textOf } from './support/built.ts';

const pages = new Map(pagesIn(inject('siteFolder')).map((page) => [page.path, page]));
const page = pages.get('/about/reviews/');

test('the page of reviews counts the same in its table as in words, and its links lead to pages', () => {
  const cells = page?.root.querySelectorAll('.counts tbody tr').map((row) => row.querySelectorAll('td').map((cell) => Number(/\d+$/.exec(textOf(cell))?.[0]))) ?? [];
  const sum = (column: number): number => cells.reduce((total, row) => total + (row[column] ?? Number.NaN), 0);
  const tally = page?.root.querySelectorAll('.tally strong').map((strong) => Number(textOf(strong)));
  expect([sum(0) > 100, sum(1), sum(3), sum(4)]).toEqual([true, ...(tally ?? [])]);
  expect(sum(1) + sum(3) + sum(4)).toBe(sum(0));
});

test('families come to it from “About this Local Offer” and from what is here and what is missing', () => {
  for (const path of ['/about/', '/coverage/']) expect(pages.get(path)?.root.querySelector('main a[href="/about/reviews/"]'), path).not.toBeNull();
});
