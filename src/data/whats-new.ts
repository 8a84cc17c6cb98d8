import type { CollectionName } from '../../schemas/index.ts';
import { entryNamed } from '../domain/addresses.ts';
import { whatsNew } from '../domain/whats-new.ts';
import { find, site } from './site.ts';
import { published } from './to-check.ts';

/** What readers know as a page or as a part of one. An organisation is named on others, and the council is behind all of them. */
const told: readonly CollectionName[] = ['services', 'settings', 'guides', 'pathways', 'situations', 'checkers', 'responses', 'comments', 'surveys', 'glossary', 'removed'];

const isListed = (name: string): boolean => { const { collection, id } = entryNamed(name); return find(collection, id) !== undefined; };

/** What is new today about what lists name. Answers stand and fall with the page of their provider. */
export function newsToday(): ReturnType<typeof whatsNew> {
  const listed = published().filter(({ collection, id, data }) => told.includes(collection) && find(collection, id) !== undefined && (collection !== 'responses' || isListed((data as { for?: string }).for ?? '')));
  return whatsNew(listed, site().today);
}
