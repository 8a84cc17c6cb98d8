import { expect, test } from 'vitest';
import { compareAddress, comparisonText, parseComparison } from './comparison.ts';

test('an address is read back as it was written', () => {
  const comparison = { chosen: ['settings/oak-school', 'settings/elm'], on: 'pc-09' };
  expect(parseComparison(comparisonText(comparison))).toEqual({ ...comparison, leftOut: [] });
  expect(compareAddress('services', 'camhs')).toBe('/compare/#with=services/camhs');
});

test('a fifth record and a record of another kind are left out, and it is said', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => `with=settings/${id}`).join('&');
  expect(parseComparison(five)).toMatchObject({ chosen: ['settings/a', 'settings/b', 'settings/c', 'settings/d'], leftOut: ['too-many'] });
  expect(parseComparison('with=settings/a&with=services/b')).toMatchObject({ chosen: ['settings/a'], leftOut: ['other-kind'] });
});

test('the same record twice is one column', () => {
  expect(parseComparison('with=settings/a&with=settings/a').chosen).toEqual(['settings/a']);
});

test.each(['', '#', 'with=', 'with=//evil.example.org/x', 'with=settings/../admin', 'with=settings/%2e%2e', 'with=guides/help', 'with=settings/<b>', 'with=https://elsewhere.invalid', '%', 'with=%E0%A4%A', `with=settings/${'a'.repeat(5000)}`, 'on=__proto__', 'on=pc-99', '\u0000'])('%j asks for nothing, and breaks nothing', (text) => {
  expect(parseComparison(text)).toEqual({ chosen: [], on: undefined, leftOut: [] });
});
