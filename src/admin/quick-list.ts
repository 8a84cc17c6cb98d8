import { CURSOR_COMPATIBILITY_SYMBOL, Cursor } from 'decap-cms-lib-util';
import { type Folder, folders } from './files.ts';
import { listText } from './format.ts';
import type { Listed } from '../domain/listed.ts';
import { listed } from './store.ts';

/** A file as a backend hands it to Decap, and a page of files with what leads to the next page. */
export interface File { data: string; file: { path: string; id: null } }
type Files = File[] & { [CURSOR_COMPATIBILITY_SYMBOL]?: Cursor };

/** What we use of a backend of Decap. */
export interface Backend {
  entriesByFolder(folder: string, extension: string, depth: number): Promise<File[]>;
  allEntriesByFolder?(folder: string, extension: string, depth: number): Promise<File[]>;
  traverseCursor?(cursor: Cursor, action: string): Promise<{ entries: File[]; cursor: Cursor }>;
}
type BackendClass = new (...given: never[]) => Backend;

/** Entries that a list shows before somebody has scrolled to its end. Decap takes seconds to draw thousands. */
const pageSize = 100;

const order = new Intl.Collator('en-GB');

/**
 * A backend that takes its lists from the website as it was last built. Decap asks for every file of a folder whenever
 * it opens a form, one request each, which takes minutes for thousands; the entry itself is still read from the repository.
 */
export function quick<T extends BackendClass>(Base: T, content: string): T {
  const known = async (folder: string): Promise<{ here?: Folder; entries: Listed[] }> => {
    const here = folders.find((one) => `${content}/${one.folder}` === folder);
    return here ? { here, entries: (await listed()).filter(({ collection, id, byHand }) => collection === here.collection.name && id.startsWith(here.prefix) && !byHand).toSorted((a, b) => order.compare(a.name, b.name)) } : { entries: [] };
  };
  const fileOf = ({ collection, prefix }: Folder, folder: string, extension: string) => ({ id, name }: Listed): File => ({
    data: listText('name' in collection.schema.shape ? 'name' : 'title', name),
    file: { path: `${folder}/${id.slice(prefix.length)}.${extension}`, id: null },
  });
  const pageOf = (files: readonly File[], page: number, folder: string, extension: string): { entries: File[]; cursor: Cursor } => ({
    entries: files.slice((page - 1) * pageSize, page * pageSize),
    cursor: Cursor.create({ actions: page * pageSize < files.length ? ['next'] : [], meta: { page, count: files.length, pageSize, folder, extension }, data: { ours: true } }),
  });
  const Quick = class extends (Base as unknown as BackendClass) {
    override async entriesByFolder(folder: string, extension: string, depth: number): Promise<File[]> {
      const { here, entries } = await known(folder);
      if (!here || entries.length === 0) return super.entriesByFolder(folder, extension, depth);
      const { entries: files, cursor } = pageOf(entries.map(fileOf(here, folder, extension)), 1, folder, extension);
      return Object.assign(files as Files, { [CURSOR_COMPATIBILITY_SYMBOL]: cursor });
    }

    override async traverseCursor(cursor: Cursor, action: string): Promise<{ entries: File[]; cursor: Cursor }> {
      const [folder, extension, page] = [String(cursor.meta.get('folder')), String(cursor.meta.get('extension')), Number(cursor.meta.get('page'))];
      const { here, entries } = await known(folder);
      if (cursor.data.get('ours') !== true || !here) return super.traverseCursor?.(cursor, action) ?? { entries: [], cursor };
      return pageOf(entries.map(fileOf(here, folder, extension)), page + 1, folder, extension);
    }

    /** What Decap asks for when somebody searches or sorts. */
    override async allEntriesByFolder(folder: string, extension: string, depth: number): Promise<File[]> {
      const { here, entries } = await known(folder);
      if (here && entries.length > 0) return entries.map(fileOf(here, folder, extension));
      return super.allEntriesByFolder?.(folder, extension, depth) ?? super.entriesByFolder(folder, extension, depth);
    }
  };
  return Quick as unknown as T;
}
