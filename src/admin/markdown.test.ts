import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { collectionNamed } from '../../schemas/index.ts';
import type { Entry } from '../reader/content.ts';
import { render } from '../reader/markdown.ts';
import type { Rendered, Source } from '../reader/markdown-rules.ts';
import { limits } from '../reader/limits.ts';
import { readContent } from '../reader/read-content.ts';
import { textsOf } from '../reader/texts.ts';
import { renderInBrowser } from './markdown.ts';

/** What people can see of a rendered text, and what is said about it. “>” may be written as it is. */
const seen = ({ html, headings, links, findings }: Rendered) =>
  ({ html: html.replaceAll('&gt;', '>'), headings, links: links.map(({ url }) => url), findings: findings.map(({ rule, message, fix }) => ({ rule, message, fix })) });

const differing = (sources: readonly Source[]): string[] => sources.filter((source) => JSON.stringify(seen(render(source))) !== JSON.stringify(seen(renderInBrowser(source)))).map(({ text }) => text);

test('every text of the demonstration is the same in the editor as on the website', async () => {
  const { entries } = await readContent(fileURLToPath(new URL('../../content/', import.meta.url)));
  const sources = (Object.values(entries).flat() as Entry[]).filter(({ file }) => !file.endsWith('.mdx')).flatMap(({ collection, body, data }) => textsOf(collectionNamed(collection), body, data as unknown as Record<string, unknown>).map(({ source }) => source));
  expect(sources.length).toBeGreaterThan(500);
  expect(differing(sources)).toEqual([]);
}, 60_000);

const awkward = [
  'Words.', 'one  \ntwo\\\nthree\nfour', 'line one\n    continued', '\ttab', 'Hello\u00A0world\u200B', '“curly” – dash … ’',
  '- a\n  - b\n    - c\n- d\n\n  para\n\n1. x\n2. y\n   - z', '3. three\n4. four', '1) a\n2) b', '* a\n\n* b', '- a\n\n\n- b\n  c', '- ', 'a\n- b\n1. c',
  '- [ ] to do\n- [x] done\n\n  more', '- [ ]\n- [ ] \n- [X] yes',
  '| a | b |\n| :-- | :-: |\n| 1 | 2 |\n| 3 |\n| x \\| y | `a|b` | z |', '|a|b|\n|-|-|\n|c', '| a |\n| - |\n| <b>x</b> |',
  '***both*** _a_ **b** `code` ``a`b``', '_a_b_ __c__ a * b * c', '**"a"**b **a**b', '~~gone~~ ~one~', '\\*not\\* \\<b>',
  '> quote\n> > deep\n\n---\n\n* * *', '```js\nlet x = "<b>";\n```\n\n    indented', '~~~\nx\n~~~', '```\n',
  '# One\n\n## Two\n\n### Three *em* `co`\n\n## Two\n\n###### Six', 'Set\n===\n\nAb\n---', '## Head {#id}', '## Head ##', '#nospace', '## ![alt](x) and ![ref][b] and [l](/x)\n\n[b]: /b',
  'www.example.org and https://example.org/a?b=1&c=2. and team@example.org, (https://example.org/x)', '<https://example.org> <team@example.org>', 'http://example.org/_x_', 'ftp://x.org xmpp:a@b.c',
  '[a][b] and [c] [d](/x "ti\\"tle")\n\n[b]: /b "T"\n[c]: /c', '[a](</b c>) [é](/é?ü=1&x="y")', '[a\nb](/c)', '[]( ) [a]()', '[a]: <>\n\n[a]', '[x]: /y\n', '[a](mailto:a@b.org) [b](tel:0123) [c](/a/#b)',
  'Text[^1].\n\n[^1]: Note', '&amp; &lt; &copy; &nbsp; &#x26; "q" \'s\' < > &#0; &#x110000; &bogus;', 'aged <5 years & {x} $5 ::: note',
];
const hostile = [
  '<b>x</b> & <script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<div>\n\n*x*\n\n</div>', '<!-- c -->\n\ntext <!-- d -->', 'a<br>b', '`<b>` \n\n<p>', '<svg/onload=alert(1)>', '<?php ?>', '<![CDATA[x]]>', '<a href="javascript:alert(1)">a</a>',
  '[a](javascript:alert(1))', '[a](JaVaScRiPt:alert(1))', '[a](<java\tscript:alert(1)>)', '[a](javascript&#58;alert(1))', '[a](java&NewLine;script:alert(1))', '[a][b]\n\n[b]: javascript:alert(1)', '<javascript:alert(1)>', '[a](data:text/html;base64,PHNj)', '[a](//example.org)', '[a](https://team:secret@example.org)',
  '![A](https://example.org/a.png) ![B][b] [![C](c)](/d)\n\n[b]: /b', '[![x](y)](javascript:z)',
  `${'x'.repeat(limits.paragraph + 1)}`, '<!--'.repeat(5000),
];

test('so is everything that Markdown can be, alone, inside other things and after them, whatever the level and the links to headings', () => {
  const texts = [...awkward, ...hostile];
  const inside = texts.flatMap((text, index) => [text, `> ${text}`, `- ${text}`, `## ${text}`, `**${text}**`, `${awkward[index % awkward.length]}\n\n${text}`]);
  const ways = [{ shift: 0, anchors: true }, { shift: 1, anchors: false }, { shift: 2, anchors: false }];
  expect(differing(ways.flatMap((way) => inside.map((text) => ({ text, ...way }))))).toEqual([]);
}, 60_000);

test('nothing that is hostile is more than text, or a link that leads nowhere', () => {
  for (const text of hostile) {
    const { html } = renderInBrowser({ text, shift: 1, anchors: true });
    expect(html, text).not.toMatch(/<(?:script|b\b|img|!|iframe|style|svg|form|input|\?|div)/i);
    expect(html, text).not.toMatch(/<[^>]*\son\w+=|<a\b[^>]*href="(?!#|\/(?!\/))/i);
  }
});
