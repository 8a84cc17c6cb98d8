import { phases } from '../../../../schemas/framework/vocabularies/ages.ts';
import { shown } from '../../../../schemas/message.ts';
import type { Say } from '../../reasons.ts';
import { stated, tidyPhone, tidyPostcode, tidyWebAddress, wholeNumberOf } from '../../tidy.ts';
import type { Cells } from './columns.ts';

/** The ages of a setting in whole years, or undefined where the register gives no usable range. */
export function agesOf(cell: Cells, say: Say): { min: number; max: number } | undefined {
  const [low, high] = [stated(cell('StatutoryLowAge')), stated(cell('StatutoryHighAge'))];
  if (low === undefined && high === undefined) return undefined;
  if (low === undefined || high === undefined) {
    say('OneAgeOnly', `The ${low === undefined ? 'oldest' : 'youngest'} age is ${shown(low ?? high)}, and the ${low === undefined ? 'youngest' : 'oldest'} is not stated.`, low === undefined ? 'StatutoryHighAge' : 'StatutoryLowAge');
    return undefined;
  }
  const [min, max] = [wholeNumberOf(low), wholeNumberOf(high)];
  if (min !== undefined && max !== undefined && min <= max && max <= 25) return { min, max };
  say('UnusableAges', `The ages are ${shown(low)} to ${shown(high)}.`, 'StatutoryHighAge');
  return undefined;
}

/** The phase of education, or undefined where the register does not say or says “Not applicable”, which is no phase. */
export function phaseOf(cell: Cells, say: Say): string | undefined {
  const value = stated(cell('PhaseOfEducation (name)'));
  if (value === undefined) return undefined;
  const found = phases.terms.find((term) => term.codes?.some((code) => code.toLowerCase() === value.toLowerCase()))?.id;
  if (found === undefined) say('PhaseUnknown', `${shown(value)} is not a phase that we have.`, 'PhaseOfEducation (name)');
  return found;
}

/** Where a setting is: a list with one place, or undefined where neither its address nor its postcode is known. */
export function placesOf(cell: Cells, say: Say): Record<string, string>[] | undefined {
  const lines = (['Street', 'Locality', 'Address3', 'Town', 'County (name)'] as const).map((column) => stated(cell(column))).filter((line) => line !== undefined);
  const address = [...new Set(lines)].join('\n');
  if (address.length > 300) say('UnusableAddress', `The address has ${address.length} characters.`, 'Street');
  const given = stated(cell('Postcode'));
  const postcode = given === undefined ? undefined : tidyPostcode(given);
  if (given !== undefined && postcode === undefined) say('UnusablePostcode', `${shown(given)} is not a postcode.`, 'Postcode');
  const place = { ...(address !== '' && address.length <= 300 && { address }), ...(postcode !== undefined && { postcode }) };
  return Object.keys(place).length > 0 ? [place] : undefined;
}

/** The website, with a scheme, or undefined where there is none that can be linked to. */
export function websiteOf(cell: Cells, say: Say): string | undefined {
  const given = stated(cell('SchoolWebsite'));
  const website = given === undefined ? undefined : tidyWebAddress(given);
  if (given !== undefined && website === undefined) say('UnusableWebAddress', `${shown(given)} cannot be linked to.`, 'SchoolWebsite');
  return website;
}

/** How to reach the office, or undefined where no number can be rung. Names and e-mail addresses of people are never read. */
export function contactOf(cell: Cells, say: Say): { phone: string } | undefined {
  const given = stated(cell('TelephoneNum'));
  const phone = given === undefined ? undefined : tidyPhone(given);
  if (given !== undefined && phone === undefined) say('UnusablePhone', `${shown(given)} is not a telephone number.`, 'TelephoneNum');
  return phone === undefined ? undefined : { phone };
}

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether a setting is in the area of a council. Undefined where no council was named or the register does not say. */
export function inAreaOf(cell: Cells, council: string | undefined, say: Say): boolean | undefined {
  if (council === undefined) return undefined;
  const authority = stated(cell('LA (name)'));
  if (authority === undefined) say('AreaUnknown', 'The authority is not stated.', 'LA (name)');
  return authority === undefined ? undefined : sameName(authority, council);
}

/** Why a setting is not carried over, as a whole sentence, or undefined for one that is open or whose status is not stated. */
export function notOpen(cell: Cells, say: Say): string | undefined {
  const status = stated(cell('EstablishmentStatus (name)')) ?? { '2': 'Closed', '3': 'Open, but proposed to close', '4': 'Proposed to open' }[stated(cell('EstablishmentStatus (code)')) ?? ''];
  if (status === undefined) return undefined;
  if (/^closed|^proposed to open/i.test(status)) return `Its status is ${shown(status)}.`;
  if (/proposed to close/i.test(status)) say('ClosingSoon', `Its status is ${shown(status)}.`, 'EstablishmentStatus (name)');
  return undefined;
}
