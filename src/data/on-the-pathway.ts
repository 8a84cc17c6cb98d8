import type { CollectionName } from '../../schemas/index.ts';
import type { Card } from '../domain/cards.ts';
import { type Place, placesOnPathways, type Stop } from '../domain/on-the-pathway.ts';
import type { EntriesByCollection } from '../reader/content.ts';
import { onceFor } from './once.ts';
import { cardsNamed } from './related.ts';
import { find, site } from './site.ts';

/** A step as a page shows it: the place on the page of its pathway, and the pages that belong to it. */
export interface ShownStep { href: string; number: number; title: string; uses: readonly Card[] }

/** Where a page stands on one pathway. */
export interface OnPathway {
  href: string;
  title: string;
  /** How many steps the pathway has. */
  length: number;
  steps: readonly ShownStep[];
  before: ShownStep | undefined;
  after: ShownStep | undefined;
  /** Pathways that lead to this one, and pathways that follow it. */
  from: readonly Card[];
  next: readonly Card[];
}

/** How many pathways a page tells of, and how many pages of a step. */
const most = 3;

const places = onceFor(({ pathways }: EntriesByCollection) => placesOnPathways(pathways));

/** Where each page stands on pathways, by `collection/id`. */
export const onPathways = (): ReadonlyMap<string, Place[]> => places(site().entries);

/** Where a page stands on the pathways that use it, with what usually comes before and after. The pathway with most steps for it comes first. */
export function onThePathway(collection: CollectionName, id: string): OnPathway[] {
  const key = `${collection}/${id}`;
  const own = (onPathways().get(key) ?? []).toSorted((a, b) => b.steps.length - a.steps.length).slice(0, most);
  return own.map(({ pathway, title, steps, before, after, from, next }) => {
    const href = `/pathways/${pathway}/`;
    const shown = ({ number, title: step, uses }: Stop): ShownStep => ({ href: `${href}#step-${number}`, number, title: step, uses: cardsNamed(uses.filter((use) => use !== key).slice(0, most)) });
    const named = (ids: readonly string[]): Card[] => cardsNamed(ids.map((one) => `pathways/${one}`));
    const length = find('pathways', pathway)?.data.steps.length ?? 0;
    return { href, title, length, steps: steps.map(shown), before: before && shown(before), after: after && shown(after), from: named(from), next: named(next) };
  });
}
