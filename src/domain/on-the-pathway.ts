import type { Entries } from '../../schemas/index.ts';

type Pathway = Entries['pathways'];

/** A pathway as far as the places in it go. */
export interface Road { id: string; data: Pick<Pathway, 'title' | 'steps' | 'next'> }

/** A step of a pathway: its number from 1, its title, and the pages that belong to it as `collection/id`. */
export interface Stop { number: number; title: string; uses: readonly string[] }

/** Where a page stands on a pathway, with what usually comes before and after. */
export interface Place {
  pathway: string;
  title: string;
  /** The steps that it belongs to, in order. */
  steps: readonly Stop[];
  before: Stop | undefined;
  after: Stop | undefined;
  /** The ids of the pathways that lead to the first step, where the page belongs to it. */
  from: readonly string[];
  /** The ids of the pathways that follow the last step, where the page belongs to it. */
  next: readonly string[];
}

/** Where each page stands that a step of a pathway uses, by `collection/id`. */
export function placesOnPathways(roads: readonly Road[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { id, data } of roads) {
    const stops = data.steps.map(({ title, uses = [] }, index): Stop => ({ number: index + 1, title, uses }));
    for (const key of new Set(stops.flatMap(({ uses }) => uses))) {
      const steps = stops.filter(({ uses }) => uses.includes(key));
      const [first, last] = [steps[0]?.number ?? 1, steps.at(-1)?.number ?? 1];
      places.set(key, [...(places.get(key) ?? []), {
        pathway: id, title: data.title, steps, before: stops[first - 2], after: stops[last],
        from: first === 1 ? roads.filter((other) => other.data.next?.includes(id)).map((other) => other.id) : [],
        next: last === stops.length ? data.next ?? [] : [],
      }]);
    }
  }
  return places;
}
