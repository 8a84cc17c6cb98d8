import * as z from 'zod';
import { field } from '../field.ts';
import { day } from '../types/day.ts';
import { references } from '../types/reference.ts';
import { siteAddresses } from '../types/site-address.ts';
import { longText, text } from '../types/text.ts';
import { upkeep } from './upkeep.ts';

/**
 * What is left where an entry was taken off the website, as it is written in `content/removed/`. Whoever opens one of
 * its former addresses reads what happened, when, and where to go instead.
 */
export const removedSchema = z.strictObject({
  title: field(text(110), { label: 'Title', hint: 'The name or title that the page had.', widget: 'text', example: 'Saturday toy library' }),
  formerAddresses: field(siteAddresses(), { label: 'Addresses it had', hint: 'The address of the page, and any that it had before, each from the first slash to the last.', widget: 'texts', example: '/services/saturday-toy-library/' }),
  removedOn: field(day(), { label: 'Removed on', hint: 'The day on which it was taken off the website.', widget: 'date', past: true }),
  why: field(longText(400), { label: 'What happened', hint: 'Why it is not here any more, in one or two sentences for families.', widget: 'long-text', example: 'The toy library closed in July, because the hall was sold.' }),
  instead: field(references().optional(), { label: 'Where to go instead', hint: 'The pages that come nearest to it. Leave it out only when there is nothing like it.', widget: 'references', refersTo: ['services', 'settings', 'guides', 'pathways', 'situations', 'checkers'], example: 'services/portage' }),
  ...upkeep,
});

export type Removed = z.output<typeof removedSchema>;
