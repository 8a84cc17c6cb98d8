import { expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { referencesIn } from './references.ts';

test('every reference of an entry is found by its whole name, wherever it stands', () => {
  const data = { ...examples.services, organisation: 'trust', alternatives: ['guides/help/mediation'], worksWith: ['portage', 7], areas: ['north'] };
  expect([...referencesIn('services', data as Record<string, unknown>)].map(({ at, name }) => `${at}: ${name}`)).toEqual(expect.arrayContaining(['organisation: organisations/trust', 'alternatives.0: guides/help/mediation', 'worksWith.0: services/portage', 'areas.0: areas/north']));
  expect([...referencesIn('services', data as Record<string, unknown>)].map(({ at }) => at)).not.toContain('worksWith.1');
  expect([...referencesIn('pathways', { steps: [{ uses: ['services/portage'], branches: [{ page: 'guides/help/mediation' }] }] })].map(({ name }) => name).toSorted()).toEqual(['guides/help/mediation', 'services/portage']);
});
