import { expect, test } from 'vitest';
import { frameworkIds, frameworkItems, sourceShown, textShown } from './items.ts';
import { statutoryIds } from './statutory.ts';
import { coverageThemeOf, coverageThemes } from './vocabularies/coverage.ts';
import { carePathways } from './vocabularies/needs.ts';

test('every item has an id of its own, says what is asked and by whom', () => {
  expect(frameworkIds.size).toBe(frameworkItems.length);
  for (const item of frameworkItems) {
    expect(item.id).toMatch(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
    expect(textShown(item), item.id).toMatch(/^[A-Z0-9].*[.!?]$/);
    expect(sourceShown(item), item.id).not.toMatch(/unverified|not verified/);
    expect(['content', 'product', 'process'], item.id).toContain(item.kind);
  }
});

test('the items of the law are all among them, with the headings of the framework and the ten principles for communication', () => {
  expect([...statutoryIds].filter((id) => !frameworkIds.has(id))).toEqual([]);
  const of = (source: string): number => frameworkItems.filter((item) => item.source === source).length;
  expect(of('slcn')).toBe(10);
  for (const { id, group } of carePathways.terms as readonly { id: string; group?: string }[]) if (group === 'SE7') expect(frameworkIds.has(`se7-pathway-${id}`), id).toBe(true);
});

test('what asks for the same as another item names one that is there', () => {
  for (const { id, parallels } of frameworkItems) expect(parallels.filter((other) => !frameworkIds.has(other) || other === id), id).toEqual([]);
});

test('every theme stands in one group of the coverage page, and every group has an item', () => {
  const codes = coverageThemes.terms.flatMap(({ codes: themes = [] }) => themes);
  expect(new Set(codes).size).toBe(codes.length);
  expect(frameworkItems.filter(({ theme }) => !codes.includes(theme)).map(({ id, theme }) => `${id} ${theme}`)).toEqual([]);
  for (const { id } of coverageThemes.terms) expect(frameworkItems.some(({ theme }) => coverageThemeOf(theme) === id), id).toBe(true);
});
