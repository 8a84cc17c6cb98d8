import { cp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { glossaryTerms, searchDocuments } from '../../src/data/search/documents.ts';
import { handOver } from '../../src/reader/handover.ts';
import type { Content } from '../../src/reader/content.ts';
import { buildEditor } from './build-editor.ts';
import { home } from './folders.ts';
import { writeSearchBeside } from './index-site.ts';
import { makeStage, moveFolder } from './stage.ts';

/** How long the pages took, and how much longer the search index, in milliseconds; how much that index holds, and whether the editor is there. */
export interface Built {
  pagesMs: number;
  indexMs: number;
  documents: number;
  /** Why the site has no editor, where it has none. */
  withoutEditor?: string;
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

/** Puts a finished site where the last one was. Between the two renames nothing is half: a killed build is mended here next time. */
async function swap(next: string, out: string, old: string): Promise<void> {
  await rm(old, { recursive: true, force: true });
  if (await exists(out)) await rename(out, old);
  await rename(next, out);
  await rm(old, { recursive: true, force: true });
}

/**
 * Builds the site and its search index beside an existing one and replaces that only when all of it is there. The
 * content must have been checked: what was read is used as it is. With `localForms` its forms are sent to this computer
 * and nowhere else: such a site is for looking at.
 */
export async function buildSite(content: Content, today: string, out: string, { localForms = false } = {}): Promise<Built> {
  const [next, old] = [`${out}.next`, `${out}.old`];
  if (!(await exists(out)) && (await exists(old))) await rename(old, out);
  const stage = await makeStage();
  const search = `${stage}-search`;
  handOver({ content, today, localForms });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const start = performance.now();
  try {
    const documents = searchDocuments();
    const indexing = writeSearchBeside({ documents, terms: glossaryTerms(), folder: search });
    // Whoever waits for it stands further down; until then a failure must not end the process.
    indexing.catch(() => undefined);
    await build({ root: home, outDir: stage, logLevel: process.env['DEBUG'] ? 'info' : 'error', mode: 'production' });
    const built = performance.now();
    await indexing;
    await rename(join(search, 'pagefind'), join(stage, 'pagefind'));
    await cp(join(search, 'search'), join(stage, 'search'), { recursive: true });
    const indexed = performance.now();
    const withoutEditor = await buildEditor(stage);
    await moveFolder(stage, next);
    await swap(next, out, old);
    return { pagesMs: built - start, indexMs: indexed - built, documents: documents.length, ...(withoutEditor && { withoutEditor }) };
  } finally {
    for (const folder of [stage, search]) await rm(folder, { recursive: true, force: true });
  }
}
