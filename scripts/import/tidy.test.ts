import { expect, test } from 'vitest';
import { oneLine, stated, tidyEmail, tidyPhone, tidyPostcode, tidyWebAddress, wholeNumberOf } from './tidy.ts';

test('makes one line of single blanks, without marks that nobody sees', () => {
  expect(oneLine('\uFEFF Fern\u00A0Café\r\n Nursery\u200B\u0000 ')).toBe('Fern Café Nursery');
  expect(oneLine('   ')).toBeUndefined();
  expect(oneLine(null)).toBeUndefined();
  expect(oneLine(17)).toBe('17');
});

test('takes “Not applicable” and its like for nothing', () => {
  for (const nothing of ['Not applicable', 'not recorded', 'Unknown', 'N/A', 'n/a', '-', '..', 'TBC']) expect(stated(nothing)).toBeUndefined();
  expect(stated('Not approved')).toBe('Not approved');
});

test('reads whole numbers and nothing else', () => {
  expect([0, '11', '11.0', ' 7 '].map(wholeNumberOf)).toEqual([0, 11, 11, 7]);
  expect([-1, '-1', 4.5, 'four', '', null, '1e3', Number.NaN].map(wholeNumberOf)).toEqual(Array.from({ length: 8 }));
});

test('puts the one space into a postcode, and refuses what is not one', () => {
  expect(tidyPostcode('zz11aa')).toBe('ZZ1 1AA');
  expect(tidyPostcode(' ZZ1A  1AA.')).toBe('ZZ1A 1AA');
  for (const wrong of ['2036', 'ZZ1', 'unknown', 'ZZ1 1A1', '']) expect(tidyPostcode(wrong)).toBeUndefined();
});

test('gives a web address its scheme', () => {
  expect(tidyWebAddress('www.school.example.org')).toBe('https://www.school.example.org');
  expect(tidyWebAddress('//school.example.org/a?b=c')).toBe('https://school.example.org/a?b=c');
  expect(tidyWebAddress(' http://school.example.org/ ')).toBe('http://school.example.org/');
});

test('refuses a web address that leads nowhere or could run code', () => {
  for (const wrong of ['/services/1', 'services/1', './a', '#a', 'index.html', 'page.aspx?id=1', 'info@example.org', 'https://me:secret@example.org', 'javascript:alert(1)', 'ftp://example.org', 'http://localhost/', 'http://1.2.3.4/', 'www.a.example.org, www.b.example.org', 'www.a.example.org,www.b.example.org', 'http://a.example.org"onclick="x', 'see website', 'http:/', 'https://']) {
    expect(tidyWebAddress(wrong), wrong).toBeUndefined();
  }
});

test('keeps a telephone number as it is read out, and guesses no missing zero', () => {
  expect(tidyPhone(' 01632  960 201 ')).toBe('01632 960 201');
  for (const wrong of ['1632960201', '01632 960201 Ext 3', '123', 'ring us']) expect(tidyPhone(wrong)).toBeUndefined();
});

test('reads an e-mail address, also out of a mailto link', () => {
  expect(tidyEmail('mailto:team@example.org')).toBe('team@example.org');
  expect(tidyEmail('team at example.org')).toBeUndefined();
});
