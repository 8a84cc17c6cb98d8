import { expect, test } from 'vitest';
import { currentName, lostAddresses, redirectsFile, redirectsOf } from './redirects.ts';

const entries = [
  { collection: 'services', id: 'portage', data: { name: 'Portage', formerAddresses: ['/services/portage-team/', '/services/early-visits/'] } },
  { collection: 'guides', id: 'help/mediation', data: { title: 'Mediation', formerAddresses: ['/education/mediation/'] } },
  { collection: 'removed', id: 'toys', data: { title: 'Toy library', formerAddresses: ['/services/toys/'] } },
  { collection: 'organisations', id: 'trust', data: { name: 'Trust', formerAddresses: ['/trust/'] } },
  { collection: 'settings', id: 'marsh', data: { name: 'Marsh' } },
] as const;
const moved = new Map(redirectsOf(entries).map(({ from, name }) => [from, name]));

test('each former address leads to the page of its entry, in one order', () => {
  expect(redirectsFile(redirectsOf(entries))).toMatchInlineSnapshot(`
    "/education/mediation/ /help/mediation/ 301!
    /services/early-visits/ /services/portage/ 301!
    /services/portage-team/ /services/portage/ 301!
    /services/toys/ /removed/toys/ 302!
    "
  `);
  expect(redirectsOf([...entries].toReversed())).toEqual(redirectsOf(entries));
  expect(redirectsFile([])).toBe('');
});

test('a reference to a former name is answered with the name of today, as its field writes it', () => {
  expect(currentName('portage-team', ['services'], moved)).toBe('portage');
  expect(currentName('services/portage-team', ['services', 'settings'], moved)).toBe('services/portage');
  expect(currentName('guides/education/mediation', ['services', 'guides'], moved)).toBe('guides/help/mediation');
});

test('a reference that nothing moved from, or to what its field cannot name, has no other name', () => {
  expect(currentName('portage', ['services'], moved)).toBeUndefined();
  expect(currentName('services/toys', ['services', 'guides'], moved)).toBeUndefined();
  expect(currentName('education/mediation', ['services'], moved)).toBeUndefined();
  expect(currentName('harbour', ['areas'], moved)).toBeUndefined();
  expect(currentName('', ['services', 'guides'], moved)).toBeUndefined();
});

test('an address is lost when it has no page any more and leads to none', () => {
  const before = ['/', '/services/a/', '/services/b/', '/services/c/', '/you-said-we-did/#x', '/you-said-we-did/#y'];
  expect(lostAddresses(before, { addresses: before, redirects: [] })).toEqual([]);
  expect(lostAddresses(before, { addresses: ['/', '/services/a-new/'], redirects: [{ from: '/services/a/', to: '/services/a-new/' }] })).toEqual(['/services/b/', '/services/c/', '/you-said-we-did/']);
  expect(lostAddresses([], { addresses: [], redirects: [] })).toEqual([]);
});

test('an address may lead to a page by several steps, and not in a circle or to nowhere', () => {
  const redirects = [['/a/', '/b/'], ['/b/', '/c/#part'], ['/d/', '/e/'], ['/e/', '/d/'], ['/f/', '/f/'], ['/g/', '/gone/']].map(([from = '', to = '']) => ({ from, to }));
  expect(lostAddresses(['/a/', '/b/', '/d/', '/e/', '/f/', '/g/'], { addresses: ['/c/'], redirects })).toEqual(['/d/', '/e/', '/f/', '/g/']);
});
