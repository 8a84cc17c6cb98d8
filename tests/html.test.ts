import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { isPublic, pagesIn } from './support/built.ts';
import { htmlRules } from './support/html-rules.ts';

test('the HTML of every page is right', async () => {
  const validator = new HtmlValidate(htmlRules);
  const faults: string[] = [];
  for (const { path, html } of pagesIn(inject('siteFolder')).filter(isPublic)) {
    const { results } = await validator.validateString(html, path);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${path}: ${message} [${ruleId}] ${selector ?? ''}`)));
  }
  expect(faults).toEqual([]);
});
