import * as z from 'zod';
import { field } from '../field.ts';
import { contactPurposes } from '../framework/vocabularies/people.ts';
import { says } from '../message.ts';
import { choice } from './choice.ts';
import { day } from './day.ts';
import { contact } from './groups.ts';
import { text } from './text.ts';

const list = <T extends z.ZodType>(one: T) => z.array(one, { error: ({ input }) => (input === undefined ? undefined : says('This is not a list.', 'Write each under a hyphen of its own.')) });

/** Whom to ask for one purpose: a role, never a person. */
const contactFor = () =>
  z.strictObject({
    purpose: field(choice(contactPurposes), { label: 'For what', hint: 'Why a family or a young person would make contact.', widget: 'choice', vocabulary: 'contact-purposes' }),
    contact: field(contact(), { label: 'Contact', hint: 'Who answers then.', widget: 'group' }),
  });

/** Something that staff have learnt or are going to. */
const training = () =>
  z.strictObject({
    what: field(text(160), { label: 'What it is about', hint: 'What staff learn.', widget: 'text', example: 'Understanding autistic girls' }),
    on: field(day(), { label: 'When', hint: 'The day, or the first day of the month. A day to come means that it is planned.', widget: 'date' }),
    who: field(text(120).optional(), { label: 'For whom', hint: 'Which of the staff, as roles.', widget: 'text', example: 'All therapists' }),
  });

/** Who works there can be asked what, and what they learn: SE7 service questions 8 and 9, parent carer questions 7 and 14. */
export const staff = {
  otherContacts: field(list(contactFor()).optional(), { label: 'Other contacts', hint: 'Whom to ask for what, where it is somebody else than the contact above.', widget: 'list' }),
  training: field(list(training()).optional(), { label: 'Training of the staff', hint: 'What staff have learnt of late about special needs and disability, and what is planned, each with its day.', widget: 'list' }),
};

export type ContactFor = z.output<ReturnType<typeof contactFor>>;
export type Training = z.output<ReturnType<typeof training>>;
