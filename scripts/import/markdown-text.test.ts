import { expect, test } from 'vitest';
import { render, wordsOf } from '../../src/reader/markdown.ts';
import { markdownOf } from './markdown-text.ts';

const shown = (text: string): string => wordsOf(text).replaceAll(/\s+/g, ' ');
const rendered = (lines: string[]): ReturnType<typeof render> => render({ text: markdownOf(lines), shift: 1, anchors: false });

const awkward = [
  '# No heading', '1. No list', '12) No list', '- no item', '+ no item', '---', '===', '***', '> no quotation', '*no* **emphasis** _no_ __no__', '`no code`', '~~~', '~~no~~', '[no](http://example.org)', '![no](x.png)', '[no]: http://example.org',
  '<b>no</b>', '<script>alert(1)</script>', '<!-- no -->', 'aged <5', '5 > 4', '&amp; &copy; AT&T &', 'http://localhost/a_b*c', 'https://www.example.org/a_b', 'www.example.org', 'someone@example.org', 'mailto:x@example.org', String.raw`back\slash \* \\`,
  '| a | b |', '{braces} {{x}}', 'a | b', '    indented', '$x$', '^1', ':::note', '+++', '[^1]: no', '~no~', 'line\\', '<https://example.org>', 'javascript:alert(1)', '"quoted"', 'ftp://example.org',
];

test('shows exactly the text, whatever marks are in it', () => {
  for (const line of awkward) expect(shown(markdownOf([line])), line).toBe(line.trim().replaceAll(/\s+/g, ' '));
});

test('makes no link, no HTML, no heading and no problem', () => {
  for (const line of awkward) {
    const { html, links, headings, findings } = rendered([line]);
    expect({ links, headings, findings, html: html.replaceAll(/<\/?p>/g, '').includes('<') }, line).toEqual({ links: [], headings: [], findings: [], html: false });
  }
});

test('gives each line a paragraph, so that neighbours make no table and no heading', () => {
  expect(rendered(['| a | b |', '| - | - |', 'text', '---']).html).toBe('<p>| a | b |</p>\n<p>| - | - |</p>\n<p>text</p>\n<p>---</p>');
});

test('makes one list of neighbouring items', () => {
  expect(markdownOf(['We have:', '• mats', '• *hoists*', 'Come.'])).toBe(String.raw`We have:

- mats
- \*hoists\*

Come.`);
});
