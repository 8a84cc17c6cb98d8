import type { SearchKind } from '../domain/search-document.ts';
import type { Group } from '../domain/search-groups.ts';
import type { Near } from './near/near.ts';
import type { State } from './state.ts';

/** How many pages each choice of each filter would give. A filter whose file has not been read is missing. */
export type Counts = Readonly<Partial<Record<Group, Readonly<Record<string, number>>>>>;

/** A piece of text, with those words apart that were looked for. */
export interface Piece { text: string; found: boolean }

/** The part of a page in which the words stand. */
export interface Section { href: string; title: string; excerpt: readonly Piece[] }

/** Why a page was found. */
export type Why =
  /** Families call the term of the glossary by this phrase, and it leads to the page. */
  | { how: 'phrase'; phrase: string; term: string }
  /** The page is also known by this name. */
  | { how: 'name'; name: string }
  /** The words stand in the answer to this question. */
  | { how: 'question'; question: string; href: string }
  /** The words stand in its text, or nothing was typed. */
  | { how: 'words' };

/** Where a result stands when a place or unknown values divide the list. The shelves come in this order. */
export type Shelf = 'found' | 'near' | 'everywhere' | 'no-place' | 'unsure';

export interface Result {
  href: string;
  title: string;
  kind: SearchKind;
  summary: string | undefined;
  facts: readonly string[];
  status: string | undefined;
  /** When it was last checked, in words. */
  checked: string | undefined;
  why: Why;
  section: Section | undefined;
  /** Miles as the crow flies from the place that was given. */
  miles: number | undefined;
  shelf: Shelf;
}

/** How many pages there would be without one of the choices. */
export interface Way { group: Group; id: string; total: number }

/** How many results are shown at a time. */
export const step = 10;

export interface Found {
  /** Pages that fit, without those that do not say. */
  total: number;
  /** How many more may fit, because they do not say what was chosen. */
  unsaid: number;
  /** The counts of a filter follow the words and the choices of the other filters. */
  counts: Counts;
  /** The words that were looked for instead of those typed, because nothing has those. */
  corrected: { from: string; to: string } | undefined;
  /** True where what the site knows of words could not be read, so that they were looked for as they were typed. */
  asTyped: boolean;
  /** Other wordings to offer. */
  didYouMean: readonly string[];
  /** What each choice keeps away, where nothing was found. */
  ways: readonly Way[];
  /** The first results. */
  first: readonly Result[];
  /** Reads the results after as many as are shown. */
  more: (shown: number) => Promise<readonly Result[]>;
}

/** What the page asks of a search engine. Both fail where the index cannot be read. `seen` are the filters whose counts somebody sees. */
export interface Engine {
  /** The counts while nothing is looked for. */
  totals: (seen: readonly Group[]) => Promise<Counts>;
  /** @param counted Is given the counts as soon as they are known, while the results are still being read. */
  search: (state: State, near: Near | undefined, seen: readonly Group[], counted: (counts: Counts) => void) => Promise<Found>;
}
