import { entryNamed } from '../domain/addresses.ts';
import { type Card, cardOf } from '../domain/cards.ts';
import { standing } from '../domain/standing.ts';
import type { Kept } from '../domain/upkeep.ts';
import type { EntriesByCollection, Entry } from '../reader/content.ts';
import { onceFor } from './once.ts';
import { find, site } from './site.ts';

/** The card of an entry, made once: a page is named by many others. What nobody has checked for long says so. */
export const cardFor = onceFor((entry: Entry): Card => {
  const { today, council } = site();
  const card = cardOf(entry);
  return standing(entry.data as Kept, today, council.freshness) === 'below' ? { ...card, facts: [...card.facts, 'Late for a check'], below: true } : card;
});

/** The cards of entries named as `collection/id`. What is not live is left out. */
export const cardsNamed = (names: readonly string[] | undefined): Card[] =>
  (names ?? []).flatMap((name) => {
    const { collection, id } = entryNamed(name);
    const entry = find(collection, id);
    return entry ? [cardFor(entry)] : [];
  });

const byProvider = onceFor(({ responses }: EntriesByCollection) => Map.groupBy(responses, ({ data }) => data.for));

/** The sets of answers that a provider has given, by the service or setting that they are for. */
export const responsesFor = (name: string): Entry<'responses'>[] => byProvider(site().entries).get(name) ?? [];

const pageKinds = ['services', 'settings', 'guides', 'pathways', 'situations', 'checkers'] as const;

/** Every live entry that has a page of its own. */
export const pageEntries = (): Entry[] => pageKinds.flatMap((name) => site().entries[name] as Entry[]);

const cards = onceFor<EntriesByCollection, Card[]>(() => pageEntries().map(cardFor));

/** The cards of every page-making entry that is live. */
export const allCards = (): Card[] => cards(site().entries);

/** The name of one of the council’s areas. */
export const areaName = (id: string): string => site().council.areas.find((area) => area.id === id)?.name ?? id;
