import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { dayInWords } from '../../src/domain/phrases.ts';
import { offlineWords as words } from '../../src/words/offline.ts';
import { readRedirects } from '../lib/redirects.ts';
import { type Copy, loadable } from './addresses.ts';
import { copyNames } from './copy-names.ts';
import { aboutFile } from './out-file.ts';
import { pageInCopy } from './page.ts';
import { isPage, siteFiles } from './site-files.ts';
import { nothing, withAddresses } from './styles.ts';
import { writeZip, type ZipFile } from './write-zip.ts';

/** How many pages a copy has, and how many bytes. */
export interface Copied { pages: number; bytes: number }

const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the first page says of the site: its name, and its address, where a build was told one. */
function siteIn(home: string): { name: string; site: URL | undefined } {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? '';
  const site = URL.canParse(address) ? new URL('/', address) : undefined;
  const [title] = parseFragment(/<title>([^<]*)/.exec(home)?.[1] ?? '').childNodes;
  return { name: title && tree.isTextNode(title) ? title.value : '', site: site?.hostname === 'localhost' ? undefined : site };
}

/** One file of the site as it is in the copy. */
async function inCopy(folder: string, file: string, copy: Copy, day: string): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, file));
  if (isPage(file)) return asBytes(pageInCopy(copy, file, bytes.toString('utf8'), day));
  return file.endsWith('.css') ? asBytes(withAddresses(bytes.toString('utf8'), (address) => loadable(copy, file, address) ?? nothing)) : bytes;
}

/**
 * Writes a copy of a built site, which can be read without a connection, as a ZIP file. One page after the other is read,
 * changed and written, so a large site needs no more room than a small one. The same site on the same day gives the same
 * bytes. `today` is an ISO day.
 */
export async function makeCopy({ site: folder, out, today }: { site: string; out: string; today: string }): Promise<Copied> {
  const redirects = await readRedirects(folder);
  const files = await siteFiles(folder, redirects);
  const { name, site } = siteIn(await readFile(join(folder, 'index.html'), 'utf8'));
  const day = dayInWords(today);
  const copy: Copy = { names: copyNames(files), redirects, site };
  async function* entries(): AsyncGenerator<ZipFile> {
    yield { name: aboutFile, content: asBytes(words.aboutFile(name, day, site?.href).join('\r\n')) };
    for (const [file, entry] of copy.names) yield { name: entry, content: await inCopy(folder, file, copy, day) };
  }
  return { pages: files.filter(isPage).length, bytes: await writeZip({ out, day: today, count: files.length + 1, files: entries() }) };
}
