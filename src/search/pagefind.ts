import { unpacked } from './gunzip.ts';
import type { Published } from './published.ts';
import type { Page } from './section.ts';

/** The part of Pagefind’s interface that is used (https://pagefind.app/docs/api/). */
interface Answer { results: readonly Hit[] }
interface Hit { id: string; data: () => Promise<Fragment> }
interface Instance {
  init: () => Promise<void>;
  search: (words: string, options: object) => Promise<Answer>;
  destroy: () => Promise<void>;
}
interface Module { createInstance: (options: object) => Instance }

/** What the index keeps of a document: what a result shows, and where the words that were found stand in it. */
export interface Fragment extends Page { meta: Readonly<Partial<Record<'title' | 'summary' | 'alsoknown' | 'facts' | 'status' | 'checked', string>>> }

/** What one search found: rows, the best first, each with a way to read it. */
export type Ranking = ReadonlyMap<number, () => Promise<Fragment>>;

/** The words of all documents. */
export interface WordIndex extends Published {
  search: (words: string) => Promise<Ranking>;
  /** A document as it is, whatever was looked for. */
  read: (row: number) => Promise<Fragment>;
  close: () => void;
}

/** A title, and the words under which a page is also known, say more about it than its text does. */
const ranking = { metaWeights: { title: 10, alsoknown: 10, facts: 0, status: 0, checked: 0 } };

/**
 * The ids by which the index knows its documents, in the order of their addresses. They stand at the beginning of its
 * list of pages, which Pagefind reads as well: its own answer to "everything" takes a second for ten thousand.
 */
async function readIds({ name, rows }: Published): Promise<string[]> {
  const text = new TextDecoder('latin1').decode(await unpacked(await fetch(`/pagefind/pagefind.${name}.pf_meta`)));
  const ids = [...text.matchAll(/en_[0-9a-f]{6,}/g)].slice(0, rows).map(([id]) => id);
  if (ids.length !== rows) throw new Error('The search index has lost its list of pages.');
  return ids;
}

async function readFragment(id: string): Promise<Fragment> {
  const text = new TextDecoder().decode(await unpacked(await fetch(`/pagefind/fragment/${id}.pf_fragment`)));
  const fragment = JSON.parse(text.replace(/^pagefind_dcd/, '')) as Fragment;
  return { ...fragment, weighted_locations: [] };
}

/** Reads the index. Fails where a file of it is missing or broken. */
export async function openIndex(published: Published, attempt: number): Promise<WordIndex> {
  if (published.rows === 0) return { ...published, search: async () => new Map(), read: () => Promise.reject(new Error('There is nothing to read.')), close: () => undefined };
  // A browser remembers that a module failed, so the next attempt has another address.
  const url = `/pagefind/pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as Module;
  const instance = createInstance({ baseUrl: '/', ranking });
  const [ids] = await Promise.all([readIds(published), instance.init()]);
  const rows = new Map(ids.map((id, row) => [id, row]));
  return {
    ...published,
    async search(words) {
      const { results } = await instance.search(words, {});
      return new Map(results.flatMap(({ id, data }) => { const row = rows.get(id); return row === undefined ? [] : [[row, data] as const]; }));
    },
    read: (row) => readFragment(ids[row] ?? ''),
    close: () => { void instance.destroy().catch(() => undefined); },
  };
}
