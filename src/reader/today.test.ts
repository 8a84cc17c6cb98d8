import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { londonToday } from './today.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const today = fileURLToPath(new URL('today.ts', import.meta.url));

test('the day changes at midnight in London, in winter and in summer', () => {
  const days = { '2026-01-31T23:59:59Z': '2026-01-31', '2026-02-01T00:00:00Z': '2026-02-01', '2026-06-01T22:59:59Z': '2026-06-01', '2026-06-01T23:00:00Z': '2026-06-02', '2026-06-01T23:30:00Z': '2026-06-02' };
  for (const [instant, day] of Object.entries(days)) expect(londonToday(new Date(instant), undefined), instant).toBe(day);
});

test('the nights of the clock change have one day each', () => {
  const instants = ['2026-03-28T23:30:00Z', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T23:30:00Z'];
  expect(instants.map((instant) => londonToday(new Date(instant), ''))).toEqual(['2026-03-28', '2026-03-29', '2026-03-29', '2026-10-25', '2026-10-25', '2026-10-25']);
});

test('the day is that of London on machines in other time zones and languages', () => {
  const program = `import { londonToday } from ${JSON.stringify(today)}; console.log(londonToday(new Date('2026-06-01T23:30:00Z')))`;
  for (const [zone, language] of [['America/Los_Angeles', 'en_US'], ['Pacific/Kiritimati', 'en_GB'], ['Asia/Riyadh', 'ar_SA'], ['UTC', 'de_DE']]) {
    const { TODAY: _, ...env } = process.env;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', env: { ...env, TZ: zone, LANG: `${language}.UTF-8`, LC_ALL: `${language}.UTF-8` } });
    expect(stdout.trim(), zone).toBe('2026-06-02');
  }
});

test('TODAY sets the day, so that a build can be repeated', () => {
  expect(londonToday(new Date(), '2028-02-29')).toBe('2028-02-29');
});

test('a TODAY that is no day is refused instead of guessed', () => {
  for (const set of ['2026-02-31', 'tomorrow', '2026-1-1', '22/11/2026']) expect(() => londonToday(new Date(), set), set).toThrow(set);
  expect(() => londonToday(new Date(), '2026-02-31')).toThrowErrorMatchingInlineSnapshot(`[Error: TODAY is “2026-02-31”, which is not a day. Write it as year-month-day, for example 2026-11-22.]`);
});
