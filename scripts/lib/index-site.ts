import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Makes the search index of a built site, in `pagefind/` inside it, and answers how many pages it holds. Contact
 * details, numbers and addresses are left out by `data-pagefind-ignore` on the pages: they fill an index with words
 * that nobody types.
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(`The search index cannot be made: ${added.errors.join(' ')}`);
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join(' ')}`);
    return added.page_count;
  } finally {
    await close();
  }
}
