import { parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { mergeFields } from './merge.ts';
import { yamlStyle } from './yaml-nodes.ts';

const owns = { name: [], needs: [], contact: ['phone', 'email'], places: ['address', 'postcode'], times: ['day'] };

function merge(yaml: string, fields: Record<string, unknown>): { changed: string[]; edited: string[]; text: string } {
  const document = parseDocument(yaml);
  const merged = mergeFields(document, document.toJS() as Record<string, unknown>, fields, owns);
  return { ...merged, text: document.toString(yamlStyle) };
}

test('changes nothing where the file says so already', () => {
  const yaml = 'places:\n  - note: Ring the bell.\n    postcode: ZZ1 1AA # checked\ncontact: {phone: "1", hours: Mondays}\nneeds: [autism]\n';
  expect(merge(yaml, { places: [{ postcode: 'ZZ1 1AA' }], contact: { phone: '1' }, needs: ['autism'] })).toEqual({ changed: [], edited: [], text: yaml });
});

test('adds and replaces values, and leaves the fields of others alone', () => {
  expect(merge('admissions: Ask us.\nname: Old\n', { name: 'New', needs: ['deaf'] })).toEqual({ changed: ['name', 'needs'], edited: [], text: 'admissions: Ask us.\nname: New\nneeds:\n  - deaf\n' });
});

test('keeps in a group what people added, and removes what the import wrote and the source withdrew', () => {
  expect(merge('contact:\n  phone: "1"\n  email: old@example.org\n  hours: Mondays\n', { contact: { phone: '2' } }).text).toBe('contact:\n  phone: "2"\n  hours: Mondays\n');
});

test('replaces a list that only the import wrote', () => {
  expect(merge('places:\n  - postcode: ZZ1 1AA\n', { places: [{ postcode: 'ZZ2 2BB' }] })).toMatchObject({ changed: ['places'], edited: [] });
});

test('keeps a list to which people added something, and says so', () => {
  const yaml = 'places:\n  - postcode: ZZ1 1AA\n    note: Ring the bell.\n';
  expect(merge(yaml, { places: [{ postcode: 'ZZ2 2BB' }] })).toEqual({ changed: [], edited: ['places'], text: yaml });
});

test('fills a field that the editor has emptied', () => {
  expect(merge('name: ""\ncontact:\n', { name: 'New', contact: { phone: '1' } }).text).toBe('name: "New"\ncontact:\n  phone: "1"\n');
});
