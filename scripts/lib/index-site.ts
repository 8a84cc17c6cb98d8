import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind’s own interfaces, which the site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** How many files are written at once. */
const together = 64;

/**
 * Makes the search index of a built site, in `pagefind/` inside it, and answers how many pages it holds. Contact
 * details, numbers and addresses are left out by `data-pagefind-ignore` on the pages: they fill an index with words
 * that nobody types.
 *
 * The files are written here and not by Pagefind’s `writeFiles`: that answers before its last bytes are on the disk,
 * and ending Pagefind then leaves an empty file.
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(`The search index cannot be made: ${added.errors.join(' ')}`);
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`The search index cannot be made: ${made.errors.join(' ')}`);
    const files = made.files.filter(({ path }) => !unused.test(path));
    for (const path of new Set(files.map(({ path }) => dirname(join(folder, 'pagefind', path))))) await mkdir(path, { recursive: true });
    for (let start = 0; start < files.length; start += together) {
      await Promise.all(files.slice(start, start + together).map(({ path, content }) => writeFile(join(folder, 'pagefind', path), content)));
    }
    return added.page_count;
  } finally {
    await close();
  }
}
