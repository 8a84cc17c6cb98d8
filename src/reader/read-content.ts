import { resolve } from 'node:path';
import { type Collection, type CollectionName, collections, isSingle } from '../../schemas/index.ts';
import type { Problem } from '../../schemas/problem.ts';
import type { Content, EntriesByCollection, Entry } from './content.ts';
import { listFiles } from './list-files.ts';
import { listImages } from './list-images.ts';
import type { Rendered } from './markdown.ts';
import { MarkdownPool } from './markdown-pool.ts';
import { asProblem, type Draft } from './read-one.ts';
import { readMany } from './read-many.ts';

function settle({ entry, fields, lines }: Draft, results: readonly Rendered[], problems: Problem[]): void {
  const html: Record<string, string> = {};
  const links: (Entry['links'][number])[] = [];
  results.forEach((result, index) => {
    const field = fields[index] as string;
    const before = lines[index];
    const lineIn = (line = 1): number | undefined => (before === undefined || field !== 'body' ? before : before + line);
    html[field] = result.html;
    if (field === 'body') (entry as { headings: Entry['headings'] }).headings = result.headings;
    links.push(...result.links.map((link) => ({ url: link.url, line: lineIn(link.line), field })));
    for (const { line: at, ...finding } of result.findings) {
      const line = lineIn(at);
      problems.push(asProblem(entry.file, { field, ...finding, ...(line !== undefined && { line }) }));
    }
  });
  Object.assign(entry, { html, links });
}

/**
 * Everything in a content folder: each file opened once, its fields judged by the schema and the rules of its
 * collection, its Markdown rendered once. Every problem of every file is in the answer; only a folder that cannot be
 * listed at all throws.
 */
export async function readContent(folder: string): Promise<Content> {
  const root = resolve(folder);
  const { files, problems } = await listFiles(root);
  const pictures = await listImages(root);
  problems.push(...pictures.problems);
  const entries = Object.fromEntries(collections.map(({ name }) => [name, []])) as unknown as EntriesByCollection;
  const pool = new MarkdownPool();
  const rendering: Promise<void>[] = [];
  try {
    for await (const read of readMany(root, files.map(({ collection, id, file }) => ({ collection: collection.name, id, file })))) {
      const drafts: { draft: Draft; texts: number }[] = [];
      for (const one of read) {
        problems.push(...one.problems);
        if (!one.draft) continue;
        drafts.push({ draft: one.draft, texts: one.sources.length });
        (entries[one.draft.entry.collection as CollectionName] as Entry[]).push(one.draft.entry);
      }
      rendering.push(pool.render(read.flatMap(({ sources }) => sources)).then((results) => {
        let next = 0;
        for (const { draft, texts } of drafts) {
          settle(draft, results.slice(next, next + texts), problems);
          next += texts;
        }
      }));
    }
    await Promise.all(rendering);
  } finally {
    pool.close();
  }
  return { root, entries, problems, images: pictures.images, files: files.length };
}

/** The one entry of a collection that is a single file, such as the council. Throws where it could not be read. */
export function onlyEntry<Name extends CollectionName>(content: Content, name: Name): Entry<Name> {
  const [entry] = content.entries[name];
  if (!entry || !isSingle(collections.find((collection) => collection.name === name) as Collection)) throw new Error(`“${name}” could not be read. Run \`npm run check\` to see why.`);
  return entry;
}
