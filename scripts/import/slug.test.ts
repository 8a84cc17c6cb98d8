import { expect, test } from 'vitest';
import { idPattern } from '../../schemas/types/reference.ts';
import { possibleIds, slugOf } from './slug.ts';

test('writes a name as an address: no accents, apostrophes or capitals', () => {
  expect(slugOf('St Mary’s & St John\'s Café School')).toBe('st-marys-and-st-johns-cafe-school');
});

test('cuts a long name between two words', () => {
  expect(slugOf('one two three', 8)).toBe('one-two');
  expect(slugOf('a'.repeat(200)).length).toBe(80);
});

test('offers the name, then the name with the town, then the name with the number', () => {
  expect(possibleIds('Newlands School', 'Ramsgate', '900001')).toEqual(['newlands-school', 'newlands-school-ramsgate', 'newlands-school-900001']);
  expect(possibleIds('Newlands School', undefined, '900001')).toEqual(['newlands-school', 'newlands-school-900001']);
});

test('uses the number where a name has no letters that an address can have', () => {
  expect(possibleIds('学校', 'Ashmere', '17')).toEqual(['record-17']);
});

test('never offers a name that the reader of content or Windows keeps for itself', () => {
  expect(possibleIds('Readme', undefined, '1')).toEqual(['readme-1']);
  expect(possibleIds('CON', 'Ashmere', '1')).toEqual(['con-ashmere', 'con-1']);
});

test('offers only ids, whatever the name, the town and the number are', () => {
  for (const hostile of ['../../etc/passwd', '/root', '..', 'a\0b', '-', 'C:\\x', 'x'.repeat(500), '‮gnp.exe']) {
    for (const id of possibleIds(hostile, hostile, hostile)) {
      expect(id).toMatch(idPattern);
      expect(id).not.toContain('/');
      expect(id.length).toBeLessThanOrEqual(121);
    }
  }
});
