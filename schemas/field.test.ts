import { expect, test } from 'vitest';
import * as z from 'zod';
import { field, fieldMeta } from './field.ts';

const meta = { label: 'Phone', hint: 'The number families should ring.', widget: 'phone' } as const;

test('two fields of the same schema keep their own labels', () => {
  const schema = z.string();
  const [phone, office] = [field(schema, meta), field(schema, { ...meta, label: 'Office' })];
  expect([phone, office].map((one) => fieldMeta.get(one)?.label)).toEqual(['Phone', 'Office']);
  expect(fieldMeta.get(schema)).toBeUndefined();
});

test('what comes after field() has no label, which is why field() is outermost', () => {
  expect(fieldMeta.get(field(z.string().optional(), meta))?.label).toBe('Phone');
  expect(fieldMeta.get(field(z.string(), meta).optional())).toBeUndefined();
});
