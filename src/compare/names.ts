import { askOnce } from '../domain/ask-once.ts';
import type { Kind } from '../domain/comparison.ts';

/** The names of a kind of record, by their ids, as `/compare/<kind>.json` has them. */
export type Names = readonly (readonly [id: string, title: string])[];

/** The names of every record of a kind. They are fetched when somebody begins to type, and never before. */
export const namesOf = askOnce(async (kind: Kind): Promise<Names> => {
  const answer = await fetch(new URL(`/compare/${kind}.json`, location.origin));
  if (!answer.ok) throw new Error(`The names answered ${answer.status}`);
  return (await answer.json()) as Names;
});

const plain = (text: string): string => text.toLocaleLowerCase('en-GB').replaceAll(/[’'‘]/g, '').replaceAll(/\s+/g, ' ').trim();

/** The names in which the typed words stand, those that begin with them first. */
export function namesWith(names: Names, typed: string, most: number): Names {
  const words = plain(typed);
  const found = names.filter(([, title]) => plain(title).includes(words));
  return [...found.filter(([, title]) => plain(title).startsWith(words)), ...found.filter(([, title]) => !plain(title).startsWith(words))].slice(0, most);
}

/** The one record that is meant: the name as it is typed, or the only one in which the words stand. */
export function meant(names: Names, typed: string): string | undefined {
  if (plain(typed) === '') return undefined;
  const found = namesWith(names, typed, names.length);
  return (found.find(([, title]) => plain(title) === plain(typed)) ?? (found.length === 1 ? found[0] : undefined))?.[0];
}
