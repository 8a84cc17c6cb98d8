import { expect, test } from 'vitest';
import { otherFormInWords, pagesByForm } from './other-forms.ts';

test('another form says of itself what it is, how long it takes and how large it is, as far as that is known', () => {
  expect(otherFormInWords({ kind: 'easy-read' })).toBe('Easy read');
  expect(otherFormInWords({ kind: 'easy-read', pages: 8, megabytes: 1.2 })).toBe('Easy read, 8 pages, 1.2 MB');
  expect(otherFormInWords({ kind: 'film', minutes: 1, captions: true, signed: true })).toBe('Film, 1 minute, with captions, in British Sign Language');
  expect(otherFormInWords({ kind: 'film', captions: false, signed: false })).toBe('Film');
  expect(otherFormInWords({ kind: 'translation', language: 'Polish', pages: 1 })).toBe('Translation, in Polish, 1 page');
});

test('pages are found by the form that somebody needs, and a form that no page has is not named', () => {
  const pages = [{ title: 'A', href: '/a/', forms: [{ kind: 'film' as const, signed: true }, { kind: 'easy-read' as const }] }, { title: 'B', href: '/b/', forms: [{ kind: 'film' as const }] }, { title: 'C', href: '/c/', forms: [] }];
  expect(pagesByForm(pages).map(({ label, pages: list }) => `${label}: ${list.map(({ title }) => title).join()}`)).toEqual(['Easy read: A', 'Film: A,B', 'In British Sign Language: A']);
  expect(pagesByForm([])).toEqual([]);
});
