import { emptyIndex } from '../domain/empty-index.ts';

/** What names the files of the index that is published now, and how many documents it holds. */
export interface Published { name: string; rows: number }

/** Reads it, past every memory. Fails where the index is missing or broken. */
export async function readPublished(): Promise<Published> {
  const response = await fetch('/pagefind/pagefind-entry.json', { cache: 'no-store' });
  if (!response.ok) throw new Error('The search index is missing.');
  const { languages } = (await response.json()) as { languages?: Partial<Record<string, { hash?: string; page_count?: number }>> };
  if (languages && Object.keys(languages).length === 0) return { name: emptyIndex, rows: 0 };
  const { hash, page_count: rows } = languages?.['en'] ?? {};
  if (!hash || !rows) throw new Error('The search index has no words.');
  return { name: hash, rows };
}
