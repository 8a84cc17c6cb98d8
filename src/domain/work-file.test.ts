import { expect, test } from 'vitest';
import type { Checked } from './to-check.ts';
import { type OwnerFile, ownersFile, type WorkEntry, workOn } from './work-file.ts';

const built = '2026-11-22';
const entry = (id: string, data: Checked['data']): Checked & WorkEntry => ({ collection: 'services', id, title: id, href: `/${id}/`, file: `services/${id}.md`, data });
const summary = (owners: readonly OwnerFile[], today: string): string => {
  const { late, soon, due } = workOn(owners, built, today);
  return `${late} late, ${soon} soon: ${due.map(({ id, late: isLate }) => `${id}${isLate ? '!' : ''}`).join(' ')}`;
};

test('what is late and what is due soon is judged on the day of the device', () => {
  const owners = ownersFile([
    entry('late', { owner: 'Team A', reviewBy: '2026-11-21' }), entry('today', { owner: 'Team A', reviewBy: built }), entry('later', { owner: 'Team A', reviewBy: '2027-01-25' }),
    entry('never', { owner: 'Team A' }), entry('far', { owner: 'Team B', reviewBy: '2027-09-01' }), entry('nobody', { reviewBy: '2020-01-01' }),
  ], built);
  expect(owners.map(({ owner }) => owner)).toEqual(['Team A', 'Team B', undefined]);
  const [first] = owners as [OwnerFile];
  expect(summary([first], built)).toBe('1 late, 1 soon: late! today');
  expect(summary([first], '2026-11-23')).toBe('2 late, 0 soon: late! today!');
  expect(summary([first], '2026-11-26')).toBe('2 late, 1 soon: late! today! later');
  expect(summary([first], '2020-01-01')).toBe('1 late, 1 soon: late! today');
  expect(summary(owners, built)).toBe('2 late, 1 soon: nobody! late! today');
});

test('ten thousand entries are counted, a page of them is listed, and the file stays small', () => {
  const day = (index: number): string => new Date(Date.UTC(2026, 0, 1 + (index % 700))).toISOString().slice(0, 10);
  const owners = ownersFile(Array.from({ length: 10_000 }, (_, index) => entry(`entry-${index}`, { owner: `Team ${index % 40}`, reviewBy: day(index) })), built);
  const all = Array.from({ length: 10_000 }, (_, index) => day(index));
  const { late, soon, due } = workOn(owners, built, '2026-12-01');
  expect([late, soon]).toEqual([all.filter((by) => by < '2026-12-01').length, all.filter((by) => by >= '2026-12-01' && by <= '2027-01-30').length]);
  expect(due.length).toBeLessThanOrEqual(500);
  expect(owners.filter((owner) => owner.due.length < 10)).toEqual([]);
  expect(JSON.stringify(owners).length).toBeLessThan(150_000);
});
