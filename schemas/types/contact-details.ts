import * as z from 'zod';
import { says, shown } from '../message.ts';

/** Numbers that are shorter than an ordinary telephone number and still real: emergencies and helplines. */
const shortNumbers = new Set(['999', '112', '111', '101', '105', '119', '116123', '116000', '08001111', '85258', '18000', '18001', '18002']);

/** True for a number that can be rung in the United Kingdom, in any spacing. `18001` before it asks for text relay. */
export function isPhone(value: string): boolean {
  const digits = value.replaceAll(/[\s().-]/g, '').replace(/^18001(?=0)/, '').replace(/^\+440?/, '0');
  return shortNumbers.has(digits) || /^0[1-9]\d{8,9}$/.test(digits);
}

/** A telephone number, kept exactly as people read it out. */
export const phone = () =>
  z.string({
    error: ({ input }) =>
      input === undefined ? undefined
        : typeof input === 'number'
          ? says(`The telephone number ${shown(input)} is read as a number, so its first zero is lost.`, 'Put the telephone number in quotation marks.')
          : says(`${shown(input)} is not a telephone number.`, 'Write the telephone number, for example "01632 960 417".'),
  }).refine(isPhone, { error: ({ input }) => says(`${shown(input)} is not a telephone number.`, 'Write the whole number with its area code, for example "01632 960 417".') });

/** An e-mail address of a team or a role. */
export const email = () =>
  z.email({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not an e-mail address.`, 'Write it like name@example.org.')) });

/** True for an address that a link may lead to: http or https, a real host, no name or password in it. */
export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value) || /[\s<>"]/.test(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === '';
}

/** A web address, beginning with https:// or http://. */
export const webAddress = () =>
  z.string({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not a web address.`, 'Write the whole address, beginning with https://.')) })
    .refine(isWebAddress, { error: ({ input }) => says(`${shown(input)} is not a web address that can be linked to.`, 'Write the whole address, beginning with https://, without a name or password in it.') });

/** A postcode with its one space, in capitals: `ZZ1 2AB`. */
export const postcode = () =>
  z.string({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not a postcode.`, 'Write it in capitals with one space, for example ZZ1 2AB.')) })
    .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, { error: ({ input }) => says(`${shown(input)} is not a postcode.`, 'Write it in capitals with one space, for example ZZ1 2AB.') });

/** How to reach people: a role, never a named person, and at least one way that works. */
export const hasAWayToReach = (contact: Record<string, unknown>): boolean =>
  ['phone', 'email', 'form', 'address'].some((way) => contact[way] !== undefined);
