import { expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { ruled, said } from '../examples/said.ts';
import { situationSchema } from './situation.ts';

const { situations: situation } = examples;

test('an urgent situation says what to do now', () => {
  expect(ruled('situations', { ...situation, urgent: true, urgentHelp: undefined })).toEqual(['error MissingUrgentHelp urgentHelp']);
  expect(ruled('situations', { ...situation, urgent: false, urgentHelp: undefined })).toEqual([]);
});

test('every page that a situation names has a reason', () => {
  expect(said(situationSchema, { ...situation, first: [{ page: 'services/portage' }], health: 'services/portage', education: [{ page: 'Portage Team', why: 'It helps.' }] })).toMatchInlineSnapshot(`
    [
      "first.0.why: It is missing. Fill it in.",
      "education.0.page: “Portage Team” cannot be the name of an entry. Write the name of its file without the ending: small letters, digits and hyphens.",
      "health: This is not a list of pages. Begin each page with a hyphen, and give it “page” and “why”.",
    ]
  `);
});

test('a title is short enough for a list, and a reason is one sentence or two', () => {
  expect(said(situationSchema, { ...situation, title: 'x'.repeat(71), family: [{ page: 'services/portage', why: 'x'.repeat(201) }] })).toHaveLength(2);
});
