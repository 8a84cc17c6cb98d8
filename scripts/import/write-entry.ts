import { randomUUID } from 'node:crypto';
import { lstat, mkdir, realpath, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { idPattern } from '../../schemas/types/reference.ts';
import { readText } from '../../src/reader/read-file.ts';

/** A content file to write. */
export interface EntryFile {
  /** From the content folder on. */
  file: string;
  text: string;
  /** What must be there for the file to be replaced. Undefined where nothing may be there. */
  before?: string;
}

/** Throws a sentence unless a file name stays where content is: an id of small letters in a folder of the content folder. */
function insideContent(root: string, file: string): string {
  const path = resolve(root, file);
  const id = file.replace(/^[a-z]+\//, '').replace(/\.(?:md|yml|json)$/, '');
  if (!idPattern.test(id) || relative(root, path).split(sep).join('/') !== file) throw new Error(`“${file}” is not a name that a content file can have.`);
  return path;
}

/** Throws a sentence where the folder of a file is a link or leads outside the content folder. A missing folder is made. */
async function folderOf(root: string, path: string): Promise<string> {
  const folder = dirname(path);
  const found = await lstat(folder).catch(() => undefined);
  if (!found) await mkdir(folder);
  else if (!found.isDirectory()) throw new Error('Its folder is a symbolic link or not a folder.');
  if ((await realpath(folder)) !== join(await realpath(root), relative(root, folder))) throw new Error('Its folder leads outside the content folder.');
  return folder;
}

/**
 * Writes a content file: whole or not at all, because it is written under another name in the same folder and then
 * renamed. Throws a sentence, and leaves everything as it was, where the name would leave the content folder, where a
 * link stands in the way, or where the file is not what it was when the import was planned.
 */
export async function writeEntry(root: string, { file, text, before }: EntryFile): Promise<void> {
  const path = insideContent(root, file);
  const folder = await folderOf(root, path);
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink()) throw new Error('It is a symbolic link, which may lead outside the content folder.');
  if (before === undefined ? found !== undefined : readText(path) !== before) throw new Error('It has changed since the import was planned. Import again.');
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw new Error(`It could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}). Check that there is room and that you may write there.`, { cause: error });
  }
}
