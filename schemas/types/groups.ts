import * as z from 'zod';
import { field } from '../field.ts';
import { durationUnits, facilities, facilityValues, waitingStates } from '../framework/vocabularies/access.ts';
import { says } from '../message.ts';
import { choice } from './choice.ts';
import { email, hasAWayToReach, phone, postcode, webAddress } from './contact-details.ts';
import { day } from './day.ts';
import { degrees, pounds, wholeNumber } from './numbers.ts';
import { longText, text } from './text.ts';
import { costKinds } from '../framework/vocabularies/access.ts';

/** Whole years from 0 to 25, both ends inside (Children and Families Act 2014, s.30: children and young people up to 25). */
export const ageRange = () =>
  z.strictObject({
    min: field(wholeNumber(0, 25), { label: 'From age', hint: 'The youngest age in whole years, 0 for babies.', widget: 'number', openReferral: 'service.minimum_age' }),
    max: field(wholeNumber(0, 25), { label: 'To age', hint: 'The oldest age in whole years, 25 at most. Someone of this age is still included.', widget: 'number', openReferral: 'service.maximum_age' }),
  }).refine((ages) => ages.min <= ages.max, { error: () => says('The ages are the wrong way round.', 'Put the lower age first.', 'AgesReversed') });

/** A length of time with its unit. SE7 asks that working and calendar days are never mixed up. */
export const duration = () =>
  z.strictObject({
    number: field(wholeNumber(0, 1000), { label: 'How many', hint: 'A whole number.', widget: 'number' }),
    unit: field(choice(durationUnits), { label: 'Unit', hint: 'Say whether days are working days, school days or calendar days.', widget: 'choice', vocabulary: 'duration-units' }),
  });

/** How to reach a team or a role. Never a named person. */
export const contact = () =>
  z.strictObject({
    role: field(text(100).optional(), { label: 'Role or team', hint: 'Who answers, as a role: never the name of a person.', widget: 'text', example: 'SENCO' }),
    phone: field(phone().optional(), { label: 'Phone', hint: 'The number families should ring.', widget: 'phone', openReferral: 'phone.number', example: '01632 960 417' }),
    hours: field(text(160).optional(), { label: 'Phone hours', hint: 'When somebody answers the phone.', widget: 'text', example: 'Monday to Friday, 9am to 4pm' }),
    textRelay: field(text(160).optional(), { label: 'Text or relay', hint: 'How to make contact without speaking, for example a number for text messages.', widget: 'text' }),
    email: field(email().optional(), { label: 'E-mail', hint: 'The address of a team or a role.', widget: 'email', openReferral: 'contact.email', example: 'team@example.org' }),
    form: field(webAddress().optional(), { label: 'Contact form', hint: 'The address of a form for messages.', widget: 'web-address' }),
    address: field(longText(300).optional(), { label: 'Postal address', hint: 'Where letters go, a line each.', widget: 'long-text' }),
  }).refine(hasAWayToReach, { error: () => says('The contact has no way to be reached.', 'Add a telephone number, an e-mail address, a form or a postal address.', 'NoWayToReach') });

/** What something costs. Left out means not stated, never free. */
export const cost = () =>
  z.strictObject({
    kind: field(choice(costKinds), { label: 'Cost', hint: 'Whether families pay.', widget: 'choice', vocabulary: 'cost-kinds' }),
    amount: field(pounds().optional(), { label: 'Amount in pounds', hint: 'The usual price, without the pound sign.', widget: 'money', openReferral: 'cost_option.amount' }),
    per: field(text(60).optional(), { label: 'For what', hint: 'What the amount buys.', widget: 'text', example: 'a session' }),
    note: field(longText(400).optional(), { label: 'More about the cost', hint: 'Reductions, deposits, what is free and what is not.', widget: 'long-text' }),
  });

/** How long people wait, and when that was measured. A wait is never shown without its date. */
export const waitingTime = () =>
  z.strictObject({
    state: field(choice(waitingStates), { label: 'Waiting list', hint: 'Whether there is a wait.', widget: 'choice', vocabulary: 'waiting-states' }),
    min: field(wholeNumber(0, 520).optional(), { label: 'Shortest wait in weeks', hint: 'What the quickest usually wait.', widget: 'number' }),
    max: field(wholeNumber(0, 520).optional(), { label: 'Longest wait in weeks', hint: 'What most people have waited by the time they are seen.', widget: 'number' }),
    measuredOn: field(day().optional(), { label: 'Measured on', hint: 'The day for which these weeks were counted.', widget: 'date', past: true }),
    note: field(longText(400).optional(), { label: 'While you wait', hint: 'What families can do and whom they can ring while they wait.', widget: 'long-text' }),
  })
    .refine((wait) => wait.state !== 'weeks' || (wait.max !== undefined && wait.measuredOn !== undefined), { error: () => says('The waiting time has no number of weeks or no date.', 'Write the longest wait in weeks and the day on which it was measured.', 'WaitWithoutDate') })
    .refine((wait) => wait.min === undefined || wait.max === undefined || wait.min <= wait.max, { error: () => says('The shortest wait is longer than the longest.', 'Put the smaller number first.', 'WaitReversed') });

/** One facility of a place and whether it is there. */
export const facility = () =>
  z.strictObject({
    facility: field(choice(facilities), { label: 'Facility', hint: 'What families ask about.', widget: 'choice', vocabulary: 'facilities' }),
    value: field(choice(facilityValues), { label: 'Is it there?', hint: 'Yes, partly, no, or not known.', widget: 'choice', vocabulary: 'facility-values' }),
    note: field(text(200).optional(), { label: 'Note', hint: 'Where it is, or what is missing.', widget: 'text' }),
  });

/** Somewhere people go, with what makes it usable. */
export const place = () =>
  z.strictObject({
    name: field(text(120).optional(), { label: 'Name of the place', hint: 'What the sign says.', widget: 'text', openReferral: 'location.name' }),
    address: field(longText(300).optional(), { label: 'Address', hint: 'A line each, without the postcode.', widget: 'long-text', openReferral: 'address.address_1' }),
    postcode: field(postcode().optional(), { label: 'Postcode', hint: 'In capitals with one space.', widget: 'postcode', openReferral: 'address.postal_code', example: 'ZZ1 2AB' }),
    latitude: field(degrees(49, 61).optional(), { label: 'Latitude', hint: 'How far north, in degrees. Leave it out: it is worked out from the postcode.', widget: 'number', openReferral: 'location.latitude' }),
    longitude: field(degrees(-9, 3).optional(), { label: 'Longitude', hint: 'How far east of Greenwich, in degrees, below zero to the west. Leave it out: it is worked out from the postcode.', widget: 'number', openReferral: 'location.longitude' }),
    facilities: field(z.array(facility()).optional(), { label: 'Access and facilities', hint: 'What is there, partly there, or not. What you leave out is shown as not known.', widget: 'list', vocabulary: 'facilities' }),
    note: field(longText(400).optional(), { label: 'Getting there', hint: 'Parking, buses, which door to use.', widget: 'long-text' }),
  });


/** A label and an address. */
export const link = () =>
  z.strictObject({
    label: field(text(120), { label: 'Words of the link', hint: 'Where it leads, so that it makes sense on its own.', widget: 'text' }),
    url: field(webAddress(), { label: 'Web address', hint: 'The whole address, beginning with https://.', widget: 'web-address' }),
  });
