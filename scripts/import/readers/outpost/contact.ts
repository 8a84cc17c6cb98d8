import { shown } from '../../../../schemas/message.ts';
import type { Say } from '../../reasons.ts';
import { stated, tidyEmail, tidyPhone, tidyWebAddress } from '../../tidy.ts';
import { type Json, objectsIn } from './json.ts';

/** Words that stand in the names of teams as well as in their addresses. */
const roles = new Set(['admin', 'administrator', 'admissions', 'and', 'booking', 'bookings', 'centre', 'club', 'contact', 'enquiries', 'enquiry', 'for', 'group', 'hello', 'info', 'information', 'mail', 'manager', 'office', 'reception', 'referrals', 'school', 'send', 'senco', 'service', 'services', 'support', 'team', 'the']);

const words = (text: string): string[] => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').split(/[^a-z]+/).filter((word) => word.length > 2 && !roles.has(word));

/** True for an address whose part before the @ has a part of a person’s name in it, as in jane.smith@example.org. Words of teams, such as “office”, are no part of one. */
export function hasName(address: string, name: string | undefined): boolean {
  const mailbox = address.slice(0, address.indexOf('@')).toLowerCase();
  return name !== undefined && words(name).some((word) => mailbox.includes(word));
}

/** An e-mail address of a feed that belongs to no person, or undefined. */
export function emailOf(value: unknown, name: string | undefined, say: Say, field: string): string | undefined {
  const given = stated(value);
  if (given === undefined) return undefined;
  const address = tidyEmail(given);
  if (address === undefined) return void say('UnusableEmail', `${shown(given)} is not an e-mail address.`, field);
  // The report must not spread what must not be published.
  if (hasName(address, name)) return void say('PersonalEmail', 'The address has the name of the contact in it.', field);
  return address;
}

/**
 * The first telephone number and the first e-mail address of contacts that the public may see, those without a person’s
 * name first. Names and titles of people are never written. Undefined where neither can be used.
 */
export function contactOf(service: Json, say: Say): { phone?: string; email?: string } | undefined {
  const all = objectsIn(service['contacts']);
  const names = all.map((contact) => stated(contact['name'])).filter((name) => name !== undefined).join(' ');
  const contacts = all.filter((contact) => contact['visible'] !== false);
  const ordered = contacts.toSorted((a, b) => Number(stated(a['name']) !== undefined) - Number(stated(b['name']) !== undefined));
  const found: { phone?: string; email?: string } = {};
  for (const contact of ordered) {
    const given = stated(contact['phone']);
    const phone = given === undefined ? undefined : tidyPhone(given);
    if (given !== undefined && phone === undefined) say('UnusablePhone', `${shown(given)} is not a telephone number.`, 'contacts');
    const email = emailOf(contact['email'], names, say, 'contacts');
    if (phone !== undefined) found.phone ??= phone;
    if (email !== undefined) found.email ??= email;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** A web address of a feed with its scheme, or undefined where it cannot be linked to. */
export function websiteOf(value: unknown, say: Say): string | undefined {
  const given = stated(value);
  if (given === undefined) return undefined;
  return tidyWebAddress(given) ?? void say('UnusableWebAddress', `${shown(given)} cannot be linked to.`, 'url');
}
