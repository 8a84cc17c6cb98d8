import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { shownFolder } from '../lib/folders.ts';

/** A file of a ZIP file: its name, with slashes, and what is in it. */
export interface ZipFile { name: string; content: Uint8Array }

/** What is to be written and where. `day` is the ISO day that each file in it says it is of, so that the same content gives the same bytes. */
export interface ToZip { out: string; day: string; count: number; files: AsyncIterable<ZipFile> }

/** What is small already, and gets no smaller by being packed once more. */
const packed = /\.(?:png|jpe?g|webp|avif|gif|woff2?|mp[34]|m4a|ogg|webm|pdf|docx|zip)$/i;
/** The most that a ZIP file of the plain kind, which every system opens, can hold. */
const limits = { files: 65_535, bytes: 2 ** 32 - 1 };

class TooMuch extends Error {}

async function* zipped({ day, count, files }: ToZip): AsyncGenerator<Uint8Array> {
  if (count > limits.files) throw new TooMuch(`The copy would have ${count} files, and a ZIP file holds ${limits.files} at most.`);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  // ZIP keeps days and hours without a zone, and the library takes them from the clock of this computer: noon is that day on all.
  const mtime = new Date(`${day}T12:00:00`);
  let bytes = 0;
  for await (const { name, content } of files) {
    const file = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
    file.mtime = mtime;
    zip.add(file);
    file.push(content, true);
    bytes += chunks.reduce((sum, { length }) => sum + length, 0);
    if (bytes > limits.bytes) throw new TooMuch('The copy would be larger than 4 GiB, which is the most that a ZIP file holds.');
    yield* chunks.splice(0);
  }
  zip.end();
  yield* chunks;
}

/** Writes a ZIP file whole or not at all, because it is made beside its place and then renamed. Answers with how many bytes it has. */
export async function writeZip(zip: ToZip): Promise<number> {
  // A name that nobody gives to what they want to keep: what a killed run left is replaced.
  const beside = `${zip.out}.being-made`;
  await rm(beside, { force: true });
  try {
    // It is there before anything can fail: a stream that opens it later would leave it behind.
    const file = await open(beside, 'wx');
    await pipeline(zipped(zip), file.createWriteStream()).finally(() => file.close());
    const { size } = await stat(beside);
    await rename(beside, zip.out);
    return size;
  } catch (error) {
    await rm(beside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof TooMuch || !code) throw error;
    throw new Error(`The copy could not be written to ${shownFolder(zip.out)} (${code}). See whether you may write there and whether there is room, or name another file with --out.`, { cause: error });
  }
}
