import { lstat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { idPattern } from '../../schemas/types/reference.ts';
import { readText } from '../../src/reader/read-file.ts';
import { hasFolder, writeWhole } from '../lib/whole-file.ts';

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

/**
 * Writes a content file: whole or not at all. Throws a sentence, and leaves everything as it was, where the name would
 * leave the content folder, where a link stands in the way, or where the file is not what it was when the import was planned.
 */
export async function writeEntry(root: string, { file, text, before }: EntryFile): Promise<void> {
  const path = insideContent(root, file);
  if (!(await hasFolder(root, path))) throw new Error('Its folder is a symbolic link, or not a folder, or leads outside the content folder.');
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink()) throw new Error('It is a symbolic link, which may lead outside the content folder.');
  if (before === undefined ? found !== undefined : readText(path) !== before) throw new Error('It has changed since the import was planned. Import again.');
  await writeWhole(path, text, (code) => `It could not be written (${code}). Check that there is room and that you may write there.`);
}
