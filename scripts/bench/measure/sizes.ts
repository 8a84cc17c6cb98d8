import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Files of a folder and their bytes. */
export interface Amount { files: number; bytes: number }

/** How much there is in a folder, without what is under `except` in it. A folder that is not there holds nothing. */
export async function amountIn(folder: string, except?: string): Promise<Amount> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).filter((file) => !except || !file.startsWith(join(folder, except) + sep));
  let bytes = 0;
  for (const file of files) bytes += (await stat(file)).size;
  return { files: files.length, bytes };
}

/** The bytes of one or more files as they are, and as a server sends them. */
export interface Weight { raw: number; gzip: number; brotli: number }

/** A page with its style sheets and scripts, each with its weight, and what all of them weigh together. */
export interface PageWeight { page: string; files: (Weight & { file: string })[]; total: Weight }

const weigh = (content: Buffer): Weight => ({ raw: content.length, gzip: gzipSync(content).length, brotli: brotliCompressSync(content).length });

/** The addresses of the style sheets and scripts of this site that a page loads. */
export const loadedBy = (html: string): string[] =>
  [...html.matchAll(/<link\b[^>]*\brel="?(?:stylesheet|modulepreload)"?[^>]*>|<script\b[^>]*\bsrc=[^>]*>/g)].flatMap(([tag]) => /\b(?:href|src)="?(\/[^"\s>]+)/.exec(tag)?.[1] ?? []);

/** The addresses of the modules that a script imports before it runs. */
const importedBy = (script: string, from: string): string[] =>
  [...script.matchAll(/\b(?:import|from)\s*"(\.{0,2}\/[^"]+)"/g)].map(([, address = '']) => new URL(address, `http://site${from}`).pathname);

/** What a page of a built site weighs. Data that a script asks for later is not in it. */
export async function pageWeight(site: string, page: string): Promise<PageWeight> {
  const html = await readFile(join(site, page, 'index.html'));
  const files: PageWeight['files'] = [{ file: page, ...weigh(html) }];
  const waiting = loadedBy(html.toString());
  const seen = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const content = await readFile(join(site, address)).catch(() => undefined);
    if (!content) continue;
    files.push({ file: address, ...weigh(content) });
    if (address.endsWith('.js')) waiting.push(...importedBy(content.toString(), address));
  }
  const sum = (key: keyof Weight): number => files.reduce((total, file) => total + file[key], 0);
  return { page, files, total: { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') } };
}
