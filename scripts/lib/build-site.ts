import { cp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { glossaryTerms, searchDocuments } from '../../src/data/search/documents.ts';
import { handOver, type Handover } from '../../src/reader/handover.ts';
import type { Content } from '../../src/reader/content.ts';
import { buildEditor } from './build-editor.ts';
import { home, shownFolder } from './folders.ts';
import { writeSearchBeside } from './index-site.ts';
import { withoutAddress } from './site-address.ts';
import { siteStyles, type SiteStyles } from './site-styles.ts';
import { makeStage, moveFolder } from './stage.ts';

/** How long the pages took, and how much longer the search index, in milliseconds; how much that index holds, and whether the editor is there. */
export interface Built {
  pagesMs: number;
  indexMs: number;
  documents: number;
  /** Why the site has no editor, where it has none. */
  withoutEditor?: string;
  /** What it means that nobody has said under which address the site is published, where nobody has. */
  withoutAddress?: string;
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

/** Puts a finished site where the last one was. Between the two renames nothing is half: a killed build is mended here next time. */
async function swap(next: string, out: string, old: string): Promise<void> {
  await rm(old, { recursive: true, force: true });
  if (await exists(out)) await rename(out, old);
  await rename(next, out);
  await rm(old, { recursive: true, force: true });
}

/** Bundles the templates and makes the pages. Where it fails because there is no content, what stopped the reading is thrown. */
async function makePages(content: Promise<Content>, stage: string, { plugin }: SiteStyles): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await build({ root: home, outDir: stage, logLevel: process.env['DEBUG'] ? 'info' : 'error', mode: 'production', vite: { plugins: [plugin] } });
  } catch (error) {
    await content;
    throw error;
  }
}

/**
 * Builds the site and its search index beside an existing one and replaces that only when all of it is there. The
 * content comes once it has been checked, and is used as it is; until then what needs none of it is done. Where it does
 * not come, nothing is built, and what stopped it is thrown. With `forms` the site’s forms are sent to this computer and
 * nowhere else, or there are none: such a site is for looking at, or for reading where nobody can send anything.
 */
export async function buildSite(content: Promise<Content>, today: string, out: string, { forms }: Pick<Handover, 'forms'> = {}): Promise<Built> {
  // Names that nobody gives to what they want to keep: both are removed.
  const [next, old] = [`${out}.being-made`, `${out}.being-replaced`];
  if (!(await exists(out)) && (await exists(old))) await rename(old, out);
  const stage = await makeStage();
  const search = `${stage}-search`;
  const styles = siteStyles();
  const handed = handOver(content.then((read) => ({ content: read, today, ...(forms && { forms }) })));
  let [start, documents] = [performance.now(), 0];
  const indexing = handed.then(() => {
    start = performance.now();
    const found = searchDocuments();
    documents = found.length;
    return writeSearchBeside({ documents: found, terms: glossaryTerms(), folder: search });
  });
  const editing = handed.then(() => buildEditor(stage, { styles: styles.found }));
  // Whoever waits for what is made beside the pages stands further down; until then a failure must not end the process.
  const beside = Promise.allSettled([indexing, editing]);
  try {
    await makePages(content, stage, styles);
    const built = performance.now();
    await indexing;
    await rename(join(search, 'pagefind'), join(stage, 'pagefind'));
    await cp(join(search, 'search'), join(stage, 'search'), { recursive: true });
    const indexed = performance.now();
    const withoutEditor = await editing;
    await moveFolder(stage, next).then(() => swap(next, out, old)).catch(({ code, message }: NodeJS.ErrnoException) => {
      throw new Error(`The site was made, and cannot be put in ${shownFolder(out)} (${code ?? message}). See whether you may write there and whether there is room, or set OUT_DIR to another folder.`);
    });
    const addressless = withoutAddress((await content).entries.council[0]?.data.siteUrl);
    return { pagesMs: built - start, indexMs: indexed - built, documents, ...(withoutEditor && { withoutEditor }), ...(addressless && { withoutAddress: addressless }) };
  } finally {
    // Nothing may write into a folder that is being removed.
    styles.none();
    await beside;
    for (const folder of [stage, search]) await rm(folder, { recursive: true, force: true });
  }
}
