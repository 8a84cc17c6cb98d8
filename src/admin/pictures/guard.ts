import { judgePicture } from '../../reader/judge-picture.ts';

/** A file that goes into a commit beside an entry, as Decap hands it to a backend. */
export interface Asset { path: string; toBase64: () => Promise<string> }

/** What a backend of Decap is given to save. */
export interface Saved { dataFiles: { raw: string }[]; assets: Asset[] }

/** What we use of a backend of Decap. */
interface Backend { persistEntry(entry: Saved, options: unknown): Promise<unknown> }
type BackendClass = new (...given: never[]) => Backend;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);

/**
 * The pictures that an entry is saved with: those that it names. Decap keeps every file that was ever chosen for a draft,
 * also what was taken out again. Throws, in words, where one of them is what the check would refuse, however it got there.
 */
export async function savedPictures({ dataFiles, assets }: Saved): Promise<Asset[]> {
  const text = dataFiles.map(({ raw }) => raw).join('\n');
  const used = assets.filter(({ path }) => text.includes(nameOf(path)));
  for (const asset of used) {
    const wrong = judgePicture(nameOf(asset.path), bytesOf(await asset.toBase64())).wrong.find(({ level }) => level === 'error');
    if (wrong) throw new Error(`${nameOf(asset.path)}: ${wrong.message} ${wrong.fix}`);
  }
  return used;
}

/** A backend that saves no picture that is not named, and none that is unsafe. */
export function guarded<T extends BackendClass>(Base: T): T {
  const Guarded = class extends (Base as unknown as BackendClass) {
    override async persistEntry(entry: Saved, options: unknown): Promise<unknown> {
      return super.persistEntry({ ...entry, assets: await savedPictures(entry) }, options);
    }
  };
  return Guarded as unknown as T;
}
