import { expect, test } from 'vitest';
import { limits } from './limits.ts';
import { render, wordsOf } from './markdown.ts';
import { tooHard } from './markdown-rules.ts';

const rendered = (text: string, options = {}) => render({ text, shift: 1, anchors: true, ...options });
const rules = (text: string, options = {}): string[] => rendered(text, options).findings.map(({ rule, line }) => `${rule} ${line}`);

test('ordinary Markdown becomes ordinary HTML', () => {
  const { html, findings } = rendered('## Ask\n\nRing **us**, or [write](/services/portage/).\n\n- one\n- two\n\n1. first\n\n> quoted\n\n| Day | Time |\n| :-- | --: |\n| Monday | 9am |\n');
  expect(findings).toEqual([]);
  expect(html).toMatchInlineSnapshot(`
    "<h3 id="ask">Ask</h3>
    <p>Ring <strong>us</strong>, or <a href="/services/portage/">write</a>.</p>
    <ul>
    <li>one</li>
    <li>two</li>
    </ul>
    <ol>
    <li>first</li>
    </ol>
    <blockquote>
    <p>quoted</p>
    </blockquote>
    <table>
    <thead>
    <tr>
    <th>Day</th>
    <th>Time</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>Monday</td>
    <td>9am</td>
    </tr>
    </tbody>
    </table>"
  `);
});

test('what editors really write is text: prices, ages, braces, quotation marks', () => {
  for (const text of ['aged <5 years', '{see website}', 'under £5 & free', '"Time out" – it’s ours', '5 < 6 > 4', 'a_b_c', '100% * 2', 'C++ and C#', '::: note', '$5 and $6', '[brackets] and ~tildes~']) expect(rules(text), text).toEqual([]);
  expect(rendered('"quotes" -- and ...').html).toBe('<p>"quotes" -- and ...</p>');
});

test('HTML becomes text, and is told with its line', () => {
  for (const html of ['<script>alert(1)</script>', '<b onclick="alert(1)">b</b>', '<img src=x onerror=alert(1)>', '<!-- note -->', '<iframe src="https://example.org"></iframe>', '<style>body{}</style>', '<a href="javascript:alert(1)">a</a>', '<svg/onload=alert(1)>', '<form action="https://example.org"><input>', '<details open ontoggle=alert(1)>', '<?php ?>', '<!DOCTYPE html>', '<![CDATA[x]]>', '</div>']) {
    for (const text of [html, `Text ${html} text`, `- ${html}`, `> ${html}`, `## ${html}`, `| a |\n| - |\n| ${html} |`, `**${html}**`, `[${html}](/a/)`]) {
      const { html: out } = rendered(text);
      expect(out, text).not.toMatch(/<(?:script|b\b|img|!|iframe|style|svg|form|input|details|\?|\/div)/i);
      expect(out, text).not.toMatch(/<[^>]*\son\w+=/i);
    }
  }
  expect(rules('One\n\nTwo <b>three</b>\n\n<script>\n')).toEqual(['RawHtml 3', 'RawHtml 3', 'RawHtml 5']);
});

test('HTML in code is code', () => {
  expect(rendered('`<b>` and\n\n```html\n<script>alert(1)</script>\n```').html).not.toMatch(/<script|<b>/);
  expect(rules('`<b>` and\n\n```html\n<script>alert(1)</script>\n```')).toEqual([]);
});

test('a link that could run code leads nowhere, however it is written', () => {
  const links = [
    '[a](javascript:alert(1))', '[a](JaVaScRiPt:alert(1))', '[a](<javascript:alert(1)>)', '[a](<java\tscript:alert(1)>)', '[a](javascript&#58;alert(1))', '[a](&#106;avascript:alert(1))', '[a](&#x6A;avascript&colon;alert(1))', '[a](java&Tab;script:alert(1))', '[a](java&NewLine;script:alert(1))', '[a](javascript\\:alert(1))',
    '[a][b]\n\n[b]: javascript:alert(1)', '[a][b]\n\n[b]: <javascript&#58;alert(1)>', '[b]\n\n[b]: data:text/html,x', '<javascript:alert(1)>', '<vbscript:x>', '<data:text/html,x>', '[a](data:text/html;base64,PHNjcmlwdD4=)', '[a](vbscript:x)', '[a](file:///etc/hosts)', '[![a](b)](javascript:alert(1))',
  ];
  for (const text of links) {
    const { html, findings, links: led } = rendered(text);
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses, text).toEqual(['#']);
    expect(findings.some(({ rule }) => rule === 'RefusedLink'), text).toBe(true);
    expect(led, text).toEqual([]);
  }
});

test('a link to a host without a scheme, or with a password, leads nowhere', () => {
  for (const text of ['[a](//example.org)', '[a](/\\example.org)', '[a](portage)', '[a]()', '[a](https://team:secret@example.org)', 'https://team:secret@example.org']) expect(rules(text), text).toEqual(['RefusedLink 1']);
});

test('links are kept with their lines, those of references and bare addresses too', () => {
  const { links } = rendered('[a](/services/a/)\n\n[b][c] and https://example.org and team@example.org\n\n[c]: /services/c/\n');
  expect(links).toEqual([{ url: '/services/a/', line: 1 }, { url: 'https://example.org', line: 3 }, { url: 'mailto:team@example.org', line: 3 }, { url: '/services/c/', line: 5 }]);
});

test('pictures become their words, in every form, so that no page asks another host for one', () => {
  for (const text of ['![A map](https://example.org/map.png)', '![A map][m]\n\n[m]: https://example.org/map.png', '![A map][]\n\n[A map]: https://example.org/map.png', '![A map]\n\n[A map]: https://example.org/map.png', '![A map](javascript:alert(1))', '[![A map](https://example.org/map.png)](/a/)']) {
    const { html, findings } = rendered(text);
    expect(html, text).not.toContain('<img');
    expect(html, text).toContain('A map');
    expect(findings.map(({ rule }) => rule), text).toContain('ImageInText');
  }
});

test('headings go down to where the text stands, and never above the title', () => {
  expect(rendered('# A\n\n## B\n\n###### C').headings.map(({ level, text }) => `${level} ${text}`)).toEqual(['3 A', '3 B', '6 C']);
  expect(rendered('## A', { shift: 0 }).html).toBe('<h2 id="a">A</h2>');
  expect(rendered('## A', { shift: 2, anchors: false }).html).toBe('<h4>A</h4>');
  expect([...rules('# A'), ...rules('Text\n\nA\n==='), ...rules('## A')]).toEqual(['TopHeading 1', 'TopHeading 3']);
});

test('every heading has an id of its own, whatever it says', () => {
  const texts = ['Cost', 'Cost', 'Cost 2', 'cost!', 'What’s “on”?', 'Café', '日本語', '日本語', '`code` & *more*'];
  const { headings, html } = rendered(texts.map((text) => `## ${text}`).join('\n\n'));
  const ids = headings.map(({ id }) => id);
  expect(ids).toEqual(['cost', 'cost-2', 'cost-2-2', 'cost-3', 'whats-on', 'cafe', 'part', 'part-2', 'code-more']);
  expect(new Set(ids).size).toBe(texts.length);
  for (const id of ids) expect(html).toContain(`id="${id}"`);
});

test('nothing that is written makes a style or a form, which the security policy and people could not use', () => {
  const { html } = rendered('| a | b |\n| :-- | :-: |\n| 1 | 2 |\n\n- [ ] to do\n- [x] done\n');
  expect(html).not.toMatch(/style=|<input/);
  expect(html).toContain('☐ to do');
  expect(html).toContain('☑ done');
});

test('a text that would take the engine too long is refused before it gets it', () => {
  expect([rules('x'.repeat(limits.paragraph)), rules('x'.repeat(limits.paragraph + 1))]).toEqual([[], ['ParagraphTooLong undefined']]);
  expect(rules('<!--'.repeat(10_000).replaceAll(/.{4000}/g, '$&\n\n'))).toEqual(['TooManyMarks undefined']);
  expect(tooHard(`${'A sentence of words, and a list:\n\n- one *thing*\n\n'.repeat(5_000)}`)).toBeUndefined();
});

test('the words of a text are left when its marks are taken away', () => {
  expect(wordsOf('## Ask\n\nRing **us** on [the line](/a/).\nAny  \nday.\n\n- one\n- `two`\n\n| a | b |\n| - | - |\n| c | d |\n')).toBe('Ask Ring us on the line. Any day. one two a b c d');
});

test('a paragraph of plain words is the same with the engine and without it', () => {
  for (const text of ['You can ask us yourself.', 'Ages 5 to 11 – term time only', 'It costs £4.50 (siblings are free); who pays?', 'Café, 日本語 and ‘this’', 'A. Then B', 'Yes']) {
    expect(rendered(text).html, text).toBe(`<p>${text}</p>`);
    expect(rendered(`${text}\n\n*x*`).html, text).toBe(`<p>${text}</p>\n<p><em>x</em></p>`);
  }
  expect(rendered('See www.example.org.').html).toContain('<a href');
});
