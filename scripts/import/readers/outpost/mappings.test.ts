import { expect, test } from 'vitest';
import { facilities } from '../../../../schemas/framework/vocabularies/access.ts';
import { needs } from '../../../../schemas/framework/vocabularies/needs.ts';
import { facilityFor, labelOf, needFor } from './mappings.ts';

const outpostNeeds = ['Autism', 'Hearing impairment', 'Visual impairment', 'Mobility', 'Cognitive', 'Hearing', 'Visual', 'Communication and interaction', 'Sensory and physical needs', 'Cognition and learning', 'Social, emotional and mental health difficulties'];
const outpostFacilities = ['Accessible toilet facilities', 'Hearing loop', 'Car parking', 'Changing facilities', 'British sign language (bsl)', 'Disabled car parking space', 'Hoist', 'Baby changing facilities', 'Parking nearby', 'Bus stop nearby', 'Building has lift', 'Wheelchair accessible entrance', 'Partial wheelchair access'];

test('maps to terms that we have, and leaves the others open', () => {
  const mapped = outpostNeeds.map((name) => [name, needFor({ name })]);
  expect(mapped.filter(([, need]) => need === undefined).map(([name]) => name)).toEqual(['Cognitive', 'Cognition and learning']);
  expect(mapped.every(([, need]) => need === undefined || needs.terms.some(({ id }) => id === need))).toBe(true);
  const found = outpostFacilities.map((name) => [name, facilityFor({ name })] as const);
  expect(found.filter(([, facility]) => facility === undefined).map(([name]) => name)).toEqual(['Car parking', 'Changing facilities', 'Baby changing facilities', 'Parking nearby', 'Bus stop nearby']);
  expect(found.every(([, facility]) => facility === undefined || facilities.terms.some(({ id }) => id === facility.facility))).toBe(true);
});

test('finds a term by its slug, its name or its label', () => {
  expect(needFor({ slug: 'autism', name: 'Autistic people' })).toBe('autism');
  expect(needFor({ label: 'Autism' })).toBe('autism');
  expect(needFor({ slug: 'constructor' })).toBeUndefined();
  expect(needFor({})).toBeUndefined();
  expect(labelOf({ slug: 'hoist' })).toBe('hoist');
});
