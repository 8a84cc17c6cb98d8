import { expect, test } from 'vitest';
import { csv } from './csv.ts';

const one = (value: string | number): string => csv(['a'], [{ a: value }]).split('\r\n')[1] ?? '';

test('the names stand in the first line, and every line ends as the standard says', () => {
  expect(csv(['b', 'a'], [{ a: 1, b: 'x' }, { a: 2, b: 'y' }])).toBe('b,a\r\nx,1\r\ny,2\r\n');
});

test('commas, quotation marks and line breaks stay inside their cell', () => {
  expect([one('a, b'), one('say "yes"'), csv(['a'], [{ a: 'x\ny' }])]).toEqual(['"a, b"', '"say ""yes"""', 'a\r\n"x\ny"\r\n']);
});

test('what a program for tables would take for a formula is text, and a number stays a number', () => {
  for (const value of ['=1+1', '+44', '-1', '@a', ' =1', '\t=1', '=HYPERLINK("x")']) expect(one(value).replace(/^"/, ''), value).toMatch(/^'/);
  expect([one(-1), one('a=b'), one('')]).toEqual(['-1', 'a=b', '']);
});
