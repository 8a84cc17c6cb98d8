import { expect, test } from 'vitest';
import { councilExample } from '../examples/council.ts';
import { said } from '../examples/said.ts';
import { statement } from './statement.ts';

const tested = councilExample.accessibility;
const { testedOn: _on, testedBy: _by, issues: _issues, disproportionateBurden: _burden, outOfScope: _scope, ...untested } = { ...tested, status: 'not-tested' as const };
const told = (changes: object): string[] => said(statement(), changes);

test('a statement that was not tested needs its two days and a contact, and may list what is known', () => {
  expect(told(untested)).toEqual([]);
  expect(told({ ...untested, issues: ['The map has no words.'] })).toEqual([]);
  expect(told({ status: 'not-tested', formats: untested.formats })).toHaveLength(2);
});

test('a statement that contradicts itself is refused, each time with what to do', () => {
  const { issues, testedOn, testedBy } = tested;
  expect([
    told({ ...untested, status: 'fully', testedOn, testedBy, issues }),
    told({ ...untested, status: 'fully', testedOn, testedBy, outOfScope: ['Old minutes.'] }),
    told({ ...untested, status: 'partially', testedOn, testedBy }),
    told({ ...untested, status: 'not', testedOn, testedBy, issues: [] }),
    told({ ...untested, status: 'fully' }),
    told({ ...untested, status: 'partially', testedOn, issues }),
    told({ ...untested, testedOn }),
    told({ ...untested, preparedOn: '2026-09-08' }),
  ].flat()).toMatchInlineSnapshot(`
    [
      "The statement says fully compliant and lists barriers. Say partially compliant, or remove what has been mended. [StatementContradictsItself]",
      "The statement says fully compliant and lists barriers. Say partially compliant, or remove what has been mended. [StatementContradictsItself]",
      "status: The statement says partially compliant and lists nothing that is not accessible. List each barrier, or say what is true. [StatementContradictsItself]",
      "status: The statement says not compliant and lists nothing that is not accessible. List each barrier, or say what is true. [StatementContradictsItself]",
      "testedOn: The statement says fully compliant, and not on which day the website was tested. Write the day of the test, or say “not-tested”. [StatementContradictsItself]",
      "testedBy: The statement says when the website was tested, and not by whom. Write who tested, and how the pages were chosen. [StatementContradictsItself]",
      "testedOn: The statement says not tested, and names a day on which it was. Say what the test found, or remove the day. [StatementContradictsItself]",
      "reviewedOn: The statement was reviewed on 2026-09-07, before it was prepared on 2026-09-08. Put the two days in order. [StatementContradictsItself]",
    ]
  `);
});

test('fully compliant lists nothing; partially and not compliant are enough with one list of any kind', () => {
  const { testedOn, testedBy } = tested;
  expect(told({ ...untested, status: 'fully', testedOn, testedBy, issues: [] })).toEqual([]);
  for (const list of ['issues', 'disproportionateBurden', 'outOfScope']) expect(told({ ...untested, status: 'partially', testedOn, testedBy, [list]: ['Old minutes.'] })).toEqual([]);
});
