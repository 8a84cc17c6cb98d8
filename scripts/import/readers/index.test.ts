import { expect, test } from 'vitest';
import { fieldsOf } from '../../../schemas/derive/fields.ts';
import type { CollectionName } from '../../../schemas/index.ts';
import { readers } from './index.ts';

test('owns only fields that the schemas have, and says so for each collection that it writes to', () => {
  for (const [name, { owns, collections }] of Object.entries(readers)) {
    expect(Object.keys(owns).toSorted(), name).toEqual([...collections].toSorted());
    for (const [collection, owned] of Object.entries(owns)) {
      for (const [field, inner] of Object.entries(owned)) {
        const node = fieldsOf(collection as CollectionName).find((one) => one.name === field);
        expect(node, `${name}: ${collection}.${field}`).toBeDefined();
        expect(node?.fields?.map((one) => one.name) ?? [], `${name}: ${collection}.${field}`).toEqual(expect.arrayContaining([...inner]));
        expect(inner.length > 0, `${name}: ${collection}.${field} is a group without owned names`).toBe(node?.fields !== undefined);
      }
    }
  }
});

test('never owns what only people can say', () => {
  for (const { owns } of Object.values(readers)) {
    for (const owned of Object.values(owns)) for (const field of ['owner', 'lastReviewed', 'reviewBy', 'meets', 'imported']) expect(owned).not.toHaveProperty(field);
  }
});

test('says what each reader reads, as a sentence', () => {
  for (const { about } of Object.values(readers)) expect(about).toMatch(/\.$/);
});
