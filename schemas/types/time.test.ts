import { expect, test } from 'vitest';
import { said } from '../examples/said.ts';
import { time } from './time.ts';

test('every minute of the day is a time', () => {
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    const text = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    expect(time().safeParse(text).success, text).toBe(true);
  }
});

test('other ways of writing a time are not', () => {
  expect(['24:00', '9:30', '09:60', '09.30', '9am', '0930', '09:30:00', ' 09:30'].filter((text) => time().safeParse(text).success)).toEqual([]);
  expect(said(time(), '9am')).toMatchInlineSnapshot(`
    [
      "“9am” is not a time. Write hours and minutes on the 24-hour clock, for example "09:30" or "16:00".",
    ]
  `);
});

test('a time that YAML has read as a number is named as that', () => {
  expect(said(time(), 570)).toMatchInlineSnapshot(`
    [
      "“570” is read as a number, not as a time. Write the time with a colon and in quotation marks, for example "09:30".",
    ]
  `);
});
