import { coverageThemes } from '../../../schemas/framework/vocabularies/coverage.ts';
import { labelOf } from '../../../schemas/framework/vocabulary.ts';
import { csv } from '../csv.ts';
import type { CoverageItem, CoverageStatus } from './coverage.ts';

/** Items of one group, with how many of them are answered. */
export interface CoverageGroup { id: string; label: string; items: CoverageItem[]; counts: Record<CoverageStatus, number> }

/** How many items are answered, answered in part and not answered. */
export const countsOf = (items: readonly CoverageItem[]): Record<CoverageStatus, number> => {
  const count = (status: CoverageStatus): number => items.filter((item) => item.status === status).length;
  return { yes: count('yes'), limited: count('limited'), no: count('no') };
};

const worst: readonly CoverageStatus[] = ['no', 'limited', 'yes'];

/** What is missing first, then what is here in part; the order of the list otherwise. */
export const openFirst = (items: readonly CoverageItem[]): CoverageItem[] => items.toSorted((a, b) => worst.indexOf(a.status) - worst.indexOf(b.status));

/** Items in the groups in which the public reads them. A group without items is left out. */
export const groupsOf = (items: readonly CoverageItem[]): CoverageGroup[] => coverageThemes.terms.flatMap(({ id, label }) => {
  const some = items.filter(({ theme }) => theme === id);
  return some.length === 0 ? [] : [{ id, label, items: openFirst(some), counts: countsOf(some) }];
});

/** Pages of an item that programs are given. With ten thousand entries some items have thousands, and the first are in date. */
export const mostPages = 50;

/** The columns of the table, in their order. */
const coverageColumns = ['id', 'status', 'text', 'citation', 'theme', 'source', 'missing', 'since', 'pages'] as const;

/** Items as a table. Several pages stand in one cell with a space between them. `base` is the address of the site. */
export const coverageCsv = (items: readonly CoverageItem[], base: string): string => csv(coverageColumns, items.map(({ id, status, text, citation, theme, source, missing, since, pages }) => ({
  id, status, text, citation, theme: labelOf(coverageThemes, theme), source, missing, since: since ?? '', pages: pages.slice(0, mostPages).map(({ href }) => new URL(href, base).href).join(' '),
})));

/** What programs read of an item: what the public may know. What is not on the website today is not in it. */
export const publicItem = ({ id, citation, text, theme, source, status, pages, missing, since }: CoverageItem, base: string): object => ({
  id, citation, text, theme, source, status, pages: pages.slice(0, mostPages).map(({ href, title }) => ({ title, url: new URL(href, base).href })), missing, ...(since && { since }), ...(pages.length > mostPages && { morePages: pages.length - mostPages }),
});
