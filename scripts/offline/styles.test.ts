import { expect, test } from 'vitest';
import { withAddresses } from './styles.ts';

const marked = (css: string): string => withAddresses(css, (address) => `../${address}`);

test('an address has another in each way of writing it, and all else stays', () => {
  expect(marked('a { background: url(/a.png) no-repeat, URL( "/b c.png" ); }')).toBe('a { background: url(../a.png) no-repeat, URL( "../b c.png" ); }'.replaceAll('../', '..//'));
  expect(marked("@import '/a.css' print;@import url(b.css);")).toBe('@import "..//a.css" print;@import url(../b.css);');
  expect(marked('@font-face{src:url("/f.woff2") format("woff2")}:root{--logo:url(l.svg)}')).toBe('@font-face{src:url("..//f.woff2") format("woff2")}:root{--logo:url(../l.svg)}');
});

test('what only looks like an address stays', () => {
  const css = '/* url(a.png) @import "b.css" */ i::before { content: "url(c.png)"; } [href="d.css"] { color: red }';
  expect(marked(css)).toBe(css);
});

test('an address with signs of CSS in it is written so that it stays one address', () => {
  expect(withAddresses('a{background:url("x")}', () => 'a")b\\')).toBe('a{background:url("a\\")b\\\\")}');
  expect(withAddresses('a{background:url(x)}', () => 'a b)')).toBe('a{background:url(a\\ b\\))}');
});

test.each(['', '}', 'a{', 'a{b:url(', 'a{b:url("x', '@import', '@import url', '\u0000', 'a{b:url(x y)}'])('%j, which is no style sheet, stops nothing', (css) => {
  expect(withAddresses(css, (address) => address)).toEqual(expect.any(String));
});
