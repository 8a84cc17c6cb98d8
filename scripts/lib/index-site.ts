import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { Worker } from 'node:worker_threads';
import type { GlossaryTerm } from '../../schemas/index.ts';
import { emptyIndex } from '../../src/domain/empty-index.ts';
import type { SearchDocument } from '../../src/domain/search-document.ts';
import { documentHtml } from './document-html.ts';
import type { Task } from './index-thread.ts';
import { searchFiles } from './search-files.ts';

/** Pagefind’s own interfaces, which the site does not use, and the words of languages that it does not have. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;
/** How many documents are handed to Pagefind at once, and how many files are written at once. */
const together = 64;

/** What comes of each item, when so many are worked on at once. */
async function inBatches<Item, Answer>(items: readonly Item[], work: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += together) answers.push(...await Promise.all(items.slice(start, start + together).map(work)));
  return answers;
}

/** The files of an index, from the folder `pagefind/` on, and the name that changes with what is in them. */
interface WordIndex { files: readonly { path: string; content: Uint8Array }[]; name: string }

const refuse = (errors: readonly string[]): never => {
  throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
};

/**
 * The index of the words of all documents. Pagefind numbers them in the order of their addresses, which is the order in
 * which they come: the search relies on it.
 */
async function indexWords(documents: readonly SearchDocument[]): Promise<WordIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) return refuse(errors);
  try {
    const added = await inBatches(documents, (document) => index.addHTMLFile({ url: document.href, content: documentHtml(document) }));
    const wrong = added.flatMap((one) => one.errors);
    if (wrong.length > 0) refuse(wrong);
    const made = await index.getFiles();
    if (made.errors.length > 0) refuse(made.errors);
    const name = made.files.map(({ path }) => /^pagefind\.(\w+)\.pf_meta$/.exec(path)?.[1]).find((found) => found !== undefined);
    const files = made.files.filter(({ path }) => !unused.test(path));
    if (documents.length === 0) return { files, name: emptyIndex };
    if (!name) return refuse(['it has no list of its pages.']);
    return { files, name };
  } finally {
    await close();
  }
}

/**
 * Writes files below a folder. Pagefind’s own `writeFiles` is not used: it answers before its last bytes are on the
 * disk, and ending it then leaves an empty file.
 */
async function writeBelow(folder: string, files: readonly { path: string; content: Uint8Array | string }[]): Promise<void> {
  for (const path of new Set(files.map((file) => dirname(join(folder, file.path))))) await mkdir(path, { recursive: true });
  await inBatches(files, ({ path, content }) => writeFile(join(folder, path), content));
}

/** Makes every file of the search, in `pagefind/` and `search/` below a folder. */
export async function writeSearch(documents: readonly SearchDocument[], terms: readonly GlossaryTerm[], folder: string): Promise<void> {
  const { files, name } = await indexWords(documents);
  await writeBelow(join(folder, 'pagefind'), files);
  await writeBelow(join(folder, 'search'), searchFiles(documents, terms, name));
}

/** Does that beside whatever else is going on: making pages leaves the thread on which it is done no time to feed Pagefind. */
export function writeSearchBeside(task: Task): Promise<void> {
  return new Promise((done, fail) => {
    new Worker(new URL('index-thread.ts', import.meta.url), { workerData: task }).once('error', fail).once('message', () => { done(); })
      .once('exit', () => { fail(new Error('The search index cannot be made: its thread ended early.')); });
  });
}
