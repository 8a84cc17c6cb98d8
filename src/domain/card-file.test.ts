import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { cardFile, councilForPreview, type FiledCard, guidesBeside, shelfOf, unfiled } from './card-file.ts';
import { cardOf } from './cards.ts';

const service = { collection: 'services', id: 'portage', data: examples.services } as const;

test('a card that was filed is shown as it is everywhere else', () => {
  const { href, title, summary, facts, status } = cardOf(service);
  expect(unfiled('services', 'portage', cardFile([service])['portage'] as FiledCard)).toEqual({ href, title, summary, facts, status, order: 999 });
});

test('of an organisation only what pages show is filed', () => {
  const { name, website, kind } = examples.organisations;
  expect(cardFile([{ collection: 'organisations', id: 'trust', data: examples.organisations }])).toEqual({ trust: { name, website, kind } });
});

test('a shelf is a letter, and for guides a section', () => {
  expect(['portage', '0-25-team', 'help/appeal'].map(shelfOf)).toEqual(['p', '0', 'help']);
});

test('a guide that is being written has its place among the others, under the title that it has in the form', () => {
  const file = { 'help/a': { title: 'A', order: 2 }, 'help/b': { title: 'B', order: 1 }, 'health/c': { title: 'C' } };
  expect(guidesBeside(file, 'help', { id: 'help/a', title: 'New', order: 0 }).map(({ title }) => title)).toEqual(['New', 'B']);
  expect(guidesBeside(file, 'help', { id: 'help/', title: 'Newer', order: undefined }).map(({ title }) => title)).toEqual(['B', 'A', 'Newer']);
});

test('of the council a preview knows whom to tell that something is wrong, its dates, and its plain words for terms', () => {
  const { feedback, upkeep, terms } = councilForPreview(examples.council, examples.glossary.terms);
  expect(terms[0]).toMatchObject({ id: examples.glossary.terms[0]?.id, plain: examples.glossary.terms[0]?.plain });
  expect(Object.keys(feedback)).toEqual(['email', 'phone']);
  expect(upkeep.lastReviewed).toBe(examples.council.lastReviewed);
});
