import { expect, test } from 'vitest';
import { duplicateIndex, duplicateKeys, lookAlikes } from './duplicates.ts';

const portage = { name: 'Portage home visiting', places: [{ postcode: 'ZZ1 1AA' }, { name: 'The Hub' }], contact: { phone: '01632 960 417' } };
const index = duplicateIndex([
  { collection: 'services', id: 'portage', data: portage }, { collection: 'services', id: 'twin', data: { ...portage, contact: {} } },
  { collection: 'services', id: 'nowhere', data: { name: portage.name } }, { collection: 'settings', id: 'portage-school', data: portage },
]);

test('a record is known by its name with each postcode and with its telephone number, however they are written', () => {
  expect(duplicateKeys(portage)).toEqual(['portage home visiting|ZZ11AA', 'portage home visiting|01632960417']);
  expect(duplicateKeys({ name: ' PORTAGE home-visiting', places: [{ postcode: 'zz11aa' }], contact: { phone: '(01632) 960417' } })).toEqual(duplicateKeys(portage));
});

test('what is not filled in, or is no text, makes no key', () => {
  expect([{}, { name: 'Portage' }, { name: '', contact: { phone: '01632 960 417' } }, { name: 3, places: 'ZZ1 1AA' }, { name: 'Portage', places: [null, { postcode: 5 }], contact: [] }].map(duplicateKeys)).toEqual([[], [], [], [], []]);
});

test('look-alikes are found in the same collection, by one thing in common, and a record is not its own', () => {
  expect(lookAlikes(index, 'services', { name: 'Portage Home Visiting', places: [{ postcode: 'ZZ1 1AA' }] }, '')).toEqual(['portage', 'twin']);
  expect(lookAlikes(index, 'services', portage, 'portage')).toEqual(['twin']);
  expect([lookAlikes(index, 'services', { ...portage, name: 'Portage for schools' }, ''), lookAlikes(index, 'guides', portage, ''), lookAlikes({}, 'services', portage, '')]).toEqual([[], [], []]);
});
