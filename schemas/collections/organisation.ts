import * as z from 'zod';
import { field } from '../field.ts';
import { providerKinds } from '../framework/vocabularies/people.ts';
import { choice } from '../types/choice.ts';
import { webAddress } from '../types/contact-details.ts';
import { contact } from '../types/groups.ts';
import { text } from '../types/text.ts';
import { upkeep } from './upkeep.ts';

/** Whoever provides services or runs settings, as it is written in `content/organisations/`. */
export const organisationSchema = z.strictObject({
  name: field(text(140), { label: 'Name', hint: 'The name of the organisation.', widget: 'text', openReferral: 'organization.name' }),
  kind: field(choice(providerKinds).optional(), { label: 'Kind', hint: 'What kind of organisation it is.', widget: 'choice', vocabulary: 'provider-kinds', expected: true }),
  summary: field(text(300).optional(), { label: 'Summary', hint: 'What it does, in one sentence.', widget: 'long-text', openReferral: 'organization.description' }),
  website: field(webAddress().optional(), { label: 'Website', hint: 'Its website.', widget: 'web-address', openReferral: 'organization.website' }),
  contact: field(contact().optional(), { label: 'Contact', hint: 'How to reach it.', widget: 'group' }),
  ...upkeep,
});

export type Organisation = z.output<typeof organisationSchema>;
