import { type Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Collection, collections, isSingle } from '../../schemas/index.ts';
import { nearest } from '../../schemas/explain.ts';
import { sections } from '../../schemas/framework/vocabularies/services.ts';
import type { Problem } from '../../schemas/problem.ts';
import { idPattern } from '../../schemas/types/reference.ts';
import { limits } from './limits.ts';
import { postcodeFolder } from './postcodes.ts';

/** A content file before it is opened. */
export interface ContentFile {
  collection: Collection;
  /** The file name without its ending, with the folder before it for guides. */
  id: string;
  /** From the content folder on, with slashes on every system. */
  file: string;
}

const other = /^(?:images|redirects\.yml|readme\.md|\.gitkeep|\.ds_store|thumbs\.db)$/i;

/** How two file names are the same page to some computers: without letter case and with one form for accents. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

interface Walked { files: string[]; problems: Problem[] }

async function walk(root: string, folder: string, depth: number, into: Walked): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      into.problems.push({ level: 'error', rule: 'UnreadableFolder', file: folder, message: `The folder cannot be read (${(error as NodeJS.ErrnoException).code}).`, fix: 'Check that it is a folder and that you may read it.' });
    }
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${folder}/${entry.name}`;
    if (other.test(entry.name)) continue;
    if (entry.isSymbolicLink()) into.problems.push(symbolicLink(file));
    else if (entry.isDirectory() && depth > 0) await walk(root, file, depth - 1, into);
    else if (entry.isDirectory()) into.problems.push({ level: 'error', rule: 'UnexpectedFolder', file, message: 'There is a folder where only files belong, so what is in it would not be published.', fix: 'Move its files up and remove it.' });
    else if (entry.isFile()) into.files.push(file);
    else into.problems.push({ level: 'error', rule: 'NotAFile', file, message: 'This is neither a file nor a folder.', fix: 'Remove it.' });
  }
}

function unusable(collection: Collection, file: string): Problem | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const ending = extname(name);
  if (!collection.endings.includes(ending)) {
    return { level: 'error', rule: 'UnknownEnding', file, message: `Files in “${collection.path}” end in ${collection.endings.join(' or ')}, and this one does not, so it would not be published.`, fix: 'Rename it, or remove it.' };
  }
  const id = file.slice(collection.path.length + 1, -ending.length);
  if (!idPattern.test(id) || id.length > 120) {
    return { level: 'error', rule: 'UnusableFileName', file, message: 'The name of the file cannot be the address of a page.', fix: 'Use small letters without accents, digits and single hyphens, for example “short-breaks.md”.' };
  }
  if (collection.depth === 1 && !sections.terms.some((section) => id.startsWith(`${section.id}/`))) {
    return { level: 'error', rule: 'NotInASection', file, message: 'The file is not in the folder of a section.', fix: `Move it into the folder of its section: ${sections.terms.map((section) => section.id).join(', ')}.` };
  }
  return undefined;
}

function twins(files: readonly string[]): Problem[] {
  const byPage = Map.groupBy(files, (file) => folded(file.slice(0, file.length - extname(file).length)));
  return [...byPage.values()].filter((same) => same.length > 1).flatMap((same) =>
    same.slice(1).map((file) => ({
      level: 'error' as const, rule: 'DuplicateId', file,
      message: `This file and ${same[0]} make the same page, so one would replace the other.`,
      fix: 'Rename one of the files. Letter case, accents and the ending make no difference.',
    })));
}

const symbolicLink = (file: string): Problem => ({ level: 'error', rule: 'SymbolicLink', file, message: 'This is a symbolic link, which may lead outside the content folder.', fix: 'Put the file itself here.' });

/** Folders whose names are nearly those of a collection, so that what is in them would be missed without a word. */
async function misspelt(root: string): Promise<Problem[]> {
  const paths = [...collections.filter((collection) => !isSingle(collection)).map(({ path }) => path), postcodeFolder];
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && !paths.includes(entry.name) && !other.test(entry.name)).flatMap((entry) => {
    const near = nearest(entry.name, paths);
    return near ? [{ level: 'error' as const, rule: 'UnexpectedFolder', file: entry.name, message: 'No kind of content is in a folder of this name, so what is in it would not be published.', fix: `Did you mean “${near}”? Otherwise give it a name that is less like it.` }] : [];
  });
}

/**
 * Every content file under a folder, in the order of collections and names, and what is wrong with names and folders.
 * Nothing outside the folder is read: symbolic links are reported and not followed.
 */
export async function listFiles(root: string): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const problems: Problem[] = await misspelt(root);
  const files: ContentFile[] = [];
  for (const collection of collections) {
    if (isSingle(collection)) {
      files.push({ collection, id: collection.name, file: collection.path });
      continue;
    }
    const walked: Walked = { files: [], problems };
    if ((await lstat(join(root, collection.path)).catch(() => undefined))?.isSymbolicLink()) {
      problems.push(symbolicLink(collection.path));
      continue;
    }
    await walk(root, collection.path, collection.depth, walked);
    problems.push(...twins(walked.files));
    const seen = new Set<string>();
    for (const file of walked.files) {
      const problem = unusable(collection, file);
      if (problem) problems.push(problem);
      else {
        const id = file.slice(collection.path.length + 1, -extname(file).length);
        if (!seen.has(id)) files.push({ collection, id, file });
        seen.add(id);
      }
    }
  }
  if (files.length > limits.files) throw new Error(`The content folder has ${files.length} files, more than the ${limits.files} that can be published.`);
  return { files, problems };
}
