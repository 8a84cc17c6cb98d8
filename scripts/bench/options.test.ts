import { expect, test } from 'vitest';
import { optionsFrom } from './options.ts';

test('without options the three usual sizes are measured three times', () => {
  expect(optionsFrom(['build'])).toEqual({ what: 'build', sizes: [500, 2000, 10_000], runs: 3, json: false });
  expect(optionsFrom(['search', '--sizes', '50, 60', '--runs', '1', '--json'])).toEqual({ what: 'search', sizes: [50, 60], runs: 1, json: true });
});

test('what is wrong is said in one sentence', () => {
  const wrong = [[], ['speed'], ['build', 'now'], ['build', '--sizes', '5'], ['build', '--sizes', '500,,2000'], ['build', '--sizes', 'many'], ['build', '--sizes', '1e9'], ['build', '--runs', '0'], ['build', '--runs', '2.5']];
  expect(wrong.map(optionsFrom)).toMatchInlineSnapshot(`
    [
      "What to measure is missing.",
      "There is no measurement “speed”. There are: build, search.",
      "“now” is one word too many.",
      "--sizes is “5”. Write whole numbers of services from 10 to 50000, with commas between them.",
      "--sizes is “500,,2000”. Write whole numbers of services from 10 to 50000, with commas between them.",
      "--sizes is “many”. Write whole numbers of services from 10 to 50000, with commas between them.",
      "--sizes is “1e9”. Write whole numbers of services from 10 to 50000, with commas between them.",
      "--runs is “0”. Write a whole number from 1 to 100.",
      "--runs is “2.5”. Write a whole number from 1 to 100.",
    ]
  `);
  expect(() => optionsFrom(['build', '--size', '5'])).toThrow('--size');
});
