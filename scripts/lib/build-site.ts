import { rename, rm, stat } from 'node:fs/promises';
import { build } from 'astro';
import { handOver } from '../../src/reader/handover.ts';
import type { Content } from '../../src/reader/content.ts';
import { home } from './folders.ts';
import { indexSite } from './index-site.ts';
import { makeStage, moveFolder } from './stage.ts';

/** How long each part took, in milliseconds, and how much the search index holds. */
export interface Built { pagesMs: number; indexMs: number; indexedPages: number }

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
 * content must have been checked: what was read is used as it is.
 */
export async function buildSite(content: Content, today: string, out: string): Promise<Built> {
  const [next, old] = [`${out}.next`, `${out}.old`];
  if (!(await exists(out)) && (await exists(old))) await rename(old, out);
  const stage = await makeStage();
  handOver({ content, today });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const start = performance.now();
  try {
    await build({ root: home, outDir: stage, logLevel: process.env['DEBUG'] ? 'info' : 'error', mode: 'production' });
    const built = performance.now();
    const indexedPages = await indexSite(stage);
    await moveFolder(stage, next);
    await swap(next, out, old);
    return { pagesMs: built - start, indexMs: performance.now() - built, indexedPages };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
