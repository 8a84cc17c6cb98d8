import type { CollectionName, Contact, Council, Entries } from '../../schemas/index.ts';
import { type Addressed, addressOf } from './addresses.ts';
import { byOrder, type Card, cardOf } from './cards.ts';
import type { Policy } from './standing.ts';
import type { Head } from './views/view.ts';
import type { Term } from './word-finder.ts';

/** What a preview shows of an entry that another one names. What is empty is left out: thousands of them are in one file. */
export interface FiledCard { title: string; summary?: string; facts?: string[]; status?: string; order?: number }

/** What a preview shows of an organisation. */
export type FiledOrganisation = Pick<Entries['organisations'], 'name' | 'website' | 'kind'>;

/** The collections whose entries others name. */
export const namedCollections = ['services', 'settings', 'guides', 'pathways', 'situations', 'checkers', 'organisations'] as const satisfies readonly CollectionName[];

/** The file in which the card of an entry is: that of its first letter, and for a guide that of its section. Thousands are too many for one. */
export const shelfOf = (id: string): string => (id.includes('/') ? id.split('/')[0] ?? '' : id.slice(0, 1));

function filed(entry: Addressed): FiledCard | FiledOrganisation {
  if (entry.collection === 'organisations') {
    const { name, website, kind } = entry.data as Entries['organisations'];
    return { name, website, kind };
  }
  const { title, summary, facts, status, order } = cardOf(entry);
  return { title, ...(summary && { summary }), ...(facts.length > 0 && { facts }), ...(status && { status }), ...(entry.collection === 'guides' && { order }) };
}

/** Entries as the editor looks them up for its previews, by id. */
export const cardFile = (entries: readonly Addressed[]): Record<string, FiledCard | FiledOrganisation> => Object.fromEntries(entries.map((entry) => [entry.id, filed(entry)]));

/** The card of an entry again, as pages show it. */
export const unfiled = (collection: CollectionName, id: string, { title, summary, facts = [], status, order = 999 }: FiledCard): Pick<Card, 'href' | 'title' | 'summary' | 'facts' | 'status' | 'order'> =>
  ({ href: addressOf({ collection, id, data: {} }), title, summary, facts, status, order });

/** The guides of a section in their order, with the one that is being written in its place. */
export function guidesBeside(file: Readonly<Record<string, FiledCard>>, section: string, own: { id: string; title: string; order: number | undefined }): { href: string; title: string }[] {
  const written = { ...file, [own.id]: { title: own.title, ...(own.order !== undefined && { order: own.order }) } };
  return Object.entries(written).filter(([id]) => id.startsWith(`${section}/`)).map(([id, card]) => unfiled('guides', id, card)).toSorted(byOrder);
}

/** What pages show of the council at their end, and the terms that they explain. */
export interface CouncilForPreview { feedback: Pick<Contact, 'email' | 'phone'>; upkeep: Head['entry']; freshness?: Policy | undefined; terms: readonly Term[] }

/** What a preview shows of the council: whom to tell that something is wrong, the dates of pages that are no entry, what becomes of pages that nobody checks, and its plain words for terms. */
export function councilForPreview({ feedback: { contact: { email, phone } }, lastReviewed, reviewEvery, reviewBy, owner, coProducedWith, changeNote, changedOn, freshness }: Council, glossary: readonly Term[]): CouncilForPreview {
  return { feedback: { email, phone }, upkeep: { lastReviewed, reviewEvery, reviewBy, owner, coProducedWith, changeNote, changedOn }, ...(freshness && { freshness }), terms: glossary.map(({ id, term, acronym, plain, proposed, linked }) => ({ id, term, acronym, plain, proposed, linked })) };
}
