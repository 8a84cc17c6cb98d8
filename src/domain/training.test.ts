import { expect, test } from 'vitest';
import { trainingOn } from './training.ts';

test('what is planned moves to what staff have learnt on its day, each in the order in which people ask for it', () => {
  const training = [{ what: 'A', on: '2026-03-01' }, { what: 'D', on: '2027-02-01' }, { what: 'B', on: '2026-09-01' }, { what: 'C', on: '2026-11-23' }];
  const on = (today: string): string => { const { had, planned } = trainingOn(training, today); return [had, planned].map((list) => list.map(({ what }) => what).join('')).join(' | '); };
  expect(['2026-11-22', '2026-11-23', '2027-02-01', '2026-01-01'].map(on)).toEqual(['BA | CD', 'CBA | D', 'DCBA | ', ' | ABCD']);
});
