/** Whether a list or a term is law or practice today, or only proposed. A proposed term never becomes a choice or a filter. */
export type Standing = 'in-force' | 'proposed';

/** One term of a controlled list. The id is for ever: it stands in content and in addresses. */
export interface Term<Id extends string = string> {
  id: Id;
  /** What people read. */
  label: string;
  /** What it means, in plain words. */
  plain?: string;
  /** The heading under which a long list shows it. */
  group?: string;
  /** Codes of other systems for the same thing, for imports and exports. */
  codes?: readonly string[];
  /** Whole years, 25 inclusive, where the term is a span of ages. */
  ages?: readonly [min: number, max: number];
  status?: Standing;
}

/** A controlled list, with where it comes from and since when it holds. */
export interface Vocabulary<Id extends string = string> {
  id: string;
  label: string;
  version: string;
  source: string;
  status: Standing;
  /** The first day on which the list holds, where it is known. */
  from?: string;
  /** The last day on which the list holds, where it has one. */
  to?: string;
  terms: readonly Term<Id>[];
}

/** A vocabulary whose term ids are known to the compiler. */
export const vocabulary = <const Id extends string>(list: Vocabulary<Id>): Vocabulary<Id> => list;

/** The terms that are in force: a proposed one is no choice and no filter. */
export const termsInForce = <Id extends string>(list: Vocabulary<Id>): Term<Id>[] => list.terms.filter((term) => (term.status ?? list.status) === 'in-force');

/** The ids that content may use: those of terms in force. */
export const termIds = <Id extends string>(list: Vocabulary<Id>): Id[] => termsInForce(list).map(({ id }) => id);

/** The words people read for an id. An id that the list does not hold is returned as it is. */
export const labelOf = (list: Vocabulary, id: string): string => list.terms.find((term) => term.id === id)?.label ?? id;
