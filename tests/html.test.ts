import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { isPublic, pagesIn } from './support/built.ts';
import { htmlRules } from './support/html-rules.ts';

/** The parts between which people who use a screen reader go, and whose names they hear whenever they come into one. */
const parts = 'nav, main, search, header, footer, aside, section[aria-label], section[aria-labelledby], form[aria-label], form[aria-labelledby]';

test('no page has so many parts with names that going from part to part leads nowhere', () => {
  const many = pagesIn(inject('siteFolder')).filter(isPublic).map(({ path, root }) => ({ path, number: root.querySelectorAll(parts).length }));
  expect(many.every(({ number }) => number >= 5)).toBe(true);
  expect(many.filter(({ number }) => number > 30)).toEqual([]);
});

test('the HTML of every page is right', async () => {
  const validator = new HtmlValidate(htmlRules);
  const faults: string[] = [];
  for (const { path, html } of pagesIn(inject('siteFolder')).filter(isPublic)) {
    const { results } = await validator.validateString(html, path);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${path}: ${message} [${ruleId}] ${selector ?? ''}`)));
  }
  expect(faults).toEqual([]);
});
