import { expect, test } from 'vitest';
import { escaped } from './escape.ts';

test('no mark of a text is read as HTML, in a line or in an attribute', () => {
  expect(escaped('a "b" & <c>')).toBe('a &quot;b&quot; &amp; &lt;c&gt;');
});

test('each mark is escaped once, also where it looks escaped already', () => {
  expect(escaped('&lt;&amp;')).toBe('&amp;lt;&amp;amp;');
});
