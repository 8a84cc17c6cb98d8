import type { Council } from '../collections/council.ts';

/** A list of `council.yml` whose entries are named elsewhere by their ids. */
interface CouncilList {
  /** The field of `council.yml` in which it stands. */
  field: keyof Council & string;
  /** Its entries, with what each is called. */
  termsOf: (council: Council) => readonly { id: string; label: string }[];
}

/** Every such list, by the name under which fields refer to it. */
export const councilLists = {
  areas: { field: 'areas', termsOf: ({ areas }) => (areas ?? []).map(({ id, name }) => ({ id, label: name })) },
  'own-questions': { field: 'ownQuestions', termsOf: ({ ownQuestions }) => (ownQuestions ?? []).map(({ id, question }) => ({ id, label: question })) },
} satisfies Readonly<Record<string, CouncilList>>;

export type CouncilListName = keyof typeof councilLists;

export const councilListNames = Object.keys(councilLists) as CouncilListName[];

/** The list that a field refers to, or undefined where it names entries with a file of their own. */
export const councilListOf = (refersTo: readonly string[] | undefined): CouncilListName | undefined => councilListNames.find((name) => name === refersTo?.[0]);
