import { expect, test } from 'vitest';
import { settingTypes } from '../../../../schemas/framework/vocabularies/settings.ts';
import { saying } from '../../fixtures/saying.ts';
import type { Cells } from './columns.ts';
import { typeOf } from './establishment-type.ts';

function type(cells: Record<string, string>): [string | undefined, string[]] {
  const { say, said } = saying();
  return [typeOf(((column) => cells[column]) as Cells, say), said];
}

test('takes the type from its code, its name or both', () => {
  expect(type({ 'TypeOfEstablishment (code)': '44' })).toEqual(['special-school', []]);
  expect(type({ 'TypeOfEstablishment (code)': '07' })).toEqual(['special-school', []]);
  expect(type({ 'TypeOfEstablishment (name)': 'Academy special converter' })).toEqual(['special-school', []]);
  expect(type({ 'TypeOfEstablishment (code)': '15', 'TypeOfEstablishment (name)': 'LA nursery school' })).toEqual(['nursery-school', []]);
});

test('knows the name of every code that our types have', () => {
  const names = ['Community school', 'Voluntary aided school', 'Voluntary controlled school', 'Foundation school', 'City technology college', 'Community special school', 'Non-maintained special school', 'Other independent special school', 'Other independent school', 'Foundation special school', 'Pupil referral unit', 'Local authority nursery school', 'Further education', 'Secure units', 'Offshore schools', 'Service children\'s education', 'Academy sponsor led', 'Welsh establishment', 'Sixth form centres', 'Special post 16 institution', 'Academy special sponsor led', 'Academy converter', 'Free schools', 'Free schools special', 'Free schools alternative provision', 'Free schools 16 to 19', 'University technical college', 'Studio schools', 'Academy alternative provision converter', 'Academy alternative provision sponsor led', 'Academy special converter', 'Academy 16-19 converter', 'Academy 16 to 19 sponsor led'];
  expect(names.filter((name) => type({ 'TypeOfEstablishment (name)': name })[0] === undefined)).toEqual([]);
  expect(names).toHaveLength(settingTypes.terms.flatMap((term) => term.codes ?? []).length);
});

test('never works a type out from the group', () => {
  expect(type({ 'EstablishmentTypeGroup (name)': 'Special schools' })).toEqual([undefined, ['TypeOnlyAsGroup (EstablishmentTypeGroup (name)): The group “Special schools” does not tell the type.']]);
  expect(type({ 'EstablishmentTypeGroup (name)': 'Academies', 'TypeOfEstablishment (code)': '44' })).toEqual(['special-school', []]);
});

test('leaves out a type that we do not have or that contradicts itself', () => {
  expect(type({ 'TypeOfEstablishment (code)': '47', 'TypeOfEstablishment (name)': 'Children\'s centre' })).toEqual([undefined, ['TypeUnknown (TypeOfEstablishment (name)): “Children\'s centre” is not a type that we have.']]);
  expect(type({ 'TypeOfEstablishment (code)': '1', 'TypeOfEstablishment (name)': 'Community special school' })).toEqual([undefined, ['TypeUnknown (TypeOfEstablishment (code)): The code is “1” and the name “Community special school”, which is another type.']]);
  expect(type({ 'TypeOfEstablishment (name)': 'constructor' })[0]).toBeUndefined();
});

test('says nothing where the register says nothing', () => {
  expect(type({})).toEqual([undefined, []]);
  expect(type({ 'TypeOfEstablishment (name)': 'Not applicable' })).toEqual([undefined, []]);
});
