import { expect, test } from 'vitest';
import { parts, says, shown } from './message.ts';

test('a message comes apart into what was found, what to do and the name of its rule', () => {
  expect(parts(says('It is closed.', 'Open it.', 'Closed'))).toEqual({ message: 'It is closed.', fix: 'Open it.', rule: 'Closed' });
  expect(parts(says('It is closed.', 'Open it.'))).toEqual({ message: 'It is closed.', fix: 'Open it.', rule: undefined });
});

test('a message without advice still says to mend it', () => {
  expect(parts('It is closed.').fix).toBe('Mend it.');
});

test('a value is shown on one line and short, so that it cannot break a message apart', () => {
  expect(shown('Two\nlines\r\nand\ttabs')).toBe('“Two lines and tabs”');
  expect(shown('x'.repeat(61))).toBe(`“${'x'.repeat(57)}…”`);
  expect([7, true, ['a'], { a: 1 }, undefined].map(shown)).toEqual(['“7”', '“true”', '“["a"]”', '“{"a":1}”', '“undefined”']);
});
