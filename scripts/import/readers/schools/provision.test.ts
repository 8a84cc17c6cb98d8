import { expect, test } from 'vitest';
import { saying } from '../../fixtures/saying.ts';
import type { Cells } from './columns.ts';
import { provisionOf, section41Of } from './provision.ts';

const kind = 'TypeOfResourcedProvision (name)';

function provision(cells: Record<string, string>, type?: string): [ReturnType<typeof provisionOf>, string[]] {
  const { say, said } = saying();
  return [provisionOf(((column) => cells[column]) as Cells, type, say), said];
}

test('gives the needs of a special school to the school', () => {
  expect(provision({ 'SEN1 (name)': 'ASD - Autistic Spectrum Disorder', 'SEN2 (name)': 'PMLD - Profound and Multiple Learning Difficulty', 'SEN13 (name)': 'MLD - Moderate Learning Difficulty' }, 'special-school')).toEqual([{ needs: ['autism', 'learning-disability'] }, []]);
});

test('gives the needs of a mainstream school to its resourced provision', () => {
  expect(provision({ [kind]: 'Resourced provision', ResourcedProvisionCapacity: '12', 'SEN1 (name)': 'HI - Hearing Impairment' }, 'mainstream-school')).toEqual([{ resourcedProvision: { kind: 'resourced-provision', needs: ['deaf'], places: 12 } }, []]);
});

test('claims no specialism of a mainstream school or of an unknown type', () => {
  for (const type of ['mainstream-school', undefined]) {
    expect(provision({ 'SEN1 (name)': 'VI - Visual Impairment' }, type)).toEqual([{}, ['NotASpecialism (SEN1 (name)): It lists blind and does not say whether it specialises in them.']]);
  }
});

test('takes “Social, emotional and mental health” for mental health, and not for ADHD', () => {
  expect(provision({ 'SEN1 (name)': 'SEMH - Social, Emotional and Mental Health' }, 'special-school')[0]).toEqual({ needs: ['mental-health'] });
});

test('says which needs have no counterpart, and nothing of “Not applicable”', () => {
  expect(provision({ 'SEN1 (name)': 'OTH - Other', 'SEN2 (name)': 'Not Applicable', 'SEN3 (name)': 'constructor' }, 'special-school')).toEqual([{}, ['UnknownNeed (SEN1 (name)): “OTH - Other” is not a need that we have.', 'UnknownNeed (SEN3 (name)): “constructor” is not a need that we have.']]);
});

test('adds up the places of both kinds only where both are stated', () => {
  expect(provision({ [kind]: 'Resourced provision and SEN unit', ResourcedProvisionCapacity: '12', SenUnitCapacity: '8' })[0]).toEqual({ resourcedProvision: { kind: 'both', places: 20 } });
  expect(provision({ [kind]: 'Resourced provision and SEN unit', SenUnitCapacity: '8' })).toEqual([{ resourcedProvision: { kind: 'both' } }, []]);
  expect(provision({ [kind]: 'SEN unit', SenUnitCapacity: '0' })).toEqual([{ resourcedProvision: { kind: 'sen-unit' } }, ['UnusablePlaces (SenUnitCapacity): “0” is not a number of places from 1 to 999.']]);
});

test('takes “Not applicable” for not stated, and only “None” for none', () => {
  expect(provision({ [kind]: 'Not applicable' })).toEqual([{}, []]);
  expect(provision({ [kind]: 'None' })).toEqual([{ resourcedProvision: { kind: 'none' } }, []]);
  expect(provision({ [kind]: 'Annexe' })).toEqual([{}, ['UnknownProvision (TypeOfResourcedProvision (name)): “Annexe” is not a kind of provision that we have.']]);
});

test('reads the approval under section 41', () => {
  const { say, reasons } = saying();
  const approved = (value: string): boolean | undefined => section41Of((() => value) as Cells, say);
  expect([approved('Approved'), approved('Not approved'), approved('Not applicable'), approved('Perhaps')]).toEqual([true, false, undefined, undefined]);
  expect(reasons).toEqual(['UnknownApproval']);
});
