import { expect, test } from 'vitest';
import { dayOf, partsOf } from './day-parts.ts';
import { tidyAddress, tidyPostcode, tidyTime } from './tidy.ts';

test('a postcode is put into capitals with its one space, and what is none stays', () => {
  expect(['zz1 2ab', 'ZZ12AB', ' zz1a-1aa ', 'ZZ1', 'nowhere'].map(tidyPostcode)).toEqual(['ZZ1 2AB', 'ZZ1 2AB', 'ZZ1A 1AA', 'ZZ1', 'nowhere']);
});

test('a web address gets its beginning where it can be nothing else', () => {
  expect(['www.example.org/a', ' https://example.org ', 'example', 'javascript:alert(1)'].map(tidyAddress)).toEqual(['https://www.example.org/a', 'https://example.org', 'example', 'javascript:alert(1)']);
});

test('a time is put on the 24-hour clock', () => {
  expect(['9am', '9.30', '12am', '12.15pm', '4pm', '16:00', 'noon', '9'].map(tidyTime)).toEqual(['09:00', '09:30', '00:00', '12:15', '16:00', '16:00', 'noon', '9']);
});

test('a day is taken apart and put together, and a half of one is kept as it is', () => {
  expect(partsOf('2026-11-02')).toEqual(['2', '11', '2026']);
  expect([dayOf(['2', '11', '2026']), dayOf(['', '', '']), dayOf(['2', '', '']), dayOf(['x', '13', '26'])]).toEqual(['2026-11-02', '', '-00-02', '26-13-0x']);
  expect([partsOf(undefined), partsOf('soon'), partsOf(20_261_122)]).toEqual([['', '', ''], ['', '', 'soon'], ['', '', '20261122']]);
});
