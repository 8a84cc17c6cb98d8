import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { code, cut, hidesSomething, link, plain, withAddresses } from './report-text.ts';

/** The Markdown as a page would have it, so that a test sees what a reader sees. */
const shown = (markdown: string): string => markdownToHtml(markdown).html.trim();

/** Texts with which somebody could make a report say, load or call something of their own. */
const hostile = [
  '@admin', 'Ask @org/team now', 'a@example.org', '#1', 'see GH-12 or org/repo#7', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- local-offer-report -->', '</details>', '![x](https://example.org/x.png)', '[x](javascript:alert(1))',
  '[x]: https://example.org', '<https://example.org>', 'https://example.org/x', 'www.example.org', 'mailto:a@example.org', '```js\nx\n```', '`x`', '``', '~~~', '# Heading', '## Look at these first', '- item', '+ item', '1. item', '1) item', '> quote', '***', '---', '===', '| a | b |\n| - | - |',
  '**bold** _it_ ~~gone~~', '\\', '\\@admin', '&lt;script&gt;', '&#64;admin', '[ ] task', '[^1]', '$x^2$', 'a\n\n# b', 'a\r\n- b', ':tada:', '\u2028# x', '\u0000\u001B[2J', '    code',
] as const;

test('whatever a text holds, it is shown and nothing of it is interpreted', () => {
  for (const text of hostile) {
    for (const place of ['X', '- **Name:** X', '  > X', '- **X:** y', '### Changed: X', '**X** z', '- ~~X~~ z']) {
      const html = shown(place.replace('X', () => plain(text)));
      const frame = shown(place.replace('X', 'frame'));
      const tags = (page: string): string[] => [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/ id="[^"]*"/, ''));
      expect(tags(html), `${text} in ${place}`).toEqual(tags(frame));
      expect(html, `${text} in ${place}`).not.toMatch(/(?<![\w.])@\w|#\d|\bGH-\d|:\/\/|www\.\w/);
    }
  }
});

test('the letters of a text are all there', () => {
  const letters = (html: string): string => html.replaceAll(/<[^>]*>|\u200B/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const text of hostile.filter((one) => !/[\n\r\u0000\u2028]|^ /.test(one))) expect(letters(shown(`Name: ${plain(text)}`))).toBe(`Name: ${text}`);
});

test('a name of a file is code, whatever is in it', () => {
  for (const name of [...hostile, 'a`b', '``', '`', ' x ', 'a\nb', '\u202Egnp.exe']) {
    const html = shown(`- ${code(name)}`);
    expect([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag), name).toEqual(['<ul>', '<li>', '<code>', '</code>', '</li>', '</ul>']);
  }
});

test('what cannot be seen is shown by its number', () => {
  expect(plain('\u202Ecod\u200B')).toBe('⟨U+202E⟩cod⟨U+200B⟩');
  expect([hidesSomething('a\u200Bb'), hidesSomething('\u{E0041}'), hidesSomething('Zoë’s café – 👩‍👧')]).toEqual([true, true, false]);
});

test('a link leads to its address and cannot end early', () => {
  expect(shown(link('See the page', new URL('https://example.org/a)b(c"d e')))).toBe('<p><a href="https://example.org/a%29b%28c%22d%20e">See the page</a></p>');
});

test('a text is cut between letters, and says how much is missing', () => {
  expect(cut('short', 5)).toBe('short');
  expect(cut('a'.repeat(1_500), 10)).toBe(`${'a'.repeat(10)} … (1,490 more characters)`);
  expect(cut('aa👍b', 3)).toBe('aa … (3 more characters)');
});

test('web addresses in a sentence can be copied, and nothing else of it or of them is interpreted', () => {
  expect(withAddresses('The link “https://www.nhs.uk/a_b_c?x=`y`” has *moved* to “http://b.uk/”. See “c”.')).toBe('The link `` https://www.nhs.uk/a_b_c?x=`y` `` has \\*moved\\* to `http://b.uk/`. See “c”.');
  expect(withAddresses('# “https://a.uk/')).toBe(plain('# “https://a.uk/'));
});
