import { expect, test } from 'vitest';
import { saying } from '../../fixtures/saying.ts';
import type { Say } from '../../reasons.ts';
import type { Cells } from './columns.ts';
import { agesOf, contactOf, inAreaOf, notOpen, phaseOf, placesOf, websiteOf } from './facts.ts';

function fact<T>(of: (cell: Cells, say: Say) => T, cells: Record<string, string>): [T, string[]] {
  const { say, said } = saying();
  return [of(((column) => cells[column]) as Cells, say), said];
}

test('reads ages, and leaves out what cannot be an age range', () => {
  expect(fact(agesOf, { StatutoryLowAge: '0', StatutoryHighAge: '25' })).toEqual([{ min: 0, max: 25 }, []]);
  expect(fact(agesOf, { StatutoryLowAge: '', StatutoryHighAge: 'Not applicable' })).toEqual([undefined, []]);
  for (const [low, high] of [['11', '99'], ['11', '4'], ['four', '11'], ['-1', '11']] as const) {
    expect(fact(agesOf, { StatutoryLowAge: low, StatutoryHighAge: high })).toEqual([undefined, [`UnusableAges (StatutoryHighAge): The ages are “${low}” to “${high}”.`]]);
  }
  expect(fact(agesOf, { StatutoryHighAge: '11' })).toEqual([undefined, ['OneAgeOnly (StatutoryHighAge): The oldest age is “11”, and the youngest is not stated.']]);
});

test('reads a phase, and takes “Not applicable” for none', () => {
  expect(fact(phaseOf, { 'PhaseOfEducation (name)': 'Middle deemed secondary' })).toEqual(['middle-secondary', []]);
  expect(fact(phaseOf, { 'PhaseOfEducation (name)': 'Not applicable' })).toEqual([undefined, []]);
  expect(fact(phaseOf, { 'PhaseOfEducation (name)': 'Kindergarten' })).toEqual([undefined, ['PhaseUnknown (PhaseOfEducation (name)): “Kindergarten” is not a phase that we have.']]);
});

test('writes an address of the lines that are known, each once', () => {
  expect(fact(placesOf, { Street: ' Alder  Lane', Locality: 'Ashmere', Address3: '', Town: 'Ashmere', 'County (name)': 'Not recorded', Postcode: 'zz11aa' })).toEqual([[{ address: 'Alder Lane\nAshmere', postcode: 'ZZ1 1AA' }], []]);
  expect(fact(placesOf, { Town: 'Ashmere', Postcode: '2036' })).toEqual([[{ address: 'Ashmere' }], ['UnusablePostcode (Postcode): “2036” is not a postcode.']]);
  expect(fact(placesOf, { Postcode: 'ZZ1 1AA' })).toEqual([[{ postcode: 'ZZ1 1AA' }], []]);
  expect(fact(placesOf, { Postcode: 'n/a' })).toEqual([undefined, []]);
  expect(fact(placesOf, { Street: 'x'.repeat(301) })).toEqual([undefined, ['UnusableAddress (Street): The address has 301 characters.']]);
});

test('reads a website and a telephone number, or says why not', () => {
  expect(fact(websiteOf, { SchoolWebsite: 'www.alder.example.org' })).toEqual(['https://www.alder.example.org', []]);
  expect(fact(websiteOf, { SchoolWebsite: 'fis@example.org' })).toEqual([undefined, ['UnusableWebAddress (SchoolWebsite): “fis@example.org” cannot be linked to.']]);
  expect(fact(contactOf, { TelephoneNum: '01632-960201' })).toEqual([{ phone: '01632-960201' }, []]);
  expect(fact(contactOf, { TelephoneNum: '1632960201' })).toEqual([undefined, ['UnusablePhone (TelephoneNum): “1632960201” is not a telephone number.']]);
  expect(fact(contactOf, {})).toEqual([undefined, []]);
});

test('knows the area only where a council was named and the register names one', () => {
  const inArea = (council: string | undefined) => (cell: Cells, say: Say): boolean | undefined => inAreaOf(cell, council, say);
  expect(fact(inArea('wealdmere '), { 'LA (name)': 'Wealdmere' })).toEqual([true, []]);
  expect(fact(inArea('Wealdmere'), { 'LA (name)': 'Downs' })).toEqual([false, []]);
  expect(fact(inArea('Wealdmere'), {})).toEqual([undefined, ['AreaUnknown (LA (name)): The authority is not stated.']]);
  expect(fact(inArea(undefined), { 'LA (name)': 'Wealdmere' })).toEqual([undefined, []]);
});

test('leaves out what is closed or not open yet, by the name or the code of its status', () => {
  expect(fact(notOpen, { 'EstablishmentStatus (name)': 'Closed' })[0]).toBe('Its status is “Closed”.');
  expect(fact(notOpen, { 'EstablishmentStatus (code)': '2' })[0]).toBe('Its status is “Closed”.');
  expect(fact(notOpen, { 'EstablishmentStatus (name)': 'Proposed to open' })[0]).toBe('Its status is “Proposed to open”.');
  expect(fact(notOpen, { 'EstablishmentStatus (name)': 'Open, but proposed to close' })).toEqual([undefined, ['ClosingSoon (EstablishmentStatus (name)): Its status is “Open, but proposed to close”.']]);
  expect(fact(notOpen, { 'EstablishmentStatus (name)': 'Open' })).toEqual([undefined, []]);
  expect(fact(notOpen, {})).toEqual([undefined, []]);
});
