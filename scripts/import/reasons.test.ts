import { expect, test } from 'vitest';
import { type Note, reasons, sayAt } from './reasons.ts';

test('says each reason and what to do in whole sentences', () => {
  for (const [name, { title, fix }] of Object.entries(reasons)) {
    expect(title, name).toMatch(/^[A-Z].*\.$/);
    expect(fix, name).toMatch(/^[A-Z].*\.$/);
  }
});

test('puts the place of a record on each of its notes', () => {
  const notes: Note[] = [];
  const say = sayAt('row 12', notes);
  say('UnusablePostcode', '“X” is not a postcode.', 'Postcode');
  say('NotARecord', 'It is nothing.');
  expect(notes).toEqual([{ reason: 'UnusablePostcode', where: 'row 12', column: 'Postcode', message: '“X” is not a postcode.' }, { reason: 'NotARecord', where: 'row 12', message: 'It is nothing.' }]);
});
