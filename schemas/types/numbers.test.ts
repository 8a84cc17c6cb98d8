import { expect, test } from 'vitest';
import { said } from '../examples/said.ts';
import { degrees, pounds, wholeNumber } from './numbers.ts';

test('every price up to a hundred pounds is an amount, to the penny', () => {
  for (let pence = 0; pence <= 10_000; pence += 1) expect(pounds().safeParse(pence / 100).success, String(pence / 100)).toBe(true);
});

test('an amount is never negative, never a part of a penny and never a text', () => {
  expect([...said(pounds(), -1), ...said(pounds(), 4.505), ...said(pounds(), '£4.50'), ...said(pounds(), 1_000_001)]).toMatchInlineSnapshot(`
    [
      "The amount “-1” is less than nothing. Write the amount in pounds, or leave it out if it is free. [NegativeCost]",
      "The amount “4.505” has parts of a penny. Write it with two decimals at most.",
      "“£4.50” is not a number. Write a number without quotation marks, for example 4.50.",
      "The amount “1000001” is more than a million pounds. Check the amount.",
    ]
  `);
});

test('what is not a number at all is not an amount', () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY, true, [4.5]].filter((value) => pounds().safeParse(value).success)).toEqual([]);
});

test('a whole number is inside its limits, both ends included', () => {
  const reviewEvery = wholeNumber(1, 36);
  expect([1, 36].filter((months) => !reviewEvery.safeParse(months).success)).toEqual([]);
  expect([...said(reviewEvery, 0), ...said(reviewEvery, 37), ...said(reviewEvery, 1.5), ...said(reviewEvery, '12')]).toMatchInlineSnapshot(`
    [
      "“0” is less than 1. Write a number from 1 to 36.",
      "“37” is more than 36. Write a number from 1 to 36.",
      "“1.5” is not a whole number. Write a whole number.",
      "“12” is not a number. Write a number without quotation marks, for example 2.",
    ]
  `);
});

test('a coordinate is in or near England', () => {
  const latitude = degrees(49, 61);
  expect(latitude.safeParse(51.272).success).toBe(true);
  expect([...said(latitude, 5.1), ...said(latitude, 151)]).toMatchInlineSnapshot(`
    [
      "“5.1” is outside England. Write a number from 49 to 61.",
      "“151” is outside England. Write a number from 49 to 61.",
    ]
  `);
});
