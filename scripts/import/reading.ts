import type { CollectionName } from '../../schemas/index.ts';
import type { Note } from './reasons.ts';

/** Something that a source says, ready to become a content file. */
export interface Incoming {
  collection: CollectionName;
  /** Its number in the source, by which a second import finds the file again whatever it is called. */
  reference: string;
  /** Its number in the register of schools, by which an entry that people wrote is found. */
  urn?: string;
  /** The name, for reports. */
  name: string;
  /** Where it stands in the source, as in `row 12`. */
  where: string;
  /** Ids that its file may have, the best first. */
  ids: readonly string[];
  /** Its fields without `imported`, as they are written in content. */
  fields: Readonly<Record<string, unknown>>;
  /** Fields that name another record of the source. They get its id, wherever its file is. */
  refersTo?: Readonly<Record<string, { collection: CollectionName; reference: string }>>;
  /** Markdown under the fields, where the source has a text. */
  body?: string;
}

/** Top fields that an import writes. A group or a list also has the names inside it that the import writes. */
export type Owned = Readonly<Record<string, readonly string[]>>;

/** What a reader made of a source. */
export interface Reading {
  /** How many records the source has, usable or not. */
  count: number;
  /** How many of them are not carried over at all. */
  skipped: number;
  records: Incoming[];
  /** All that is not carried over. */
  notes: Note[];
  /** Whole sentences about the source as a whole. */
  remarks: string[];
  /** Records that the source has and that are not carried over: where they stand, by `collection/reference`. */
  leftOut: ReadonlyMap<string, string>;
  /** Fields that this source cannot state at all, for example because it lacks their columns. */
  unstated?: readonly string[];
  /** True where the source is only a part of a larger one, so that nothing follows from what it lacks. */
  partial: boolean;
}

/** What a reader may be told on the command line. */
export interface ReaderOptions {
  /** The name of the council as the source writes it. */
  council?: string;
}
