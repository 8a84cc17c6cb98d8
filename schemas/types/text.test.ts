import { expect, test } from 'vitest';
import { said } from '../examples/said.ts';
import { longText, markdown, text } from './text.ts';

test('ordinary words are text, whatever marks they have', () => {
  expect(['Aged <5', '{see website}', 'Caffè & co', '“Time out”', '日本語', 'مرحبا', '👩🏽‍🦼 wheels'].flatMap((words) => said(text(), words))).toEqual([]);
});

test('what YAML reads as a number, a yes or a list is told apart from text', () => {
  expect([...said(text(), 2026), ...said(text(), true), ...said(text(), ['a']), ...said(longText(), { a: 1 })]).toMatchInlineSnapshot(`
    [
      "This is “2026”, which YAML reads as a number, not as text. Put quotation marks round it.",
      "This is “true”, which YAML reads as a boolean, not as text. Put quotation marks round it.",
      "This is a list or a group, where text was expected. Write it as text.",
      "This is a list or a group, where text was expected. Write it as text.",
    ]
  `);
});

test('text is as long as it may be, and no longer', () => {
  for (const kind of [text(5), longText(5), markdown(5)]) {
    expect(said(kind, 'aaaaa')).toEqual([]);
    expect(said(kind, 'aaaaaa')).toHaveLength(1);
  }
  expect([...said(text(5), 'too long'), ...said(markdown(5), 'too long')]).toMatchInlineSnapshot(`
    [
      "This is 8 characters long. Shorten it to 5 characters at most. [TooLong]",
      "This is 8 characters long. Shorten it to 5 characters at most, or move part of it to a guide. [TooLong]",
    ]
  `);
});

test('one line is one line, and long text keeps its lines', () => {
  expect(said(text(), 'Two\nlines')).toMatchInlineSnapshot(`
    [
      "This has more than one line. Write it on one line.",
    ]
  `);
  expect(longText().parse('Two\nlines')).toBe('Two\nlines');
});
