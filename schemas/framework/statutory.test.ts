import { expect, test } from 'vitest';
import { isDay } from '../types/day.ts';
import { citationShown, statutoryAsOf, statutoryIds, statutoryItems } from './statutory.ts';

const example = { id: 'x', text: 'Publish.', theme: 'scope', kind: 'content', force: 'must', verification: 'memory' } as const;

test('there are 170 items, each with an id of its own', () => {
  expect(statutoryItems).toHaveLength(170);
  expect(statutoryIds.size).toBe(170);
  for (const { id } of statutoryItems) expect(id).toMatch(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
});

test('every item says what is asked, by which law, how strongly and how far that was checked', () => {
  for (const item of statutoryItems) {
    expect([item.citation, item.text, item.theme, item.force].every((words) => words.trim() !== ''), item.id).toBe(true);
    expect(['content', 'product', 'process'], item.id).toContain(item.kind);
    expect(['text-seen', 'partly-seen', 'corroborated', 'memory'], item.id).toContain(item.verification);
  }
});

test('the list says on which day it was held against its sources', () => {
  expect(isDay(statutoryAsOf)).toBe(true);
});

test('no paragraph number is printed unless its words were read', () => {
  for (const item of statutoryItems) {
    if (item.verification === 'text-seen') expect(citationShown(item)).toBe(item.citation);
    // What is left names the law alone: a year, or the number of an instrument.
    else expect(citationShown(item), item.id).toMatch(/^(?:[A-Z][A-Za-z ,]* \d{4}|SI \d{4}\/\d+)$/);
  }
});

test('the law is still named where the paragraph is left out', () => {
  const shown = ['Children and Families Act 2014, s.69(2)-(3) a', 'SI 2014/1530, Sch. 2 para. 11(a)', 'SI 2014/1530, reg. 54(2)(b)', 'SEND Code of Practice 2015, ch. 4 (paragraph number not verified)'];
  expect(shown.map((citation) => citationShown({ ...example, citation }))).toEqual(['Children and Families Act 2014', 'SI 2014/1530', 'SI 2014/1530', 'SEND Code of Practice 2015']);
});
