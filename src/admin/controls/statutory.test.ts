import { expect, test } from 'vitest';
import { frameworkItems, sourceShown, textShown } from '../../../schemas/framework/items.ts';
import { findStatutory } from './statutory.ts';

test('every item is found by its id, and by its own words', () => {
  for (const item of frameworkItems) {
    const { id } = item;
    expect(findStatutory(id).map(({ value }) => value)).toContain(id);
    expect(findStatutory(textShown(item)).map(({ value }) => value)).toContain(id);
  }
});

test('a paragraph is named only where its words have been read', () => {
  for (const item of frameworkItems) {
    const { id, verification } = item;
    const found = findStatutory(id).find(({ value }) => value === id);
    expect(found?.about, id).toBe(verification === 'text-seen' ? sourceShown(item) : undefined);
  }
});

test('each item stands under a heading in words', () => {
  const headings = new Set(frameworkItems.flatMap(({ id }) => findStatutory(id)).map(({ group }) => group));
  for (const heading of headings) expect(heading).toMatch(/^[A-Z][A-Za-z, ]+$/);
  expect(headings).toContain('SEN information report');
});
