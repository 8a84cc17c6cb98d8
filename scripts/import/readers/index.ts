import type { CollectionName } from '../../../schemas/index.ts';
import type { Owned, ReaderOptions, Reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { outpost } from './outpost.ts';
import { schools } from './schools.ts';

/** What can read one kind of source. */
export interface Reader {
  /** What it reads, as a whole sentence. */
  about: string;
  /** The name of the system, as it is written under `imported`. */
  from: string;
  /** What such a source calls the parts of a record. */
  part: 'column' | 'field';
  /** Options that it understands. */
  options: readonly (keyof ReaderOptions)[];
  /** The collections that it writes to. */
  collections: readonly CollectionName[];
  /** The fields that it writes. */
  owns: Partial<Record<CollectionName, Owned>>;
  /** Every record of a source. Throws a sentence for a source that it cannot use as a whole. */
  read: (source: Source, options: ReaderOptions) => Promise<Reading>;
}

/** Every reader by the name that it has on the command line. */
export const readers: Readonly<Record<string, Reader>> = { schools, outpost };
