/** The filters of the search, in the order in which the page shows them. */
export const groups = ['need', 'age', 'area', 'kind', 'section', 'tier'] as const;

export type Group = (typeof groups)[number];

/** What can be chosen in one filter. The ages are whole years, both ends inside, where a choice is a span of ages. */
export interface Choice { id: string; ages?: readonly [min: number, max: number] | undefined }

/** Every choice of every filter. Nothing else can get into a state. */
export type Known = Readonly<Record<Group, readonly Choice[]>>;

/** What somebody looks for: words, and choices that are joined by "or" inside a filter and by "and" between filters. */
export interface State {
  words: string;
  chosen: Readonly<Record<Group, readonly string[]>>;
}

/** The words are cut here, and so is what is read of an address: nobody types more, and some send a megabyte. */
export const longestWords = 200;
const longestAddress = 10_000;

/** A record with one value for each filter. */
export const forEachGroup = <Value>(value: (group: Group) => Value): Record<Group, Value> =>
  Object.fromEntries(groups.map((group) => [group, value(group)])) as Record<Group, Value>;

/** Words without what cannot be seen or typed, in one line and not too long. */
export function tidyWords(text: string): string {
  const line = text.slice(0, longestAddress).normalize('NFC').replaceAll(/\p{Cf}+/gu, '').replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return [...line].slice(0, longestWords).join('').trim();
}

/** The choice that a value of an address means: its id, or for an age also the number of years. */
function meant(choices: readonly Choice[], value: string): string | undefined {
  const years = /^\d{1,2}$/.test(value) ? Number(value) : undefined;
  return choices.find(({ id, ages }) => id === value || (ages && years !== undefined && years >= ages[0] && years <= ages[1]))?.id;
}

/** Reads what stands after the `#` or the `?` of an address. Whatever it does not know is left out; it never fails. */
export function parseState(text: string, known: Known): State {
  const asked = new URLSearchParams(text.slice(0, longestAddress));
  const words = asked.getAll('q').map(tidyWords).find((one) => one !== '') ?? '';
  const chosen = forEachGroup((group) => {
    const ids = new Set(asked.getAll(group).map((value) => meant(known[group], value)));
    return known[group].map(({ id }) => id).filter((id) => ids.has(id));
  });
  return { words, chosen };
}

/** A state as it stands after the `#`. The same state always makes the same text; the empty state makes none. */
export function stateText({ words, chosen }: State): string {
  const pairs = groups.flatMap((group) => chosen[group].map((id) => [group, id]));
  return new URLSearchParams([...(words ? [['q', words]] : []), ...pairs] as [string, string][]).toString();
}

/** How many choices are made. */
export const howManyChosen = ({ chosen }: State): number => groups.reduce((sum, group) => sum + chosen[group].length, 0);

/** True where nothing is looked for. */
export const isEmpty = (state: State): boolean => state.words === '' && howManyChosen(state) === 0;

/** The state without one choice. */
export const without = (state: State, group: Group, id: string): State =>
  ({ ...state, chosen: { ...state.chosen, [group]: state.chosen[group].filter((one) => one !== id) } });

/** The state without any choice; the words stay. */
export const withoutChoices = (state: State): State => ({ ...state, chosen: forEachGroup(() => []) });
