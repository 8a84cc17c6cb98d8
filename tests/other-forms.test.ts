import { expect, inject, test } from 'vitest';
import { allEntries, readContent } from '../src/reader/read-content.ts';
import { addressOf } from '../src/domain/addresses.ts';
import { otherFormInWords } from '../src/domain/other-forms.ts';
import type { OtherForm } from '../schemas/types/other-form.ts';
import { attribute, isPublic, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';

const pages = new Map(pagesIn(inject('siteFolder')).filter(isPublic).map((page) => [page.path, page]));
const having = allEntries(await readContent(demonstration)).flatMap((entry) => {
  const { otherForms = [] } = entry.data as { otherForms?: OtherForm[] };
  return otherForms.map((form) => ({ path: addressOf(entry), form }));
});

test('each other form of a page is a link near its top that says its kind and length, and is in the list of all', () => {
  expect(new Set(having.map(({ form }) => form.kind)).size).toBeGreaterThan(4);
  const listed = pages.get('/about/without-the-internet/')?.root.querySelectorAll('main h4 + ul a').map((link) => attribute(link, 'href'));
  for (const { path, form } of having) {
    const main = pages.get(path)?.root.querySelector('main');
    const [first] = main?.querySelectorAll('h2') ?? [];
    const link = main?.querySelectorAll('.other-forms a').find((one) => attribute(one, 'href') === form.url);
    expect(link && textOf(link), path).toBe(`${form.title} (${otherFormInWords(form)})`);
    expect(first && textOf(first), path).toBe('In other forms');
    expect(listed).toContain(path);
  }
});

test('the words of a recording stand on its page', () => {
  const recordings = having.filter(({ form }) => form.kind === 'audio' && form.words);
  expect(recordings.length).toBeGreaterThan(0);
  for (const { path, form } of recordings) expect(textOf(pages.get(path)?.root.querySelector('.other-forms details') ?? null)).toContain(form.words?.split('\n')[0]);
});
