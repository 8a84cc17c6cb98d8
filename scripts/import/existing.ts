import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNamed, type CollectionName } from '../../schemas/index.ts';
import { parseMarkdownFile, parseYamlFile } from '../../src/reader/front-matter.ts';
import { isUnchecked } from '../../src/reader/judge.ts';
import { listFiles } from '../../src/reader/list-files.ts';
import { readText } from '../../src/reader/read-file.ts';

/** A content file that is there before an import. */
export interface Existing {
  collection: CollectionName;
  id: string;
  /** From the content folder on. */
  file: string;
  /** All of the file, with a line feed at the end of each line. */
  text: string;
  data: Readonly<Record<string, unknown>>;
  body: string;
  /** Why an import must leave it alone, as a whole sentence. Undefined for an imported file that nobody has reviewed. */
  untouchable?: string;
}

/** What stands in the folders that an import writes to. */
export interface ExistingFiles {
  entries: Existing[];
  /** Names that are taken by something that is not a content file, such as a link or a folder. */
  blocked: ReadonlySet<string>;
}

/** The `imported` of an entry, as far as it is text. */
export function importedFrom(data: Readonly<Record<string, unknown>>): { from?: unknown; reference?: unknown } {
  const imported = data['imported'];
  return typeof imported === 'object' && imported !== null ? imported : {};
}

/** Refuses a folder that is a symbolic link, because what is written there could land anywhere. Throws a sentence. */
export async function refuseLinkedFolder(root: string, folder: string): Promise<void> {
  const found = await lstat(join(root, folder)).catch(() => undefined);
  if (found && !found.isDirectory()) throw new Error(`“${folder}” in the content folder is ${found.isSymbolicLink() ? 'a symbolic link, which may lead outside it' : 'not a folder'}. Put a folder there.`);
}

function judged(data: Record<string, unknown>, broken: boolean): string | undefined {
  if (broken) return 'Its fields cannot be read. Mend it, then import again.';
  if (data['imported'] === undefined) return 'It was written by people.';
  return isUnchecked(data) ? undefined : `It was reviewed by people on ${String(data['lastReviewed'])}.`;
}

/** Every file of some collections, read with the reader of the site. Nothing outside the content folder is read. */
export async function existingFiles(root: string, names: readonly CollectionName[]): Promise<ExistingFiles> {
  for (const name of names) await refuseLinkedFolder(root, collectionNamed(name).path);
  const { files, problems } = await listFiles(root);
  const entries: Existing[] = [];
  const blocked = new Set(problems.map(({ file }) => file));
  const wanted = files.filter(({ collection }) => names.includes(collection.name));
  for (const { collection, id, file } of wanted) {
    const text = readText(join(root, file));
    if (typeof text !== 'string') {
      blocked.add(file);
      continue;
    }
    const { data, body, findings } = file.endsWith('.yml') ? parseYamlFile(text) : parseMarkdownFile(text);
    const untouchable = judged(data, findings.some(({ level }) => level === undefined));
    entries.push({ collection: collection.name, id, file, text, data, body, ...(untouchable !== undefined && { untouchable }) });
  }
  return { entries, blocked };
}
