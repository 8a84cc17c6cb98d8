import { expect, test } from 'vitest';
import type { Existing } from './existing.ts';
import { keyOf, standingOf } from './standing.ts';

const entry = (id: string, data: Record<string, unknown>): Existing => ({ collection: 'settings', id, file: `settings/${id}.md`, text: '', data, body: '' });

test('finds a file by its number in the same source, whatever it is called', () => {
  const { byReference } = standingOf({ entries: [entry('renamed', { imported: { from: 'Register', reference: 900_001 } }), entry('other', { imported: { from: 'Outpost', reference: '900001' } })], blocked: new Set() }, 'Register');
  expect([...byReference].map(([key, { id }]) => [key, id])).toEqual([[keyOf({ collection: 'settings', reference: '900001' }), 'renamed']]);
});

test('finds a school by its URN, whoever wrote its file', () => {
  const { byUrn } = standingOf({ entries: [entry('written', { urn: '900001' })], blocked: new Set() }, 'Register');
  expect(byUrn.get('900001')?.id).toBe('written');
});

test('takes the first of two files with one number', () => {
  const imported = { from: 'Register', reference: '1' };
  const { byReference, byFile } = standingOf({ entries: [entry('a', { imported }), entry('b', { imported })], blocked: new Set() }, 'Register');
  expect([...byReference.values()].map(({ id }) => id)).toEqual(['a']);
  expect(byFile.size).toBe(2);
});
