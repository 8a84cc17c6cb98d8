import { expect, test } from 'vitest';
import { suspicions } from './personal.ts';

test('a role is not the name of a person, and a name is not a role', () => {
  const owners = (after: string): string[] => suspicions({ kind: 'changed', collection: 'services', id: 'a', file: 'a.md', title: 'A', unreadable: [], changes: [{ field: 'owner', labels: ['Owner'], kind: 'value', before: 'x', after }] }).map(({ words }) => words);
  expect(['Sarah Webb', 'Jane Hubbard (SENCO)', 'SENCO: Jane Headley', 'Jane Postle, Portage Manager'].map(owners)).toEqual([['Sarah Webb'], ['Jane Hubbard'], ['Jane Headley'], ['Jane Postle']]);
  expect(['Children’s Front Door', 'Wealdmere Council', 'Early Years Inclusion Team', 'Educational Psychologist', 'Senior Nursery Nurse', 'Deputy Head', 'Schools team, Harbour Minds'].flatMap(owners)).toEqual([]);
  expect([owners('Jane Smith'), owners('Local Offer manager'), owners('Portage Manager'), owners('SENCO'), owners('Head Teacher')]).toEqual([['Jane Smith'], [], [], [], []]);
});

test('a work mobile in a contact is not suspected, one in a text is', () => {
  const found = (field: string, kind: 'value' | 'text'): number => suspicions({ kind: 'added', collection: 'services', id: 'a', file: 'a.md', title: 'A', unreadable: [], changes: [{ field, labels: [field], kind, before: undefined, after: '07700 900 123' }] }).length;
  expect([found('contact.phone', 'value'), found('contact.textRelay', 'value'), found('body', 'text')]).toEqual([0, 0, 1]);
});
