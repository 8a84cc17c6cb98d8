import { expect, test } from 'vitest';
import { said } from '../examples/said.ts';
import { colour, contrast } from './colour.ts';

test('a colour is # and six digits', () => {
  expect(['#1d4f63', '#FFFFFF'].flatMap((value) => said(colour(), value))).toEqual([]);
  expect(['1d4f63', '#1d4', '#1d4f6g', 'teal', 'rgb(0,0,0)', '#1d4f63;color:red'].filter((value) => colour().safeParse(value).success)).toEqual([]);
  expect([...said(colour(), 'teal'), ...said(colour(), 123_456)]).toMatchInlineSnapshot(`
    [
      "“teal” is not a colour. Write it as # and six digits, in quotation marks, for example "#2b5f75".",
      "“123456” is not a colour. Write it as # and six digits, in quotation marks, for example "#2b5f75".",
    ]
  `);
});

test('contrast is measured as WCAG 2.2 does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  // 4.54 and 4.48 are the greys that stand on either side of the limit of 4.5.
  expect([contrast('#767676', '#ffffff'), contrast('#777777', '#ffffff')].map((ratio) => ratio.toFixed(2))).toEqual(['4.54', '4.48']);
});

test('contrast is the same in both directions and in both letter cases', () => {
  expect(contrast('#1D4F63', '#ffffff')).toBe(contrast('#FFFFFF', '#1d4f63'));
});
