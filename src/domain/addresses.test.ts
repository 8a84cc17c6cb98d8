import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { collections } from '../../schemas/index.ts';
import { sections } from '../../schemas/framework/vocabularies/services.ts';
import { addressOf, fixedAddresses, hasPage } from './addresses.ts';

const entries = collections.map(({ name }) => ({ collection: name, id: name === 'guides' ? 'help/mediation' : 'one', data: examples[name] }));

test('every entry has an address from the root of the site', () => {
  expect(Object.fromEntries(entries.map((entry) => [entry.collection, addressOf(entry)]))).toMatchInlineSnapshot(`
    {
      "checkers": "/is-this-for-me/one/",
      "comments": "/you-said-we-did/#one",
      "council": "/about/about-this-local-offer/",
      "glossary": "/glossary/",
      "guides": "/help/mediation/",
      "organisations": "/a-z/",
      "pathways": "/pathways/one/",
      "removed": "/removed/one/",
      "responses": "/services/stammering-support/#answers",
      "services": "/services/one/",
      "settings": "/settings/one/",
      "situations": "/explore/one/",
      "surveys": "/you-said-we-did/#survey-one",
    }
  `);
});

test('entries with pages of their own have addresses of their own that end in a slash', () => {
  const own = entries.filter(hasPage).map(addressOf);
  expect(new Set(own).size).toBe(own.length);
  for (const address of own) expect(address).toMatch(/^\/[a-z-]+\/[a-z-]+\/$/);
});

test('an entry without a page leads to a part of a page or to a page that lists it', () => {
  for (const entry of entries.filter((one) => !hasPage(one))) expect(addressOf(entry)).toMatch(/^\/(?:[a-z-]+\/){1,2}(?:#[a-z0-9-]+)?$/);
});

test('answers without a provider still lead somewhere', () => {
  expect(addressOf({ collection: 'responses', id: 'one', data: {} })).toBe('/services/#answers');
});

test('no guide can take the address of another kind of page', () => {
  const first = [...fixedAddresses, ...entries.filter(({ collection }) => collection !== 'guides').filter(hasPage).map(addressOf)].map((address) => address.split('/')[1]);
  expect(sections.terms.map(({ id }) => id).filter((id) => first.includes(id))).toEqual([]);
});

test('the fixed pages are listed once, each from its first slash to its last', () => {
  expect(new Set(fixedAddresses).size).toBe(fixedAddresses.length);
  for (const address of fixedAddresses) expect(address).toMatch(/^\/(?:[a-z-]+\/)?$/);
});
