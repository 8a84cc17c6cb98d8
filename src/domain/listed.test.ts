import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { listedEntries } from './listed.ts';

const entries = [
  { collection: 'services', id: 'portage', file: 'services/portage.md', data: { ...examples.services, name: 'Portage', places: [{ name: 'Harbour House', postcode: 'ZZ1 1AA' }], status: { state: 'paused' } } },
  { collection: 'guides', id: 'help/mediation', file: 'guides/help/mediation.mdx', data: { title: 'Mediation' } },
  { collection: 'responses', id: 'portage', file: 'responses/portage.md', data: { for: 'services/portage', questions: 'service' } },
  { collection: 'council', id: 'council', file: 'council.yml', data: examples.council },
] as const;

test('an entry is listed with its name, its first place and how it stands, and with nothing else', () => {
  expect(listedEntries(entries, () => true)).toEqual([
    { collection: 'services', id: 'portage', name: 'Portage', place: 'Harbour House', status: 'paused' },
    { collection: 'guides', id: 'help/mediation', name: 'Mediation', byHand: true },
    { collection: 'responses', id: 'portage', name: 'services/portage: service', for: 'services/portage', questions: 'service' },
  ]);
});

test('of an entry that is not on the website today the list says only how its file is called', () => {
  expect(listedEntries(entries, ({ collection }) => collection !== 'services')[0]).toEqual({ collection: 'services', id: 'portage', name: 'portage', status: 'hidden' });
});
