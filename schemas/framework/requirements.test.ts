import { expect, test } from 'vitest';
import { frameworkIds } from './items.ts';
import { onlyTheCouncil, proofs, requirementGroups } from './requirements.ts';

const rows = requirementGroups.flatMap((group) => group.rows);

/** How many rows each document has (requirements read on 21 November 2026). */
const documents = { S1: 29, S2: 6, S3: 16, S4: 22, S5: 224 };

test('every row of every document is there once: 277 to answer, 20 for the council alone', () => {
  const all = Object.entries(documents).flatMap(([document, count]) => Array.from({ length: count }, (_, index) => `${document}-${String(index + 1).padStart(3, '0')}`));
  expect([...rows.map(({ id }) => id), ...onlyTheCouncil].toSorted()).toEqual(all.toSorted());
  expect([rows.length, onlyTheCouncil.length]).toEqual([277, 20]);
});

test('each row names where it is answered or what shows it, or says in whole sentences why it is not there yet', () => {
  for (const { id, label, items, at, tests, notYet } of rows) {
    expect(label, id).toMatch(/^\p{Lu}.*[^.]$/u);
    expect([...(items ?? []), ...(at ?? []), ...(tests ?? [])].length + Number(notYet !== undefined), id).toBeGreaterThan(0);
    if (notYet !== undefined) expect(notYet, id).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('items and proofs that rows name are there, and no proof is without a row', () => {
  expect(rows.flatMap(({ items = [] }) => items.filter((item) => !frameworkIds.has(item)))).toEqual([]);
  expect([...new Set(rows.flatMap(({ tests = [] }) => tests))].toSorted()).toEqual(Object.keys(proofs).toSorted());
});
