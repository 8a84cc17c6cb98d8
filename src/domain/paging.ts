import type { Card } from './cards.ts';

/** Entries on one page of a list: short enough to load on a slow phone. */
export const pageSize = 100;

/** A part of a list under its heading. */
export interface Group { id: string; label: string; cards: Card[] }

/** One page of a list. */
export interface ListPage {
  /** From 1. */
  number: number;
  last: number;
  total: number;
  groups: Group[];
  /** The address of each page, from the first. */
  hrefs: string[];
}

/**
 * A sorted list as pages, each in groups. The first page has the address of the list, the others stand under it in `all/`,
 * where no entry can have the same address.
 * @param groupOf The id and the words of the group of an entry. Entries of one group must stand together.
 */
export function pagesOf(cards: readonly Card[], home: string, groupOf: (card: Card) => { id: string; label: string }): ListPage[] {
  const last = Math.max(1, Math.ceil(cards.length / pageSize));
  const hrefs = Array.from({ length: last }, (_, index) => (index === 0 ? home : `${home}all/${index + 1}/`));
  return hrefs.map((_, index) => {
    const groups: Group[] = [];
    for (const card of cards.slice(index * pageSize, (index + 1) * pageSize)) {
      const { id, label } = groupOf(card);
      const group = groups.at(-1)?.id === id ? groups.at(-1) : undefined;
      if (group) group.cards.push(card);
      else groups.push({ id, label, cards: [card] });
    }
    return { number: index + 1, last, total: cards.length, groups, hrefs };
  });
}

/** The groups of a whole list: one that goes on over several of its pages is put together again. */
export function wholeGroups(pages: readonly Pick<ListPage, 'groups'>[]): Group[] {
  const whole = new Map<string, Group>();
  for (const { id, label, cards } of pages.flatMap(({ groups }) => groups)) {
    const before = whole.get(id);
    if (before) before.cards.push(...cards);
    else whole.set(id, { id, label, cards: [...cards] });
  }
  return [...whole.values()];
}
