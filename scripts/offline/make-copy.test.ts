import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Zip from 'adm-zip';
import { afterAll, expect, test } from 'vitest';
import { makeCopy } from './make-copy.ts';
import { outFileRefused } from './out-file.ts';
import { writeZip, type ZipFile } from './write-zip.ts';

const folder = await mkdtemp(join(tmpdir(), 'local offer copy '));
afterAll(() => rm(folder, { recursive: true, force: true }));

const site = {
  'index.html': '<!doctype html><title>SEND Local Offer – East &amp; Marsh</title><link rel="canonical" href="https://offer.example.org/"><link rel="stylesheet" href="/assets/s.css"><body><a href="/b/">B</a></body>',
  'b/index.html': '<!doctype html><title>B</title><body><a href="/">Home</a></body>', 'old/index.html': '<meta http-equiv="refresh" content="0; url=/b/">', '404.html': '<p>Not here</p>',
  '_redirects': '/old/ /b/ 301!\n', 'admin/index.html': '<p>Editor</p>', 'pagefind/x.pf_meta': 'x', 'search/words.json': '{}', 'assets/a.js': '1', 'assets/s.css': 'p{background:url(/images/p.webp)}',
  'images/p.webp': 'RIFF', 'data.csv': 'a,b\r\n', 'robots.txt': 'User-agent: *', 'sitemap-0.xml': '<x/>',
};
for (const [file, text] of Object.entries(site)) {
  await mkdir(dirname(join(folder, 'dist', file)), { recursive: true });
  await writeFile(join(folder, 'dist', file), text);
}

/** Makes a copy in a file, and what another library than the one that wrote it reads in it. Reading compares every checksum. */
async function made(name: string, today = '2026-11-22'): Promise<{ entries: Record<string, string>; pages: number; bytes: Buffer; order: string[] }> {
  const out = join(folder, name);
  const { pages, bytes } = await makeCopy({ site: join(folder, 'dist'), out, today });
  const read = await readFile(out);
  expect(read.length).toBe(bytes);
  const entries = new Zip(read, { noSort: true }).getEntries();
  return { pages, bytes: read, order: entries.map(({ entryName }) => entryName), entries: Object.fromEntries(entries.map((entry) => [entry.entryName, entry.getData().toString('utf8')])) };
}

test('the copy has the public pages and what they need, and nothing else', async () => {
  const { entries, pages, order } = await made('a.zip');
  expect(order).toEqual(['about-this-copy.txt', 'pages/assets/s.css', 'pages/b/index.html', 'pages/data.csv', 'pages/images/p.webp', 'index.html']);
  expect(pages).toBe(2);
  expect(entries['index.html']).toContain('<a href="pages/b/index.html">B</a>');
  expect(entries['pages/assets/s.css']).toBe('p{background:url(../images/p.webp)}');
  expect(entries['pages/images/p.webp']).toBe('RIFF');
  expect(entries['about-this-copy.txt']).toBe('SEND Local Offer – East & Marsh: a copy to read without the internet.\r\nIt was made on 22 November 2026.\r\n\r\nOpen index.html to begin. It works in every web browser, from a disk or a USB stick, and needs no connection.\r\nWhat is newest is at https://offer.example.org/');
});

test('the same site gives the same bytes on the same day, and each file is of that day', async () => {
  const [first, again] = [await made('b.zip'), await made('c.zip')];
  expect(first.bytes.equals(again.bytes)).toBe(true);
  expect(new Zip(first.bytes).getEntries().map(({ header }) => header.time.toDateString())).toEqual(first.order.map(() => 'Sun Nov 22 2026'));
});

test('a copy replaces an earlier copy, and nothing else', async () => {
  await made('d.zip');
  expect(await outFileRefused(join(folder, 'd.zip'))).toBeUndefined();
  expect(await outFileRefused(join(folder, 'new.zip'))).toBeUndefined();
  const other = new Zip();
  other.addFile('letter.txt', Buffer.from('Dear family'));
  other.writeZip(join(folder, 'letters.zip'));
  await writeFile(join(folder, 'text.zip'), 'PK');
  await mkdir(join(folder, 'folder.zip'));
  for (const name of ['letters.zip', 'text.zip']) expect(await outFileRefused(join(folder, name))).toMatch(/letters|text\.zip: what is there is no copy that this command made, so it is left as it is\. Name another file with --out\.$/);
  expect(await outFileRefused(join(folder, 'folder.zip'))).toMatch(/: it is a folder\./);
  expect(await outFileRefused(join(folder, 'copy'))).toMatch(/: its name does not end in \.zip\./);
  expect(await outFileRefused(join(folder, 'none', 'copy.zip'))).toMatch(/: there is no folder .*none\./);
});

test('what stops a copy half way leaves the earlier one, and nothing beside it', async () => {
  const { bytes } = await made('e.zip');
  async function* broken(): AsyncGenerator<ZipFile> {
    yield { name: 'a.txt', content: Buffer.alloc(100_000, 'a') };
    throw new Error('The disk is gone.');
  }
  await expect(writeZip({ out: join(folder, 'e.zip'), day: '2026-11-22', count: 2, files: broken() })).rejects.toThrow('The disk is gone.');
  expect((await readFile(join(folder, 'e.zip'))).equals(bytes)).toBe(true);
  expect((await readdir(folder)).filter((name) => name.startsWith('e.zip'))).toEqual(['e.zip']);
});

test('more files than a ZIP file can hold are refused in a sentence', async () => {
  async function* none(): AsyncGenerator<ZipFile> { yield* []; }
  await expect(writeZip({ out: join(folder, 'f.zip'), day: '2026-11-22', count: 70_000, files: none() })).rejects.toThrow('The copy would have 70000 files, and a ZIP file holds 65535 at most.');
});
