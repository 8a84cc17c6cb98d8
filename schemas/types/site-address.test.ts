import { expect, test } from 'vitest';
import { said } from '../examples/said.ts';
import { serviceSchema } from '../collections/service.ts';
import { serviceExample } from '../examples/service.ts';

const about = (formerAddresses: unknown): string[] => said(serviceSchema, { ...serviceExample, formerAddresses });

test('an address of the site goes from its first slash to its last', () => {
  expect(about(['/services/portage/', '/help/', '/needs/autism/5-to-11/', '/a/b/c/d/'])).toEqual([]);
});

test('an address of another site, a file or a page that one stands on is not one of this site', () => {
  expect(about(['https://example.org/services/a/', '//example.org/a/', 'services/a/', '/\\example.org/', 7, '']).map((line) => line.split(' [')[1])).toEqual(Array.from({ length: 6 }, () => 'NotAnAddressOfTheSite]'));
});

test('an untidy address is answered with the tidy one', () => {
  expect(about(['/services/portage', '/Services/Portage/', '/services//portage/#answers', '/services/portage/?x=1', '/services/portage/index.html', '/services/../portage/', '/service_s/', '/'])).toMatchInlineSnapshot(`
    [
      "formerAddresses.0: “/services/portage” is not how an address of this site is written. Did you mean “/services/portage/”? [UntidyAddress]",
      "formerAddresses.1: “/Services/Portage/” is not how an address of this site is written. Did you mean “/services/portage/”? [UntidyAddress]",
      "formerAddresses.2: “/services//portage/#answers” is not how an address of this site is written. Did you mean “/services/portage/”? [UntidyAddress]",
      "formerAddresses.3: “/services/portage/?x=1” is not how an address of this site is written. Did you mean “/services/portage/”? [UntidyAddress]",
      "formerAddresses.4: “/services/portage/index.html” is not how an address of this site is written. Did you mean “/services/portage/”? [UntidyAddress]",
      "formerAddresses.5: “/services/../portage/” is not how an address of this site is written. Write it from the first slash to the last, for example /services/portage/. It has small letters, digits and single hyphens. [UntidyAddress]",
      "formerAddresses.6: “/service_s/” is not how an address of this site is written. Write it from the first slash to the last, for example /services/portage/. It has small letters, digits and single hyphens. [UntidyAddress]",
      "formerAddresses.7: “/” is not how an address of this site is written. Write it from the first slash to the last, for example /services/portage/. It has small letters, digits and single hyphens. [UntidyAddress]",
    ]
  `);
});

test('a list is a list, and not without end', () => {
  expect(about('/services/a/')).toMatchInlineSnapshot(`
    [
      "formerAddresses: This is not a list. Write each address on a line of its own, after a hyphen.",
    ]
  `);
  expect(about(Array.from({ length: 51 }, (_, index) => `/services/a-${index}/`))).toMatchInlineSnapshot(`
    [
      "formerAddresses: These are 51 addresses. Keep 50 at most: those that people may still have. [TooLong]",
    ]
  `);
  expect(about([`/${'a'.repeat(200)}/`])).toMatchInlineSnapshot(`
    [
      "formerAddresses.0: This is 202 characters long. Shorten it to 200 characters at most. [TooLong]",
    ]
  `);
});
