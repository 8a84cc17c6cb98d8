import { expect, test } from 'vitest';
import { saying } from '../../fixtures/saying.ts';
import { organisationOf, serviceOf } from './records.ts';

test('reads names without HTML', () => {
  const { say, said } = saying();
  expect(serviceOf({ name: 'Ashmere &amp; District <b>Trampolines</b>' }, '1', 'record 1', undefined, say)).toEqual({
    collection: 'services', reference: '1', name: 'Ashmere & District Trampolines', where: 'record 1', ids: ['ashmere-and-district-trampolines', 'ashmere-and-district-trampolines-1'], fields: { name: 'Ashmere & District Trampolines' },
  });
  expect(said).toEqual([]);
});

test('carries nothing over without a name that fits', () => {
  const { say, said } = saying();
  expect([serviceOf({ name: null }, '1', 'record 1', undefined, say), serviceOf({ name: 'x'.repeat(101) }, '2', 'record 2', undefined, say)]).toEqual([undefined, undefined]);
  expect(said[0]).toBe('NoName (name): The name is missing.');
  expect(said[1]).toMatch(/has 101 characters, more than 100\.$/);
});

test('writes that a service has stopped, and until when it is shown', () => {
  const { say } = saying();
  expect(serviceOf({ name: 'Club', temporarily_closed: true, visible_from: '2026-01-01', visible_to: '2027-03-31' }, '1', 'record 1', undefined, say)?.fields).toEqual({ name: 'Club', status: { state: 'paused' }, publishFrom: '2026-01-01', hideAfter: '2027-03-31' });
});

test('reads an organisation that has a name', () => {
  const { say } = saying();
  const organisation = { id: 7, name: 'Ashmere Leisure', description: '<p>Sport.</p>', email: 'hello@example.org', url: 'leisure.example.org' };
  expect(organisationOf({ organisation }, 'record 1', say)).toMatchObject({ collection: 'organisations', reference: '7', fields: { name: 'Ashmere Leisure', summary: 'Sport.', website: 'https://leisure.example.org', contact: { email: 'hello@example.org' } } });
  for (const nothing of [null, {}, { id: 8, name: null }, { name: 'Without an id' }, []]) expect(organisationOf({ organisation: nothing }, 'record 1', say)).toBeUndefined();
});
