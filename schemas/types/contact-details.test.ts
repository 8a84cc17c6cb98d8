import { expect, test } from 'vitest';
import { said } from '../examples/said.ts';
import { email, isPhone, isWebAddress, phone, postcode, webAddress } from './contact-details.ts';

test('a telephone number is kept as people read it out', () => {
  const numbers = ['01632 960 417', '(01632) 960417', '020 7946 0000', '07700 900 417', '+44 1632 960417', '+44 (0)1632 960417', '0300 123 4567', '0800 1111', '999', '111', '116 123', '18001 01632 960 417', '01632-960-417', '016977 2345'];
  expect(numbers.filter((number) => !isPhone(number))).toEqual([]);
  expect(phone().parse('(01632) 960417')).toBe('(01632) 960417');
});

test('what cannot be rung is not a telephone number', () => {
  expect(['01632 960', '1632 960 417', '960417', '00441632960417', '01632 960 417 ext 3', 'ring us', '+33 1 42 68 53 00', '01632 960 4170 1', '12345'].filter(isPhone)).toEqual([]);
  expect(said(phone(), '960 417')).toMatchInlineSnapshot(`
    [
      "“960 417” is not a telephone number. Write the whole number with its area code, for example "01632 960 417".",
    ]
  `);
});

test('a telephone number without quotation marks has lost its first zero, and is told so', () => {
  expect(said(phone(), 1_632_960_417)).toMatchInlineSnapshot(`
    [
      "The telephone number “1632960417” is read as a number, so its first zero is lost. Put the telephone number in quotation marks.",
    ]
  `);
});

test('a telephone number that is a list is told what to write', () => {
  expect(said(phone(), ['01632 960 417'])).toMatchInlineSnapshot(`
    [
      "“["01632 960 417"]” is not a telephone number. Write the telephone number, for example "01632 960 417".",
    ]
  `);
});

test('a postcode is in capitals with one space', () => {
  expect(['ZZ1 2AB', 'ZZ12 3CD', 'Z1 1AA', 'ZZ1A 1AA'].filter((text) => !postcode().safeParse(text).success)).toEqual([]);
  expect(['zz1 2ab', 'ZZ12AB', 'ZZ1  2AB', 'ZZ1', 'ZZ1 2ABC', ' ZZ1 2AB', '12345'].filter((text) => postcode().safeParse(text).success)).toEqual([]);
  expect(said(postcode(), 'zz12ab')).toMatchInlineSnapshot(`
    [
      "“zz12ab” is not a postcode. Write it in capitals with one space, for example ZZ1 2AB.",
    ]
  `);
});

test('an e-mail address has a name, an @ and a host', () => {
  expect(email().safeParse('send.team+offer@council.example.org').success).toBe(true);
  expect(['team', 'team@', '@example.org', 'team@example', 'a b@example.org', 'Team <team@example.org>', 'mailto:team@example.org'].filter((text) => email().safeParse(text).success)).toEqual([]);
  expect(said(email(), 'team at example.org')).toMatchInlineSnapshot(`
    [
      "“team at example.org” is not an e-mail address. Write it like name@example.org.",
    ]
  `);
});

test('a web address begins with http and has a real host', () => {
  expect(['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG', 'https://example.org:8443/é'].filter((text) => !isWebAddress(text))).toEqual([]);
  expect(['example.org', 'www.example.org', '//example.org', '/about/', 'https://', 'https://localhost/', 'https:// example.org', 'https://example.org/a b', 'https://example.org/<b>'].filter(isWebAddress)).toEqual([]);
  expect(said(webAddress(), 'www.example.org')).toMatchInlineSnapshot(`
    [
      "“www.example.org” is not a web address that can be linked to. Write the whole address, beginning with https://, without a name or password in it.",
    ]
  `);
});

test('a web address with a name or a password in it is refused', () => {
  expect(said(webAddress(), 'https://team:secret@example.org/')).toMatchInlineSnapshot(`
    [
      "“https://team:secret@example.org/” is not a web address that can be linked to. Write the whole address, beginning with https://, without a name or password in it.",
    ]
  `);
});

test('an address that could run code is no web address, however it is disguised', () => {
  const hostile = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'javascript://example.org/%0Aalert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/hosts', 'blob:https://example.org/1', 'ftp://example.org'];
  expect(hostile.filter(isWebAddress)).toEqual([]);
});
