import data from './requirements.json' with { type: 'json' };

/**
 * Something that the documents of this project ask a Local Offer to be or to hold, in our own short words. It is there
 * when all its items of the coverage page are answered; pages and tests are where to look.
 */
export interface Requirement {
  /** The number of its row: the document, a hyphen and three digits. */
  id: string;
  label: string;
  /** Ids of items of the coverage page that must all be answered. */
  items?: readonly string[];
  /** Addresses of the demonstration, some with the place on the page. */
  at?: readonly string[];
  /** Ids of proofs. */
  tests?: readonly string[];
  /** Why it is not there yet, in whole sentences. */
  notYet?: string;
}

/** A test that shows that something holds: its file from the top of the repository, and its title. */
export interface Proof { file: string; title: string }

/** Every requirement on content or on the product, in the groups of the documents. */
export const requirementGroups: readonly { label: string; rows: readonly Requirement[] }[] = data.groups;

/** Rows that ask the council alone to act. The site can record that, and cannot show that it was done. */
export const onlyTheCouncil: readonly string[] = data.onlyTheCouncil;

/** Tests by the id that rows give them. */
export const proofs: Readonly<Record<string, Proof>> = data.proofs;

/** Which documents were read. */
export const requirementSource: string = data.source;
