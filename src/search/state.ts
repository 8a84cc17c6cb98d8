import { forEachGroup, type Group, groups } from '../domain/search-groups.ts';

/** What can be chosen in one filter. The years of an age are choices too, of which one at a time can be made. */
export interface Choice { id: string }

/** Every choice of every filter, in the order of the page. Nothing else can get into a state. */
export type Known = Readonly<Record<Group, readonly Choice[]>>;

/** The orders of the results, by their names in addresses. */
export const sorts = ['best', 'name', 'near', 'checked'] as const;

export type Sort = (typeof sorts)[number];

/** The distances in miles between which somebody can choose. */
export const distances = [1, 3, 5, 10, 20] as const;

/**
 * What somebody looks for: words, and choices that are joined by "or" inside a filter and by "and" between filters. A
 * postcode or a position is never a part of it, so it is in no address.
 */
export interface State {
  words: string;
  chosen: Readonly<Record<Group, readonly string[]>>;
  sort: Sort;
  /** How many miles away at most. It has an effect only where a place is known. */
  within: number | undefined;
  /** True to show also what does not say whether it fits. */
  unsure: boolean;
}

/** The words are cut here, and so is what is read of an address: nobody types more, and some send a megabyte. */
export const longestWords = 200;
const longestAddress = 10_000;

/** The state in which nothing is looked for. */
export const emptyState: State = { words: '', chosen: forEachGroup(() => []), sort: 'best', within: undefined, unsure: false };

/** Words without what cannot be seen or typed, in one line and not too long. */
export function tidyWords(text: string): string {
  const line = text.slice(0, longestAddress).normalize('NFC').replaceAll(/\p{Cf}+/gu, '').replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return [...line].slice(0, longestWords).join('').trim();
}

/** True for an age in years, and not a span of ages. */
export const isYears = (id: string): boolean => /^\d{1,2}$/.test(id);

/** Of several years only the first stays, because the page has one place for them. */
const oneYear = (ids: readonly string[]): string[] => ids.filter((id) => !isYears(id) || id === ids.find(isYears));

/** Reads what stands after the `#` or the `?` of an address. Whatever it does not know is left out; it never fails. */
export function parseState(text: string, known: Known): State {
  const asked = new URLSearchParams(text.slice(0, longestAddress));
  const chosen = forEachGroup((group) => {
    const values = new Set(asked.getAll(group));
    return oneYear(known[group].map(({ id }) => id).filter((id) => values.has(id)));
  });
  return {
    words: asked.getAll('q').map(tidyWords).find((one) => one !== '') ?? '',
    chosen,
    sort: sorts.find((sort) => asked.get('sort') === sort) ?? 'best',
    within: distances.find((miles) => asked.get('within') === String(miles)),
    unsure: asked.get('unsure') === '1',
  };
}

/** A state as it stands after the `#`. The same state always makes the same text; the empty state makes none. */
export function stateText({ words, chosen, sort, within, unsure }: State): string {
  const pairs: [string, string][] = groups.flatMap((group) => chosen[group].map((id): [string, string] => [group, id]));
  if (words) pairs.unshift(['q', words]);
  if (sort !== 'best') pairs.push(['sort', sort]);
  if (within) pairs.push(['within', String(within)]);
  if (unsure) pairs.push(['unsure', '1']);
  return new URLSearchParams(pairs).toString();
}

/** Every choice that is made, in the order of the page. */
export const choicesOf = ({ chosen }: State): { group: Group; id: string }[] => groups.flatMap((group) => chosen[group].map((id) => ({ group, id })));

/** True where nothing is looked for. The order alone, or a distance from nowhere, asks for nothing. */
export const isEmpty = (state: State): boolean => state.words === '' && choicesOf(state).length === 0;

/** The state without one choice. */
export const without = (state: State, group: Group, id: string): State =>
  ({ ...state, chosen: { ...state.chosen, [group]: state.chosen[group].filter((one) => one !== id) } });

/** The state without any choice; the words and the order stay. */
export const withoutChoices = ({ words, sort }: State): State => ({ ...emptyState, words, sort });
