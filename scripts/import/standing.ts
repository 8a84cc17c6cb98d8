import { type Existing, type ExistingFiles, importedFrom } from './existing.ts';

/** What names a record wherever its file is: its collection and its number in the source. */
export const keyOf = ({ collection, reference }: { collection: string; reference: string }): string => `${collection}/${reference}`;

/** The files that are there before an import, in the ways in which a record is looked up. */
export interface Standing {
  /** By the name of the file, from the content folder on. */
  byFile: ReadonlyMap<string, Existing>;
  /** Files that came from the same source, by `keyOf`. */
  byReference: ReadonlyMap<string, Existing>;
  /** Files with a number of the register of schools, whoever wrote them. */
  byUrn: ReadonlyMap<string, Existing>;
  /** Names of files that cannot be used. */
  blocked: ReadonlySet<string>;
}

/** Indexes the files of a content folder for the import of a source. Of two files with one number the first counts. */
export function standingOf({ entries, blocked }: ExistingFiles, from: string): Standing {
  const byFile = new Map<string, Existing>();
  const byReference = new Map<string, Existing>();
  const byUrn = new Map<string, Existing>();
  for (const entry of entries) {
    const { from: source, reference } = importedFrom(entry.data);
    const urn = entry.data['urn'];
    byFile.set(entry.file, entry);
    if (source === from && reference !== undefined) {
      const key = keyOf({ collection: entry.collection, reference: String(reference) });
      if (!byReference.has(key)) byReference.set(key, entry);
    }
    if (urn !== undefined && !byUrn.has(String(urn))) byUrn.set(String(urn), entry);
  }
  return { byFile, byReference, byUrn, blocked };
}
