import { folders } from './files.ts';
import { listText } from './format.ts';
import { listed } from './store.ts';

/** A file as a backend hands it to Decap. */
interface File { data: string; file: { path: string; id: null } }

/** What we use of a backend of Decap. */
interface Backend { entriesByFolder(folder: string, extension: string, depth: number): Promise<File[]> }
type BackendClass = new (...given: never[]) => Backend;

/**
 * A backend that takes its lists from the website as it was last built. Decap asks for every file of a folder whenever
 * it opens a form, one request each, which takes minutes for thousands; the entry itself is still read from the repository.
 */
export function quick<T extends BackendClass>(Base: T, content: string): T {
  const Quick = class extends (Base as unknown as BackendClass) {
    override async entriesByFolder(folder: string, extension: string, depth: number): Promise<File[]> {
      const here = folders.find((one) => `${content}/${one.folder}` === folder);
      const entries = here ? (await listed()).filter(({ collection, id, byHand }) => collection === here.collection.name && id.startsWith(here.prefix) && !byHand) : [];
      if (!here || entries.length === 0) return super.entriesByFolder(folder, extension, depth);
      const name = 'name' in here.collection.schema.shape ? 'name' : 'title';
      return entries.map((entry) => ({
        data: listText(name, entry.name),
        file: { path: `${folder}/${entry.id.slice(here.prefix.length)}.${extension}`, id: null },
      }));
    }

    /** What Decap asks for when somebody searches. */
    allEntriesByFolder(folder: string, extension: string, depth: number): Promise<File[]> { return this.entriesByFolder(folder, extension, depth); }
  };
  return Quick as unknown as T;
}
