import { expect, test } from 'vitest';
import { statutoryItems } from '../../../schemas/framework/statutory.ts';
import { findStatutory } from './statutory.ts';

test('every item is found by its id, and by its own words', () => {
  for (const { id, text } of statutoryItems) {
    expect(findStatutory(id).map(({ value }) => value)).toContain(id);
    expect(findStatutory(text).map(({ value }) => value)).toContain(id);
  }
});

test('a paragraph is named only where its words have been read', () => {
  for (const { id, citation, verification } of statutoryItems) {
    const found = findStatutory(id).find(({ value }) => value === id);
    expect(found?.about, id).toBe(verification === 'text-seen' ? citation : undefined);
  }
});

test('each item stands under a heading in words', () => {
  const headings = new Set(statutoryItems.flatMap(({ id }) => findStatutory(id)).map(({ group }) => group));
  for (const heading of headings) expect(heading).toMatch(/^[A-Z][A-Za-z, ]+$/);
  expect(headings).toContain('SEN information report');
});
