import type { Group, State } from './state.ts';

/** How many pages each choice of each filter would give. */
export type Counts = Readonly<Partial<Record<Group, Readonly<Record<string, number>>>>>;

/** A piece of text, with those words apart that were looked for. */
export interface Piece { text: string; found: boolean }

/** The part of a page in which the words stand. */
export interface Section { href: string; title: string; excerpt: readonly Piece[] }

export interface Result {
  href: string;
  title: string;
  summary: string | undefined;
  /** The choices under which the page stands, by filter. */
  facets: Readonly<Partial<Record<Group, readonly string[]>>>;
  section: Section | undefined;
}

/** How many results are shown at a time. */
export const step = 10;

export interface Found {
  total: number;
  /** The first results, best first. */
  first: readonly Result[];
  /** Reads the results after as many as are shown. */
  more: (shown: number) => Promise<readonly Result[]>;
}

/** What the page asks of a search engine. Both fail where the index cannot be read. */
export interface Engine {
  /** The counts while nothing is looked for. */
  totals: () => Promise<Counts>;
  /** What is found. The counts of a filter follow the words and the choices of the other filters. */
  search: (state: State) => Promise<Found & { counts: Counts }>;
}
