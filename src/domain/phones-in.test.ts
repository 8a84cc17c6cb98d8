import { expect, test } from 'vitest';
import { phonesIn } from './phones-in.ts';

/** What can be rung in a sentence. */
const rung = (text: string): (string | undefined)[] => phonesIn(text).flatMap(({ href }) => href ?? []);

test('a number in a sentence can be rung, and every word stays', () => {
  const said = 'Ring 999. If you are worried, ring the front door on 01632 960 199, day or night.';
  expect(phonesIn(said)).toEqual([
    { text: 'Ring 999. If you are worried, ring the front door on ' }, { text: '01632 960 199', href: 'tel:01632960199' }, { text: ', day or night.' },
  ]);
});

test('numbers are known as people write them', () => {
  expect(rung('01632 960199, 01632960199, 0800 1111, 020 7946 0000 or 07700 900 100')).toEqual(['tel:01632960199', 'tel:01632960199', 'tel:08001111', 'tel:02079460000', 'tel:07700900100']);
});

test('dates, postcodes, hours and numbers for Relay UK are not rung', () => {
  for (const text of ['', '2026-01-02', '09:00 to 17:00', 'ZZ1 0AA', '£0.50', '18001 01632 960 100', '0 to 25', 'SHOUT to 85258']) expect(rung(text), text).toEqual([]);
});
