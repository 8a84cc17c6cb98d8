import { expect, test } from 'vitest';
import { suspicions, suspicionsIn } from './personal.ts';

const wordsIn = (text: string, said = false): string[] => suspicionsIn(text, said).map(({ words }) => words);

test('what could say who a person is is found', () => {
  expect(wordsIn('We met my son Oliver there.')).toEqual(['my son Oliver']);
  expect(wordsIn('Her six-year-old daughter, Amélie, waits. Our twins Jo-Ann and Bo.')).toEqual(['Her six-year-old daughter, Amélie', 'Our twins Jo-Ann']);
  expect(wordsIn('Ask Mrs Smith or Dr. A. Jones.')).toEqual(['Mrs Smith', 'Dr. A. Jones']);
  expect(wordsIn('Write to jane.doe@example.org or club77@gmail.com.')).toEqual(['jane.doe@example.org', 'club77@gmail.com']);
  expect(wordsIn('He was born on 3 March 2019 here. DOB: 03/03/19.')).toEqual(['born on 3 March 2019 here', 'DOB: 03/03/19']);
  expect(wordsIn('NHS 943 476 5919 and 9434765919')).toEqual(['943 476 5919', '9434765919']);
  expect(wordsIn('Text 07700 900 123.')).toEqual(['07700 900 123']);
  expect(wordsIn('Ring me on 01632 960 417.', true)).toEqual(['01632 960 417']);
});

test('what teams and pages say is not suspected', () => {
  for (const text of [
    'Ring 01632 960 417.', 'Write to portage@example.org or send.team@example.org.', 'My son is autistic. His daughter has a plan.', 'Tell your child’s SENCO.', 'Bring your child Monday or Friday.', 'your child\n\nTell us.',
    '943 476 5918 is no number of a person', '2026-11-22', 'A child English classes help.', 'The boy in the photo', 'Doctor, nurse and Miss.', 'Reborn in 2019',
  ]) expect(wordsIn(text), text).toEqual([]);
});

test('a role is not the name of a person, and a name is not a role', () => {
  const owners = (after: string): string[] => suspicions({ kind: 'changed', collection: 'services', id: 'a', file: 'a.md', title: 'A', unreadable: [], changes: [{ field: 'owner', labels: ['Owner'], kind: 'value', before: 'x', after }] }).map(({ words }) => words);
  expect([owners('Jane Smith'), owners('Local Offer manager'), owners('Portage Manager'), owners('SENCO'), owners('Head Teacher')]).toEqual([['Jane Smith'], [], [], [], []]);
});

test('a work mobile in a contact is not suspected, one in a text is', () => {
  const found = (field: string, kind: 'value' | 'text'): number => suspicions({ kind: 'added', collection: 'services', id: 'a', file: 'a.md', title: 'A', unreadable: [], changes: [{ field, labels: [field], kind, before: undefined, after: '07700 900 123' }] }).length;
  expect([found('contact.phone', 'value'), found('contact.textRelay', 'value'), found('body', 'text')]).toEqual([0, 0, 1]);
});

test('no text takes long to look through', () => {
  for (const text of ['my '.repeat(100_000), 'a'.repeat(200_000), '0'.repeat(100_000), '0 '.repeat(100_000), 'a@'.repeat(50_000), `${'a.'.repeat(50_000)}@`, 'born on '.repeat(20_000), 'Mr A '.repeat(20_000), `my son${' '.repeat(5_000)}x`]) expect(Array.isArray(suspicionsIn(text))).toBe(true);
}, 20_000);
