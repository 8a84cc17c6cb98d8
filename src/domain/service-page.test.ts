import { expect, test } from 'vitest';
import { budgetInWords } from './service-page.ts';

test('kinds of personal budget stand in one list, and that one should ask stands after it', () => {
  expect(budgetInWords({ personalBudget: ['ask', 'ehc-plan', 'direct-payment'] })).toBe('Personal budget of an EHC plan and Social care direct payment. Ask the service');
  expect([budgetInWords({ personalBudget: ['ask'] }), budgetInWords({ personalBudget: [] }), budgetInWords({})]).toEqual(['Ask the service', undefined, undefined]);
});
