import { expect, test } from 'vitest';
import { fieldsOf } from '../../schemas/derive/fields.ts';
import { addToList, replaceValues, setField } from './splice-fields.ts';

const file = (fields: string, body = 'Text.\n'): string => `---\n${fields}---\n\n${body}`;

test('a field gets another value, and every other byte stays', () => {
  const odd = '\uFEFF---\r\n# Who?\r\nname:   "Portage"   # as families say\r\nlastReviewed:    2026-01-05     # by Jo’s team\r\n"x": {a: [1,2 ,3]}\r\n---\r\n\r\nlastReviewed: 2026-01-05\r\n---\r\n';
  expect(setField('a.md', odd, 'lastReviewed', '2026-11-22')).toBe(odd.replace('2026-01-05     #', '2026-11-22     #'));
});

test('the quotation marks of a value stay', () => {
  for (const mark of ['"', "'"]) expect(setField('a.md', file(`lastReviewed: ${mark}2026-01-05${mark}\n`), 'lastReviewed', '2026-11-22')).toBe(file(`lastReviewed: ${mark}2026-11-22${mark}\n`));
  expect(setField('a.yml', '{name: A, lastReviewed: 2026-01-05, owner: B}\n', 'lastReviewed', '2026-11-22')).toBe('{name: A, lastReviewed: 2026-11-22, owner: B}\n');
});

test('a field that is empty or not there is written', () => {
  for (const empty of ['lastReviewed:', 'lastReviewed: ', 'lastReviewed: ""', 'lastReviewed: # none yet']) expect(setField('a.md', file(`name: A\n${empty}\nowner: B\n`), 'lastReviewed', '2026-11-22'), empty).toMatch(/^---\nname: A\nlastReviewed: "?2026-11-22"?(?: # none yet)?\nowner: B\n---\n/);
  expect(setField('a.md', file('name: A\n'), 'lastReviewed', '2026-11-22')).toBe(file('name: A\nlastReviewed: 2026-11-22\n'));
  expect(setField('a.yml', 'name: A', 'lastReviewed', '2026-11-22')).toBe('name: A\nlastReviewed: 2026-11-22\n');
  expect(setField('a.md', '---\r\nname: A\r\n---\r\n', 'lastReviewed', '2026-11-22')).toBe('---\r\nname: A\r\nlastReviewed: 2026-11-22\r\n---\r\n');
});

test('a value of several lines, a list or a group is not written over', () => {
  for (const value of ['|-\n  2026', '[2026]', '{a: 1}']) expect(setField('a.md', file(`lastReviewed: ${value}\n`), 'lastReviewed', '2026-11-22')).toBeUndefined();
});

test('a list gets one more item, as its items are written', () => {
  const added = (list: string): string | undefined => addToList('a.md', file(`formerAddresses:${list}\nowner: B\n`), 'formerAddresses', '/b/');
  expect(added('\n  - /a/')).toBe(file('formerAddresses:\n  - /a/\n  - /b/\nowner: B\n'));
  expect(added('\n- /a/ # once')).toBe(file('formerAddresses:\n- /a/ # once\n- /b/\nowner: B\n'));
  expect(added(' [/a/ ]')).toBe(file('formerAddresses: [/a/, /b/ ]\nowner: B\n'));
  expect(added('\n    # Old.\n    -   "/a/"')).toBe(file('formerAddresses:\n    # Old.\n    -   "/a/"\n    -   /b/\nowner: B\n'));
  expect(addToList('a.md', file('owner: B\n'), 'formerAddresses', '/b/')).toBe(file('owner: B\nformerAddresses:\n  - /b/\n'));
  expect([added(''), added(' []'), added(' /a/')]).toEqual([undefined, undefined, undefined]);
});

test('values are replaced wherever their field stands, and nowhere else', () => {
  const text = file('name: old\nworksWith: [ old, other,"old" ]   # old\nalternatives:\n- services/old\n- \'services/old\'\nsummary: old\n', 'old\n');
  const after = replaceValues('services/a.md', text, fieldsOf('services'), (value, { name }) => (['worksWith', 'alternatives'].includes(name) && String(value).endsWith('old') ? String(value).replace('old', 'new') : undefined));
  expect(after).toBe(text.replace('[ old, other,"old" ]', '[ new, other,"new" ]').replaceAll('services/old', 'services/new'));
});

test('a new value that YAML would not read as text gets quotation marks', () => {
  const renamed = (to: string): string | undefined => replaceValues('services/a.md', file('worksWith: [old]\n'), fieldsOf('services'), (value) => (value === 'old' ? to : undefined));
  expect(['no', '123', '1e5', 'null', 'new-1'].map(renamed)).toEqual(['"no"', '"123"', '"1e5"', '"null"', 'new-1'].map((value) => file(`worksWith: [${value}]\n`)));
});
