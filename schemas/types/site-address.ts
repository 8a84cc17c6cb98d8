import * as z from 'zod';
import { says, shown } from '../message.ts';

/** How the address of a page of this site is written: from its first slash to its last, small letters, digits and hyphens. */
const tidy = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/;

const example = 'Write it from the first slash to the last, for example /services/portage/.';

/** What is wrong with an address as one of this site. The tidy one that was probably meant is named where there is one. */
function problemWith(input: unknown): string {
  const text = String(input);
  if (!text.startsWith('/') || text.startsWith('//') || text.includes('\\')) return says(`${shown(input)} is not an address of this site.`, example, 'NotAnAddressOfTheSite');
  const mended = `${text.split(/[?#]/)[0]?.toLowerCase().replaceAll(/\/{2,}/g, '/').replace(/\/(?:index\.html)?$/, '')}/`;
  return says(`${shown(input)} is not how an address of this site is written.`, tidy.test(mended) ? `Did you mean “${mended}”?` : `${example} It has small letters, digits and single hyphens.`, 'UntidyAddress');
}

/** The address of a page of this site, without the name of the site: `/services/portage/`. */
export const siteAddress = () =>
  z.string({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not an address of this site.`, example, 'NotAnAddressOfTheSite')) })
    .max(200, { error: ({ input }) => says(`This is ${String(input).length} characters long.`, 'Shorten it to 200 characters at most.', 'TooLong') })
    .regex(tidy, { error: ({ input }) => problemWith(input) });

/** Several addresses of this site. That none is given twice, or belongs to a page that is there, is asked of all content together. */
export const siteAddresses = () =>
  z.array(siteAddress(), { error: ({ input }) => (input === undefined ? undefined : says('This is not a list.', 'Write each address on a line of its own, after a hyphen.')) })
    .max(50, { error: ({ input }) => says(`These are ${(input as unknown[]).length} addresses.`, 'Keep 50 at most: those that people may still have.', 'TooLong') });
