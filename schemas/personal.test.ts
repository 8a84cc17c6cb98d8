import { expect, test } from 'vitest';
import { personalIn } from './personal.ts';

const wordsIn = (text: string, said = false): string[] => personalIn(text, said).map(({ words }) => words);

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

test('no text takes long to look through', () => {
  for (const text of ['my '.repeat(100_000), 'a'.repeat(200_000), '0'.repeat(100_000), '0 '.repeat(100_000), 'a@'.repeat(50_000), `${'a.'.repeat(50_000)}@`, 'born on '.repeat(20_000), 'Mr A '.repeat(20_000), `my son${' '.repeat(5_000)}x`]) expect(Array.isArray(personalIn(text))).toBe(true);
}, 20_000);

test('initials are suspected where a school is named, and nowhere else', () => {
  expect(wordsIn('At Ashmere Primary School my son J. was sent home. M.K. saw it.')).toEqual(['son J.', 'M.K.']);
  expect(wordsIn('A pupil T at Dunmarsh College waited.')).toEqual(['pupil T']);
  for (const text of ['My son J. was sent home.', 'Ashmere Primary School has a ramp.', 'Ask the U.K. office.\n\nHillside School is open.', 'My daughter’s school said no. Ashmere Primary School said yes.', 'A child I know at Hillside School']) expect(wordsIn(text), text).toEqual([]);
});
