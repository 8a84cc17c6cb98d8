import { entryNamed } from '../domain/addresses.ts';
import { type Card, cardOf } from '../domain/cards.ts';
import { standing } from '../domain/standing.ts';
import type { Kept } from '../domain/upkeep.ts';
import type { Entry } from '../reader/content.ts';
import { find, site } from './site.ts';

const cards = new WeakMap<Entry, Card>();

/** The card of an entry, made once: a page is named by many others. What nobody has checked for long says so. */
export function cardFor(entry: Entry): Card {
  let card = cards.get(entry);
  if (card) return card;
  const { today, council } = site();
  card = cardOf(entry);
  if (standing(entry.data as Kept, today, council.freshness) === 'below') card = { ...card, facts: [...card.facts, 'Late for a check'], below: true };
  cards.set(entry, card);
  return card;
}

/** The cards of entries named as `collection/id`. What is not live is left out. */
export const cardsNamed = (names: readonly string[] | undefined): Card[] =>
  (names ?? []).flatMap((name) => {
    const { collection, id } = entryNamed(name);
    const entry = find(collection, id);
    return entry ? [cardFor(entry)] : [];
  });

/** The sets of answers that a provider has given, by the service or setting that they are for. */
export function responsesFor(name: string): Entry<'responses'>[] {
  const { entries } = site();
  let byTarget = indexes.get(entries);
  if (!byTarget) indexes.set(entries, (byTarget = Map.groupBy(entries.responses, ({ data }) => data.for)));
  return byTarget.get(name) ?? [];
}

const indexes = new WeakMap<object, Map<string, Entry<'responses'>[]>>();

const pageKinds = ['services', 'settings', 'guides', 'pathways', 'situations', 'checkers'] as const;

/** Every live entry that has a page of its own. */
export const pageEntries = (): Entry[] => pageKinds.flatMap((name) => site().entries[name] as Entry[]);

let made: { of: object; cards: Card[] } | undefined;

/** The cards of every page-making entry that is live, made once for what was read. */
export function allCards(): Card[] {
  const { entries } = site();
  if (made?.of !== entries) made = { of: entries, cards: pageEntries().map(cardFor) };
  return made.cards;
}

/** The name of one of the council’s areas. */
export const areaName = (id: string): string => site().council.areas.find((area) => area.id === id)?.name ?? id;
