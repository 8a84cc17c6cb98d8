import { expect, test } from 'vitest';
import { mdxComponents, render } from './markdown.ts';

const mdx = (text: string) => render({ text, shift: 0, anchors: true, mdx: true });
const rules = (text: string): string[] => mdx(text).findings.map(({ rule, line }) => `${rule} ${line}`);

test('an MDX guide may use Markdown and the components of the list', () => {
  expect(rules('## Ask\n\nRing **us**.\n\n- one\n\n| a |\n| - |\n| b |\n\n```js\nimport x from "y"\n```\n')).toEqual([]);
  for (const [name, attributes] of Object.entries(mdxComponents)) expect(rules(`<${name} ${attributes.map((attribute) => `${attribute}="Words"`).join(' ')} />`), name).toEqual([]);
});

test('other components are refused, those with the names of what every object has too', () => {
  for (const name of ['script', 'iframe', 'img', 'Fragment', 'callout', 'Callout.Inner', 'constructor', 'toString', 'hasOwnProperty', '__proto__', 'svg:script']) {
    for (const text of [`<${name} />`, `Text <${name} /> text`, `<${name} title="x" />`]) expect(rules(text), text).toEqual(['MdxComponent 1']);
  }
  expect(rules('<>text</>')).toEqual(['MdxComponent 1']);
});

test('attributes are plain text and known to the component', () => {
  for (const text of ['<Callout onclick="alert(1)" />', '<Callout title={1} />', '<Callout {...props} />', '<Callout set:html="x" />', '<Callout title />', '<GuideContact title="x" />', '<Callout client:load="x" />', '<Callout constructor="x" />']) expect(rules(text), text).toEqual(['MdxAttribute 1']);
});

test('nothing that would run as code is let through', () => {
  for (const text of ['import x from "y"', 'export const x = 1', '{1 + 1}', 'Text {process.env.HOME} text', '## {x}', '{/* a comment */}', '<Callout title="x">{fetch("https://example.org")}</Callout>', '- {x}', '| {x} |\n| - |\n| a |']) expect(rules(text).filter((rule) => rule.startsWith('MdxCode')), text).toHaveLength(1);
});

test('what MDX cannot read is told, with what to write instead', () => {
  for (const text of ['aged <5 years', 'a { b', '<Callout>', '</Callout>', 'import', '{']) {
    const found = mdx(text).findings;
    if (text === 'import') expect(found).toEqual([]);
    else expect(found.map(({ rule }) => rule), text).toEqual(['BrokenMdx']);
  }
  expect(mdx('aged <5 years').findings[0]?.fix).toMatchInlineSnapshot(`"In an .mdx file write “under 5” instead of “<5” and avoid { and }, or rename the file to .md."`);
});

test('links, pictures and headings keep to the rules of other texts', () => {
  expect(rules('[a](javascript:alert(1))\n\n[b][c]\n\n[c]: data:text/html,x\n')).toEqual(['RefusedLink 1', 'RefusedLink 5']);
  expect(rules('![A map](https://example.org/map.png) ![B][c]\n\n[c]: https://example.org/map.png\n')).toEqual(['ImageInText 1', 'ImageInText 1']);
  expect(rules('# Title\n')).toEqual(['TopHeading 1']);
  expect(mdx('[a](/services/a/)\n\nhttps://example.org').links).toEqual([{ url: '/services/a/', line: 1 }, { url: 'https://example.org', line: 3 }]);
  expect(mdx('## Cost\n\n### Cost').headings).toEqual([{ level: 2, id: 'cost', text: 'Cost' }, { level: 3, id: 'cost-2', text: 'Cost' }]);
});

test('MDX is looked through here and written by nobody', () => {
  expect(mdx('## Ask\n').html).toBe('');
});
