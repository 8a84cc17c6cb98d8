import { expect, test } from 'vitest';
import { parseRedirects } from '../lib/redirects.ts';
import { type Copy, led, loadable } from './addresses.ts';
import { copyNames } from './copy-names.ts';

const files = ['index.html', 'a-z/index.html', 'a-z/2/index.html', 'services/portage/index.html', 'search/index.html', 'compare/index.html', 'coverage/coverage.csv', 'images/door.webp', 'assets/style.css'];
const copy: Copy = { names: copyNames(files), redirects: parseRedirects('/education/portage/ /services/portage/ 301!\n/gone/ /nowhere/ 302!'), site: new URL('https://offer.example.org/') };

const hrefs = (from: string, ...written: string[]): string[] => written.map((one) => led(copy, from, one).href);

test('an address of the site becomes one that leads from file to file, whatever the depth', () => {
  expect(hrefs('index.html', '/', '/a-z/', '/services/portage/', '/images/door.webp')).toEqual(['index.html', 'pages/a-z/index.html', 'pages/services/portage/index.html', 'pages/images/door.webp']);
  expect(hrefs('a-z/2/index.html', '/', '/a-z/', '/a-z/2/', '/services/portage/', '../', 'https://offer.example.org/a-z/', 'http://offer.example.org/')).toEqual(['../../../index.html', '../index.html', 'index.html', '../../services/portage/index.html', '../index.html', '../index.html', '../../../index.html']);
});

test('an address without its last slash, and one in other letters, leads to the same page', () => {
  expect(hrefs('index.html', '/a-z', '/services/port%61ge', '/a-z/index.html')).toEqual(['pages/a-z/index.html', 'pages/services/portage/index.html', 'pages/a-z/index.html']);
});

test('a place on a page stays, and a query goes, which nothing on a disk reads', () => {
  expect(hrefs('a-z/index.html', '#b', '/a-z/#b', '/services/portage/#contact', '/services/portage/?from=home#contact', '?page=2', '')).toEqual(['#b', '#b', '../services/portage/index.html#contact', '../services/portage/index.html#contact', 'index.html', '']);
});

test('what a script would read behind the # is left out', () => {
  expect(hrefs('index.html', '/search/#need=autism', '/search/?q=speech', '/compare/#services=portage')).toEqual(['pages/search/index.html', 'pages/search/index.html', 'pages/compare/index.html']);
});

test('a former address leads to where the page is', () => {
  expect(hrefs('index.html', '/education/portage/', '/education/portage#contact')).toEqual(['pages/services/portage/index.html', 'pages/services/portage/index.html#contact']);
});

test('what of the site is not in the copy is on the internet, and nowhere where nobody knows the address', () => {
  expect(['/admin/#/edit', '/coverage/coverage.json?x=1', '/gone/'].map((one) => led(copy, 'a-z/index.html', one))).toEqual([
    { to: 'internet', href: 'https://offer.example.org/admin/#/edit' }, { to: 'internet', href: 'https://offer.example.org/coverage/coverage.json?x=1' }, { to: 'internet', href: 'https://offer.example.org/nowhere/' }]);
  expect(led({ ...copy, site: undefined }, 'index.html', '/admin/')).toEqual({ to: 'nowhere', href: '' });
});

test('other websites stay as they are, and so do telephones, e-mail and what is no address', () => {
  expect(['https://www.example.org/a?b=c#d', 'HTTP://example.org', '//example.org/a'].map((one) => led(copy, 'index.html', one))).toEqual(['https://www.example.org/a?b=c#d', 'HTTP://example.org', 'https://example.org/a'].map((href) => ({ to: 'internet', href })));
  const others = ['tel:01632960100', 'mailto:a@example.org?subject=A%20B', 'sms:07700900100', 'data:image/png;base64,AA==', 'javascript:void(0)', 'http://[', 'https://'];
  expect(others.map((one) => led(copy, 'index.html', one))).toEqual(others.map((href) => ({ to: 'other', href })));
});

test('a path that cannot be read leads to the internet instead of stopping the copy', () => {
  expect(led(copy, 'index.html', '/%E0%A4%A/').to).toBe('internet');
});

test('nothing is loaded from the internet', () => {
  expect(['/images/door.webp', '/images/none.webp', 'https://www.example.org/a.png', 'data:image/gif;base64,AA=='].map((one) => loadable(copy, 'a-z/index.html', one))).toEqual(['../images/door.webp', undefined, undefined, 'data:image/gif;base64,AA==']);
});
