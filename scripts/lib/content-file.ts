import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { lstat, unlink } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { limits } from '../../src/reader/limits.ts';
import { hasFolder, writeWhole } from './whole-file.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A content file exactly as it is, line endings and byte-order mark included, so that an edit can keep all of it.
 * Throws a sentence for a file that is missing, a link, too large or not UTF-8.
 */
export function readExactly(root: string, file: string): string {
  let handle: number | undefined;
  try {
    handle = openSync(join(root, file), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    if (!fstatSync(handle).isFile() || fstatSync(handle).size > limits.fileBytes) throw new Error('It is not a file of a size that can be published.');
    return decoder.decode(readFileSync(handle));
  } catch (error) {
    throw new Error(`${file} cannot be read. Run npm run check to see why.`, { cause: error });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** A change of one file: what must be there for it to be made, and what is there afterwards. Undefined means no file. */
export interface Change { file: string; before: string | undefined; after: string | undefined }

async function make(root: string, { file, before, after }: Change): Promise<void> {
  const path = join(root, file);
  if (!(await hasFolder(root, path))) throw new Error(`The folder of ${file} is a symbolic link, or not a folder, or leads outside the content folder.`);
  const found = await lstat(path).catch(() => undefined);
  if (before === undefined ? found !== undefined : !found || readExactly(root, file) !== before) throw new Error(`${file} has changed in the meantime.`);
  if (after === undefined) {
    await unlink(path);
    return;
  }
  await writeWhole(path, after, (code) => `${file.split(sep).join('/')} cannot be written (${code}).`, found?.mode);
}

/** Makes all of some changes, each file whole. Where one cannot be made, those before it are taken back and a sentence is thrown. */
export async function makeChanges(root: string, changes: readonly Change[]): Promise<void> {
  const made: Change[] = [];
  for (const change of changes) {
    try {
      await make(root, change);
    } catch (error) {
      for (const { file, before, after } of made.toReversed()) await make(root, { file, before: after, after: before });
      throw new Error(`${(error as Error).message} Everything is as it was. Try again.`, { cause: error });
    }
    made.push(change);
  }
}
