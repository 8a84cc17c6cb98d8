import { expect, inject, test } from 'vitest';
import { addressOf } from '../src/domain/addresses.ts';
import { dayInWords, label } from '../src/domain/phrases.ts';
import { readContent } from '../src/reader/read-content.ts';
import { attribute, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';

const pages = new Map(pagesIn(inject('siteFolder')).map((page) => [page.path, page]));
const { services, settings } = (await readContent(demonstration)).entries;
const rated = [...services, ...settings].filter(({ data }) => data.inspections ?? data.results);

test('each inspection and result stands on its page with its day, its words and its source', () => {
  expect(rated.length).toBeGreaterThan(15);
  for (const entry of rated) {
    const path = addressOf(entry);
    const section = pages.get(path)?.root.querySelector('section[aria-labelledby="quality"]') ?? null;
    const text = textOf(section);
    for (const { on, outcome, report } of entry.data.inspections ?? []) {
      expect(text, path).toContain(dayInWords(on));
      expect(text, path).toContain(outcome ?? '');
      expect(section?.querySelectorAll('a').map((link) => attribute(link, 'href')), path).toContain(report);
    }
    for (const { what, on, source } of entry.data.results ?? []) for (const words of [what, `As of ${dayInWords(on)}.`, source]) expect(text, path).toContain(words);
  }
});

test('whom to ask for what, and what staff learn with its days, stand under their questions', () => {
  const under = (path: string, question: string): string => textOf(pages.get(path)?.root.querySelector(`[id="${question}"]`)?.closest('section') ?? null);
  const telling = services.filter(({ data }) => data.otherContacts ?? data.training);
  expect(telling.length).toBeGreaterThan(2);
  for (const entry of telling) {
    const path = addressOf(entry);
    for (const { purpose, contact } of entry.data.otherContacts ?? []) for (const words of [label('contact-purposes', purpose), contact.role ?? '', contact.phone ?? '']) expect(under(path, 'sv-09'), path).toContain(words);
    for (const { what, on } of entry.data.training ?? []) for (const words of [what, dayInWords(on)]) expect(under(path, 'sv-08'), path).toContain(words);
  }
});
