import { expect, test } from 'vitest';
import { copied, earlier, type Line, restOfWeek, typed } from './week.ts';

const said = (lines: readonly Line[]): string[] => lines.map(({ day, opens, closes, note }) => [day, opens, closes, note].filter(Boolean).join(' '));
const monday: Line = { day: 'monday', opens: '09:00', closes: '16:00', when: ['term-time'] };
const friday: Line = { day: 'friday', opens: '09:00', closes: '12:00' };

test('what is typed on a day stands behind the days before it', () => {
  expect(said(typed([monday, friday], undefined, 'wednesday', { opens: '9' }))).toEqual(['monday 09:00 16:00', 'wednesday 9', 'friday 09:00 12:00']);
  expect(said(typed([monday, friday], undefined, 'monday', { opens: '18:00' }))).toEqual(['monday 09:00 16:00', 'monday 18:00', 'friday 09:00 12:00']);
  expect(said(typed([friday], undefined, 'monday', { note: 'x' }))).toEqual(['monday x', 'friday 09:00 12:00']);
});

test('a line is changed where it stands, and one that says nothing more is taken out', () => {
  expect(said(typed([friday, monday], 1, 'monday', { closes: '15:00' }))).toEqual(['friday 09:00 12:00', 'monday 09:00 15:00']);
  const half = typed([friday], 0, 'friday', { opens: '' });
  expect([said(half), said(typed(half, 0, 'friday', { closes: '' })), typed([friday], undefined, 'monday', { opens: '' })]).toEqual([['friday 12:00'], [], [friday]]);
});

test('the times of a day are copied to days that have none, with all that they say', () => {
  const lines = [monday, { ...monday, opens: '18:00', closes: '20:00' }, friday];
  const made = copied(lines, 'monday', restOfWeek(lines, 'monday').map(({ id }) => id));
  expect(said(made)).toEqual(['monday 09:00 16:00', 'monday 18:00 20:00', 'tuesday 09:00 16:00', 'tuesday 18:00 20:00', 'wednesday 09:00 16:00', 'wednesday 18:00 20:00', 'thursday 09:00 16:00', 'thursday 18:00 20:00', 'friday 09:00 12:00']);
  expect(made[2]?.when).toEqual(['term-time']);
  expect(copied(lines, 'monday', ['friday'])).toEqual(lines);
});

test('a day can take its times from the nearest day before it', () => {
  expect([earlier([monday], 'tuesday')?.id, earlier([monday, friday], 'sunday')?.id, earlier([friday], 'monday')?.id, earlier([], 'sunday')?.id]).toEqual(['monday', 'friday', undefined, undefined]);
});
