import { expect, test } from 'vitest';
import { complianceOf, nonAccessible } from './accessibility-statement.ts';

const said = (statement: Parameters<typeof complianceOf>[0]): string => { const { before, after } = complianceOf(statement); return `${before}WCAG 2.2${after}`; };
const [issues, outOfScope, disproportionateBurden] = [['A map.'], ['Old minutes.'], ['Old films.']];

test('there is one sentence for each status, in the words of the model statement', () => {
  expect(said({ status: 'fully' })).toBe('This website is fully compliant with the WCAG 2.2 AA standard.');
  expect(said({ status: 'partially', issues })).toBe('This website is partially compliant with the WCAG 2.2 AA standard, due to the non-compliances listed below.');
  expect(said({ status: 'partially', outOfScope })).toBe('This website is partially compliant with the WCAG 2.2 AA standard, due to the exemptions listed below.');
  expect(said({ status: 'partially', issues, disproportionateBurden })).toBe('This website is partially compliant with the WCAG 2.2 AA standard, due to the non-compliances and the exemptions listed below.');
  expect(said({ status: 'not', issues, outOfScope })).toBe('This website is not compliant with the WCAG 2.2 AA standard. The non-compliances and the exemptions are listed below.');
});

test('a website that nobody tested claims nothing, whatever it lists', () => {
  expect(said({ status: 'not-tested', issues })).toBe('This website has not been tested against the WCAG 2.2 AA standard, so we make no claim about its compliance.');
});

test('what is not accessible stands under the headings of the model statement, and none of them is empty', () => {
  expect(nonAccessible({ outOfScope, issues, disproportionateBurden: [] })).toEqual([
    { heading: 'Non-compliance with the accessibility regulations', list: issues },
    { heading: 'Content that’s not within the scope of the accessibility regulations', list: outOfScope },
  ]);
  expect(nonAccessible({})).toEqual([]);
});
