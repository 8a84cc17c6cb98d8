import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectionNamed, type CollectionName, collections, isSingle } from '../../schemas/index.ts';
import type { Content, EntriesByCollection, Entry } from './content.ts';
import { limits } from './limits.ts';
import { listFiles } from './list-files.ts';
import { listImages } from './list-images.ts';
import { readPostcodes } from './postcodes.ts';
import { ProcessPool } from './process-pool.ts';
import { type FileToRead, type Read, readOne, readWithoutTexts, unrendered } from './read-one.ts';

const program = fileURLToPath(new URL('read-worker.ts', import.meta.url));
/** Files that one process reads together. */
const batchSize = 96;

/** Files for which one more process is worth its start: it loads the schemas anew, which takes as long as reading some hundred files. */
const worthOneMore = 384;

/** How many processes read so many files: two at least, where there is more than one batch, and at most four. */
const processesFor = (files: number): number =>
  Math.min(Math.ceil(files / batchSize), Math.max(2, Math.ceil(files / worthOneMore)), Math.max(2, Math.min(4, availableParallelism())));

const poolFor = (files: number): ProcessPool<FileToRead, Read> =>
  new ProcessPool({ program, size: processesFor(files), seconds: limits.readSeconds, startSeconds: limits.startSeconds, lost: readWithoutTexts });

/**
 * Everything in a content folder: each file opened once, its fields judged by the schema and the rules of its
 * collection, its Markdown rendered once. Every problem of every file is in the answer; only a folder that cannot be
 * listed at all throws. Whoever shows the problems to nobody says `prose: false`, which leaves out the look at
 * every sentence.
 */
export async function readContent(folder: string, { prose = true } = {}): Promise<Content> {
  const root = resolve(folder);
  const { files, problems } = await listFiles(root);
  const pictures = await listImages(root);
  problems.push(...pictures.problems);
  const { postcodes, problems: postcodeProblems } = await readPostcodes(root);
  problems.push(...postcodeProblems);
  const entries = Object.fromEntries(collections.map(({ name }) => [name, []])) as unknown as EntriesByCollection;
  const pool = poolFor(files.length);
  try {
    const toRead = files.map(({ collection, id, file }) => ({ root, collection: collection.name, id, file, prose }));
    const batches = Array.from({ length: Math.ceil(toRead.length / batchSize) }, (_, index) => toRead.slice(index * batchSize, (index + 1) * batchSize));
    for (const read of await Promise.all(batches.map((batch) => pool.ask(batch)))) {
      for (const { problems: found, entry } of read) {
        problems.push(...found);
        if (entry) (entries[entry.collection] as Entry[]).push(entry);
      }
    }
  } finally {
    pool.close();
  }
  return { root, entries, problems, images: pictures.images, postcodes, files: files.length };
}

/** Every entry of all collections. */
export const allEntries = ({ entries }: Pick<Content, 'entries'>): Entry[] => collections.flatMap(({ name }) => entries[name] as Entry[]);

const unread = (name: CollectionName): Error => new Error(`“${name}” could not be read. Run \`npm run check\` to see why.`);

/** The one entry of a collection that is a single file, such as the council. Throws where it could not be read. */
export function onlyEntry<Name extends CollectionName>(content: Content, name: Name): Entry<Name> {
  const [entry] = content.entries[name];
  if (!entry || !isSingle(collectionNamed(name))) throw unread(name);
  return entry;
}

/** The same entry from its file alone and without its texts as HTML, for whoever needs no other file. Throws where it could not be read. */
export function readOnlyEntry<Name extends CollectionName>(folder: string, name: Name): Entry<Name> {
  const collection = collectionNamed(name);
  const { entry } = isSingle(collection) ? readOne({ root: resolve(folder), collection: name, id: name, file: collection.path }, unrendered) : {};
  if (!entry) throw unread(name);
  return entry as unknown as Entry<Name>;
}
