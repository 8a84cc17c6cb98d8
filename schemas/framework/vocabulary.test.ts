import { expect, test } from 'vitest';
import { choice } from '../types/choice.ts';
import { idPattern } from '../types/reference.ts';
import { ageBands } from './vocabularies/ages.ts';
import { vocabularies, vocabularyNamed } from './vocabularies/index.ts';
import { needAreas, senTypes } from './vocabularies/needs.ts';
import { tiers } from './vocabularies/services.ts';
import { labelOf, termIds } from './vocabulary.ts';

test('every vocabulary says its version, where it comes from and whether it is in force', () => {
  for (const [id, list] of vocabularies) {
    expect(list.id).toBe(id);
    expect([list.label, list.version, list.source].every((words) => words.trim() !== ''), id).toBe(true);
    expect(['in-force', 'proposed'], id).toContain(list.status);
    expect(list.terms.length, id).toBeGreaterThan(1);
  }
});

test('the terms of a vocabulary have ids of their own that can stand in an address, and labels of their own', () => {
  for (const [id, { terms }] of vocabularies) {
    expect(new Set(terms.map((term) => term.id)).size, id).toBe(terms.length);
    expect(new Set(terms.map((term) => term.label)).size, id).toBe(terms.length);
    for (const term of terms) {
      expect(term.id, id).toMatch(idPattern);
      expect(term.label.trim(), id).not.toBe('');
    }
  }
});

test('a proposed term can never be chosen', () => {
  for (const [id, list] of vocabularies) {
    const proposed = list.terms.filter((term) => (term.status ?? list.status) === 'proposed').map((term) => term.id);
    expect(termIds(list).filter((term) => proposed.includes(term)), id).toEqual([]);
    if (termIds(list).length === 0) continue;
    for (const term of proposed) expect(choice(list).safeParse(term).success, `${id} ${term}`).toBe(false);
  }
  expect(tiers.terms.find((term) => term.id === 'targeted-plus')?.status).toBe('proposed');
  expect(termIds(tiers)).toEqual(['universal', 'targeted', 'specialist']);
});

test('a vocabulary that is proposed as a whole offers nothing, but for terms that are already in force', () => {
  const list = { ...tiers, status: 'proposed' as const, terms: [{ id: 'new', label: 'New' }, { id: 'old', label: 'Old', status: 'in-force' as const }] };
  expect(termIds(list)).toEqual(['old']);
});

test('the age bands cover 0 to 25, each year once', () => {
  const years = ageBands.terms.flatMap(({ ages: [min, max] = [0, -1] }) => Array.from({ length: max - min + 1 }, (_, index) => min + index));
  expect(years).toEqual(Array.from({ length: 26 }, (_, year) => year));
});

test('the census types stand in the four broad areas, or in none', () => {
  const areas = new Set<string>(needAreas.terms.map((term) => term.id));
  for (const { id, group } of senTypes.terms as readonly { id: string; group?: string }[]) if (group) expect(areas.has(group), id).toBe(true);
});

test('a label is found by its id, and an unknown id is shown as it is', () => {
  expect([labelOf(tiers, 'targeted'), labelOf(tiers, 'nonsense')]).toEqual(['Extra help', 'nonsense']);
});

test('a vocabulary is found by its id, and a misspelt one is a mistake of ours', () => {
  expect(vocabularyNamed('tiers')).toBe(tiers);
  expect(() => vocabularyNamed('tears')).toThrowErrorMatchingInlineSnapshot(`[Error: There is no vocabulary “tears” in schemas/framework/vocabularies.]`);
});
