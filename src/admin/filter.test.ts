import { expect, test } from 'vitest';
import { filterListed } from './filter.ts';

const entry = (name: string, id = name.toLowerCase(), place?: string) => ({ collection: 'services', id, name, ...(place && { place }) });
const entries = [entry('Children’s café'), entry('Speech therapy', 'salt'), entry('Therapy for speech', 'tfs', 'Harbour House')];

test('finds by any part of the name, the id or the place, whatever the accents and the order of words', () => {
  const found = (typed: string): string[] => filterListed(entries, typed, 10).map(({ name }) => name);
  expect([found('cafe'), found("children's"), found('speech THERAPY'), found('salt'), found('harbour'), found('nothing'), found('  ')]).toEqual([
    ['Children’s café'], ['Children’s café'], ['Speech therapy', 'Therapy for speech'], ['Speech therapy'], ['Therapy for speech'], [], [],
  ]);
});

test('puts first what begins with what was typed, and stops at the most that are shown', () => {
  expect(filterListed(entries, 'therapy', 10).map(({ id }) => id)).toEqual(['tfs', 'salt']);
  const many = Array.from({ length: 10_000 }, (_none, index) => entry(`Team ${index}`));
  expect(filterListed(many, 'team', 12)).toHaveLength(12);
});
