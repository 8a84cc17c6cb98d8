import { expect, test } from 'vitest';
import { type Card, cardOf } from './cards.ts';
import { pagesOf, pageSize, wholeGroups } from './paging.ts';

const cards = (count: number): Card[] => Array.from({ length: count }, (_, index) => cardOf({ collection: 'services', id: `service-${index}`, data: { name: `Service ${index}`, tier: index < 3 ? 'universal' : 'specialist' } }));
const byTier = ({ tier = '' }: Card): { id: string; label: string } => ({ id: tier, label: tier });

test('a list is cut into pages of the same size, and nothing is lost between them', () => {
  const list = cards(pageSize * 2 + 1);
  const pages = pagesOf(list, '/services/', byTier);
  expect(pages.map(({ groups }) => groups.flatMap((group) => group.cards).length)).toEqual([pageSize, pageSize, 1]);
  expect(pages.flatMap(({ groups }) => groups.flatMap((group) => group.cards))).toEqual(list);
  expect(pages[0]?.hrefs).toEqual(['/services/', '/services/all/2/', '/services/all/3/']);
});

test('a group has a heading on each page on which it goes on, and once on each', () => {
  expect(pagesOf(cards(pageSize + 1), '/services/', byTier).map(({ groups }) => groups.map(({ id }) => id))).toEqual([['universal', 'specialist'], ['specialist']]);
});

test('an empty list is one page without a group', () => {
  expect(pagesOf([], '/services/', byTier)).toEqual([{ number: 1, last: 1, total: 0, groups: [], hrefs: ['/services/'] }]);
});

test('the pages of a list put together have each group once, with all of it', () => {
  const list = cards(pageSize * 2 + 1);
  const whole = wholeGroups(pagesOf(list, '/services/', byTier));
  expect(whole.map(({ id, cards: { length } }) => [id, length])).toEqual([['universal', 3], ['specialist', pageSize * 2 - 2]]);
  expect(whole.flatMap((group) => group.cards)).toEqual(list);
});
