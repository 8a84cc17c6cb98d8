import { expect, test } from 'vitest';
import { oldFacts } from './old-facts.ts';

const rules = (data: Record<string, unknown>, today: string): string[] => oldFacts(data, today).map(({ rule, field, level }) => `${level} ${rule} ${field}`);

test('an exception is over on the day after its last one', () => {
  const data = { exceptions: [{ kind: 'closed', from: '2026-12-24', to: '2027-01-01' }, { kind: 'closed', from: '2026-12-26' }] };
  expect(['2026-12-26', '2026-12-27', '2027-01-02'].map((today) => rules(data, today))).toEqual([[], ['advice ExceptionPassed exceptions.1'], ['advice ExceptionPassed exceptions.0', 'advice ExceptionPassed exceptions.1']]);
});

test('a waiting time is old when it was measured more than six months ago, also across a new year and in months of other lengths', () => {
  const measured = (measuredOn: string, today: string): string[] => rules({ waiting: { state: 'weeks', max: 8, measuredOn } }, today);
  expect(measured('2026-05-22', '2026-11-22')).toEqual([]);
  expect(measured('2026-05-21', '2026-11-22')).toEqual(['advice OldWaitingTime waiting.measuredOn']);
  expect([measured('2026-08-15', '2027-02-15'), measured('2026-08-14', '2027-02-15').length, measured('2026-02-28', '2026-08-31').length]).toEqual([[], 1, 1]);
});

test('results and inspections are old when they are of more than two years ago', () => {
  const quality = { results: [{ on: '2024-11-22' }, { on: '2024-11-21' }], inspections: [{ on: '2024-11-21' }, { on: '2025-01-01' }] };
  expect(rules(quality, '2026-11-22')).toEqual(['warning OldResult results.1.on', 'advice OldInspection inspections.0.on']);
});

test('training is old when none of it is recent or planned', () => {
  const training = (...days: string[]): string[] => rules({ training: days.map((on) => ({ on })) }, '2026-11-22');
  expect([training('2024-11-21'), training('2023-01-01', '2024-11-22'), training('2023-01-01', '2027-01-01'), training()]).toEqual([['advice OldTraining training'], [], [], []]);
});

test('what was never said or cannot be read is not old', () => {
  expect([{}, { exceptions: 'soon', waiting: null }, { exceptions: [null, 'x', { from: 3 }], waiting: { measuredOn: 2026 } }, { results: 'good', inspections: [null, { on: 3 }] }].flatMap((data) => rules(data, '2026-11-22'))).toEqual([]);
});
