import { expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { said } from '../examples/said.ts';
import { statutoryItems } from '../framework/statutory.ts';
import { collections } from '../index.ts';
import { commentSchema } from './comment.ts';
import { glossarySchema } from './glossary.ts';
import { pathwaySchema } from './pathway.ts';
import { responseSchema } from './response.ts';
import { settingSchema } from './setting.ts';

for (const { name, schema } of collections) {
  test(`${name} may meet anything the law asks for, and nothing else`, () => {
    expect(said(schema, { ...examples[name], meets: statutoryItems.map(({ id }) => id) })).toEqual([]);
    expect(said(schema, { ...examples[name], meets: ['cfa-99', 30] })).toEqual([
      'meets.0: There is no statutory item “cfa-99”. Choose an id from the list on the coverage page. [UnknownStatutoryItem]',
      'meets.1: “30” is not the id of a statutory item. Choose an id from the list on the coverage page. [UnknownStatutoryItem]',
    ]);
  });

  test(`${name} are reviewed every 1 to 36 months`, () => {
    for (let months = 1; months <= 36; months += 1) expect(said(schema, { ...examples[name], reviewEvery: months })).toEqual([]);
    expect([0, 37].flatMap((reviewEvery) => said(schema, { ...examples[name], reviewEvery }))).toHaveLength(2);
  });
}

test('a pathway has at least two steps, each with who acts', () => {
  const { pathways: pathway } = examples;
  expect([...said(pathwaySchema, { ...pathway, steps: pathway.steps.slice(0, 1) }), ...said(pathwaySchema, { ...pathway, steps: pathway.steps.map(({ title }) => ({ title })) }), ...said(pathwaySchema, { ...pathway, steps: 'ring us' })]).toMatchInlineSnapshot(`
    [
      "steps: The pathway has fewer than two steps. Write every step, each with who acts. [TooFewSteps]",
      "steps.0.who: It is missing. Fill it in.",
      "steps.1.who: It is missing. Fill it in.",
      "steps: The steps are not a list. Begin each step with a hyphen.",
    ]
  `);
});

test('a URN is text of five or six digits, so that no zero is lost', () => {
  expect(['12345', '141308'].flatMap((urn) => said(settingSchema, { ...examples.settings, urn }))).toEqual([]);
  expect([141_308, '14130', '1413081', 'ABC'].flatMap((urn) => said(settingSchema, { ...examples.settings, urn }))).toMatchInlineSnapshot(`
    [
      "urn: The URN is not text. Put quotation marks round it.",
      "urn: This is not a URN. Write the five or six digits of its unique reference number, in quotation marks.",
      "urn: This is not a URN. Write the five or six digits of its unique reference number, in quotation marks.",
    ]
  `);
});

test('a response names one of the three sets, and answers only questions that exist', () => {
  expect([...said(responseSchema, { ...examples.responses, questions: 'parents' }), ...said(responseSchema, { ...examples.responses, answers: { 'sv-10': 'Yes.' } })]).toMatchInlineSnapshot(`
    [
      "questions: “parents” is not a question set. Write one of these: setting-parent-carer, setting-young-person, service.",
      "answers: There is no field “sv-10” here. Remove it, or see the field guide for the names of fields.",
    ]
  `);
});

test('a comment comes from a group, never from a person', () => {
  expect(said(commentSchema, { ...examples.comments, from: 'A parent called Sam' })).toMatchInlineSnapshot(`
    [
      "from: “A parent called Sam” is not one of the choices. Write one of these: parent-carers, children, young-people, forum, settings, professionals, others.",
    ]
  `);
});

test('a term of the glossary has an id that can stand in an address', () => {
  expect(said(glossarySchema, { ...examples.glossary, terms: [{ id: 'EHC plan', term: 'EHC plan', plain: 'A plan.' }] })).toMatchInlineSnapshot(`
    [
      "terms.0.id: “EHC plan” cannot be an id. Use small letters, digits and hyphens.",
    ]
  `);
});
