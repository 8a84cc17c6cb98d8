import { expect, test } from 'vitest';
import { metBy } from './requirements.ts';

const covered = [{ id: 'one', status: 'yes' }, { id: 'two', status: 'limited' }];

test('a requirement is met when all its items are answered, and one without items by what it names', () => {
  expect(metBy({ items: ['one'] }, covered)).toEqual({ met: true, why: undefined, lacking: [] });
  expect(metBy({}, covered).met).toBe(true);
});

test('an item that is answered in part, or that nobody knows, leaves it open, and so does a reason', () => {
  expect(metBy({ items: ['one', 'two', 'three'] }, covered)).toEqual({ met: false, why: undefined, lacking: ['two', 'three'] });
  expect(metBy({ items: ['one'], notYet: 'Nobody has begun.' }, covered)).toEqual({ met: false, why: 'Nobody has begun.', lacking: [] });
});
