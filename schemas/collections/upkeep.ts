import * as z from 'zod';
import { field } from '../field.ts';
import { frameworkIds } from '../framework/items.ts';
import { says, shown } from '../message.ts';
import { day } from '../types/day.ts';
import { texts } from '../types/reference.ts';
import { siteAddresses } from '../types/site-address.ts';
import { longText, text } from '../types/text.ts';
import { wholeNumber } from '../types/numbers.ts';
import { webAddress } from '../types/contact-details.ts';

/** The id of something the law or the framework asks for. */
const statutoryId = () =>
  z.string({ error: ({ input }) => says(`${shown(input)} is not the id of a statutory item.`, 'Choose an id from the list on the coverage page.', 'UnknownStatutoryItem') })
    .refine((id) => frameworkIds.has(id), { error: ({ input }) => says(`There is no statutory item ${shown(input)}.`, 'Choose an id from the list on the coverage page.', 'UnknownStatutoryItem') });

/** Ids of what the law or the framework asks for. */
export const itemIds = () => z.array(statutoryId(), { error: () => says('This is not a list.', 'Write each id on a line of its own, after a hyphen.') });

/** Where an imported record came from. Until somebody reviews it, the council has not checked it and its page says so. */
export const imported = () =>
  z.strictObject({
    from: field(text(120), { label: 'Source', hint: 'The system or file that the record came from.', widget: 'text' }),
    on: field(day(), { label: 'Imported on', hint: 'The day of the import.', widget: 'date', past: true }),
    reference: field(text(120).optional(), { label: 'Reference there', hint: 'The id of the record in its source.', widget: 'text' }),
    url: field(webAddress().optional(), { label: 'Address there', hint: 'The page of the record in its source.', widget: 'web-address' }),
  });

/** What every entry carries so that it stays true: who looks after it, and when it was and will be checked. */
export const upkeep = {
  owner: field(text(100).optional(), { label: 'Owner', hint: 'The role that keeps this page true. Never the name of a person.', widget: 'text', expected: true, example: 'Local Offer manager' }),
  lastReviewed: field(day().optional(), { label: 'Last reviewed', hint: 'The day on which the owner last checked that all of it is true.', widget: 'date', past: true, expected: true, openReferral: 'service.assured_date', example: '2026-11-02' }),
  reviewEvery: field(wholeNumber(1, 36).optional(), { label: 'Review every (months)', hint: 'How many months until it must be checked again. 12 if you leave it out.', widget: 'number', example: '6' }),
  reviewBy: field(day().optional(), { label: 'Review by', hint: 'A fixed day for the next review, instead of a number of months.', widget: 'date' }),
  meets: field(itemIds().optional(), { label: 'Meets', hint: 'What the law and the framework ask for and this page answers, by the ids that are listed under “For editors”.', widget: 'statutory', internal: true }),
  coProducedWith: field(texts(120).optional(), { label: 'Made together with', hint: 'The groups that helped to write it, for example the parent carer forum.', widget: 'texts' }),
  changeNote: field(longText(300).optional(), { label: 'What changed', hint: 'One sentence for families when something that matters has changed.', widget: 'long-text' }),
  changedOn: field(day().optional(), { label: 'Changed on', hint: 'The day of that change. “What is new” shows it for a year. The day of the last review if you leave it out.', widget: 'date', past: true, example: '2026-11-02' }),
  publishFrom: field(day().optional(), { label: 'Show from', hint: 'The first day on which it is on the website. Today if you leave it out.', widget: 'date' }),
  hideAfter: field(day().optional(), { label: 'Hide after', hint: 'The last day on which it is on the website.', widget: 'date' }),
  imported: field(imported().optional(), { label: 'Imported', hint: 'Where an imported record came from. It is written by the import.', widget: 'group' }),
};

/** What every entry with a page of its own can say, so that links to where it was keep working. */
export const addresses = {
  formerAddresses: field(siteAddresses().optional(), { label: 'Former addresses', hint: 'The addresses that this page had before, each from the first slash to the last. Whoever opens one is sent here.', widget: 'texts', internal: true, example: '/services/portage/' }),
};

export type Imported = z.output<ReturnType<typeof imported>>;
