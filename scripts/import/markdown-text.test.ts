import { expect, test } from 'vitest';
import { render, wordsOf } from '../../src/reader/markdown.ts';
import { markdownOf } from './markdown-text.ts';

const rendered = (lines: string[]): ReturnType<typeof render> => render({ text: markdownOf(lines), shift: 1, anchors: false });

const awkward = [
  '# No heading', '1. No list', '12) No list', '- no item', '+ no item', '---', '===', '***', '> no quotation', '*no* **emphasis** _no_ __no__', '`no code`', '~~~', '~~no~~', '[no](a)', '![no](x.png)', '[no]: a',
  '<b>no</b>', '<script>alert(1)</script>', '<!-- no -->', 'aged <5', '5 > 4', '&amp; &copy; AT&T &', String.raw`back\slash \* \\`, '| a | b |', '{braces} {{x}}', 'a | b', '$x$', '^1', ':::note', '+++', '[^1]: no', '~no~', 'line\\', '<x-y:z>', 'javascript:alert(1)', '"quoted"', '*', '-', '1.', '`',
];
const refused = ['http://localhost/a_b*c', '(https://intranet)', 'http://me:secret@example.org', 'http://1.2.3.4.5/x', 'www.1.2.3.4', 'http://example.org:99999999', 'https://', 'http://[::1]/', 'see http://exa_mple/ now', '1. http://localhost', 'http://example.org/<b>', 'a@.org', 'a_b@example_c'];
const linked = ['https://www.example.org/a_b_c?d=e&f=_g_', 'www.example.org.', 'Write to the_team@example.org, or see (https://example.org/x).'];

test('shows exactly the text, whatever marks are in it', () => {
  for (const line of [...awkward, ...refused, ...linked]) expect(wordsOf(markdownOf([line])), line).toBe(line);
});

test('makes no link, no HTML, no heading and no problem', () => {
  for (const line of [...awkward, ...refused]) {
    const { html, links, headings, findings } = rendered([line]);
    expect({ links, headings, findings, html: html.replaceAll(/<\/?(?:p|code)>/g, '').includes('<') }, line).toEqual({ links: [], headings: [], findings: [], html: false });
  }
});

test('lets a real address be a link, with its own underlines and without the full stop after it', () => {
  for (const line of linked) expect(rendered([line]).findings, line).toEqual([]);
  expect(linked.flatMap((line) => rendered([line]).links.map(({ url }) => url))).toEqual(['https://www.example.org/a_b_c?d=e&f=_g_', 'https://www.example.org', 'mailto:the_team@example.org', 'https://example.org/x']);
});

test('is never a problem to the reader of content, however marks and addresses meet', () => {
  const parts = [...'[]()<>*_`~&!#-+.:|\\ @/1a', ' ', 'http://', 'https://', 'www.', 'example.org', 'localhost', 'mailto:', '&lt;', '<b>', '](', 'javascript:'];
  // A generator of its own, so that a failure can be repeated.
  let seed = 7;
  const next = (max: number): number => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return seed % max; };
  for (let round = 0; round < 3_000; round += 1) {
    const line = Array.from({ length: 1 + next(12) }, () => parts[next(parts.length)]).join('').trim();
    const { findings, html } = rendered([line]);
    expect({ findings, html: /<(?!\/?(?:p|code|a|ul|li)\b)|<a[^>]*>(?:(?!<\/a>).)*<a/.test(html) }, JSON.stringify(line)).toEqual({ findings: [], html: false });
  }
});

// Work that grows with the square of the length would not end before the test is given up.
test('answers however long the text is, whatever stands there', () => {
  for (const hostile of ['a', '.', '@', 'www.', 'a@', 'http://', '\\', '1.', '&a']) {
    expect(markdownOf([`www.${hostile.repeat(200_000)}`, hostile.repeat(200_000)]).length, hostile).toBeGreaterThan(200_000);
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
