import { expect, test } from 'vitest';
import { plainLine, plainLines } from './html-text.ts';

test('gives paragraphs, line breaks and items of lists a line each', () => {
  expect(plainLines('<p>One<br/>Two</p><ul class="a"><li>Mats</li><li><b>Hoists</b></li></ul>')).toEqual(['One', 'Two', '• Mats', '• Hoists']);
});

test('collapses blanks and drops empty lines', () => {
  expect(plainLines('  a \t b \r\n \n&nbsp;\n c ')).toEqual(['a b', 'c']);
});

test('keeps “less than” where it is no tag', () => {
  expect(plainLines('Children aged <5, or 3 < 4 and 5 > 4')).toEqual(['Children aged <5, or 3 < 4 and 5 > 4']);
});

test('drops scripts, styles and comments with what is in them', () => {
  expect(plainLines('a<script>alert("<p>x</p>")</script>b<!-- <p>no</p> -->c<STYLE>p{}</STYLE >d')).toEqual(['abcd']);
});

test('drops what was cut off in the middle of a tag', () => {
  expect(plainLines('Read more <a href="http://exam')).toEqual(['Read more']);
  expect(plainLines('a<script>alert(1)')).toEqual(['a']);
});

test('takes out HTML that was escaped twice', () => {
  expect(plainLine('&lt;p&gt;Come &amp;amp; play&lt;/p&gt;')).toBe('Come & play');
});

test('reads the bullets of plain text as items', () => {
  expect(plainLines('· one\n• two\n* three\n•')).toEqual(['• one', '• two', '• three']);
});

// Work that grows with the square of the length would not end before the test is given up.
test('answers however long the text is, whatever stands there', () => {
  for (const hostile of ['<!--', '<', '<a ', '<script>', '&', '&lt;p ', '<li>', '</']) expect(plainLines(hostile.repeat(100_000)), hostile).toBeInstanceOf(Array);
});
