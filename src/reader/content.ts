import type { CollectionName, Entries } from '../../schemas/index.ts';
import type { Problem } from '../../schemas/problem.ts';
import type { Heading, InnerLink } from './markdown-rules.ts';
import type { Picture } from './judge-picture.ts';
import type { PostcodeFiles } from './postcodes.ts';

/** An entry that could be read: its fields, its Markdown as safe HTML, and where it came from. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  /** The file name without its ending; guides have their section before it. */
  id: string;
  /** From the content folder on. */
  file: string;
  data: Entries[Name];
  /** The Markdown under the fields as it is written. */
  body: string;
  /** Safe HTML by the path of its field; the body is under `body`. */
  html: Readonly<Record<string, string>>;
  headings: readonly Heading[];
  /** Links of all its Markdown, with the path of the field they stand in. */
  links: readonly (InnerLink & { field: string })[];
  /** The lines of the fields that hold a day, by field. What is asked of days may be answered for every file at once. */
  dayLines: Readonly<Record<string, number>>;
  /** True for a record that came from an import and that nobody at the council has reviewed. */
  unchecked: boolean;
}

export type EntriesByCollection = { [Name in CollectionName]: Entry<Name>[] };

/** All that is in a content folder, and all that is wrong with it. */
export interface Content {
  root: string;
  entries: EntriesByCollection;
  problems: Problem[];
  /** The pictures in `images/` that can be published. */
  images: Picture[];
  /** Where postcodes are, from `postcodes/`. */
  postcodes: PostcodeFiles;
  /** How many files were read. */
  files: number;
}
