import * as z from 'zod';
import { field } from '../field.ts';
import { says } from '../message.ts';
import { reference } from './reference.ts';
import { longText } from './text.ts';

/** A page of this site with the reason why it may help. */
export const pointer = () =>
  z.strictObject({
    page: field(reference(), { label: 'Page', hint: 'The service, setting, guide or pathway.', widget: 'reference', refersTo: ['services', 'settings', 'guides', 'pathways'], example: 'services/portage' }),
    why: field(longText(200), { label: 'Why it may help', hint: 'One sentence for somebody in this situation.', widget: 'long-text', example: 'They visit at home and play with your child and you.' }),
  });

/** Pages of this site, each with its reason. */
export const pointers = () => z.array(pointer(), { error: ({ input }) => (input === undefined ? undefined : says('This is not a list of pages.', 'Begin each page with a hyphen, and give it “page” and “why”.')) });
