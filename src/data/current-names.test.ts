import { expect, test } from 'vitest';
import { collections } from '../../schemas/index.ts';
import type { EntriesByCollection, Entry } from '../reader/content.ts';
import { withCurrentNames } from './current-names.ts';

const entry = (collection: Entry['collection'], id: string, data: object): Entry => ({ collection, id, file: `${collection}/${id}.md`, data, body: '', html: {}, headings: [], links: [], unchecked: false }) as unknown as Entry;
const of = (...entries: Entry[]): EntriesByCollection => Object.fromEntries(collections.map(({ name }) => [name, entries.filter(({ collection }) => collection === name)])) as unknown as EntriesByCollection;

const portage = entry('services', 'portage', { name: 'Portage', formerAddresses: ['/services/home-visits/'] });
const friend = entry('services', 'friend', { name: 'Friend', worksWith: ['home-visits', 'portage', 'nobody'], alternatives: ['services/home-visits'] });
const pathway = entry('pathways', 'talking', { title: 'Talking', steps: [{ title: 'One' }, { title: 'Two', uses: ['guides/help/a', 'services/home-visits'] }] });

test('a former name becomes the name of today in every field that refers to entries, groups and lists included', () => {
  const { services, pathways } = withCurrentNames(of(portage, friend, pathway));
  expect(services.map(({ data }) => [data.worksWith, data.alternatives])).toEqual([[undefined, undefined], [['portage', 'portage', 'nobody'], ['services/portage']]]);
  expect(pathways[0]?.data.steps[1]?.uses).toEqual(['guides/help/a', 'services/portage']);
});

test('what was read stays as it is, and so does every entry that names no former name', () => {
  const entries = of(portage, friend);
  const { services } = withCurrentNames(entries);
  expect(friend.data).toMatchObject({ worksWith: ['home-visits', 'portage', 'nobody'] });
  expect(services[0]).toBe(portage);
});

test('where nothing moved, nothing is looked at', () => {
  const entries = of(friend);
  expect(withCurrentNames(entries)).toBe(entries);
});

test('a name that an entry has today is not a former name', () => {
  const again = entry('services', 'home-visits', { name: 'Other visits' });
  expect(withCurrentNames(of(portage, friend, again)).services[1]).toBe(friend);
});
