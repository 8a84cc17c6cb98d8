import type { CollectionName } from '../../schemas/index.ts';

/** An entry as the editor lists it: enough to know it by, and nothing else. */
export interface Listed {
  collection: string;
  id: string;
  name: string;
  place?: string;
  status?: string;
  /** True for a guide that is MDX: it can be referred to, and only a developer edits it. */
  byHand?: true;
  /** For a set of answers: whose they are, and to which questions. */
  for?: string;
  questions?: string;
}

interface Named { collection: CollectionName; id: string; file: string; data: object }

/** What an entry may say of itself, whatever its collection. */
interface Facts { name?: string; title?: string; for?: string; questions?: string; places?: { name?: string; address?: string; postcode?: string }[]; status?: string | { state: string } }

/**
 * Entries with their name, their first place and how they stand. Of one that is not on the website today only the name
 * of its file is said, because the list is as public as the website. Collections of one file have nothing to choose from.
 */
export function listedEntries(entries: readonly Named[], isLive: (entry: Named) => boolean): Listed[] {
  return entries.filter(({ collection }) => collection !== 'council' && collection !== 'glossary').map((entry) => {
    const { collection, id, file, data } = entry;
    const byHand = file.endsWith('.mdx') && { byHand: true as const };
    if (!isLive(entry)) return { collection, id, name: id, status: 'hidden', ...byHand };
    const { name, title, for: whom, questions, places, status } = data as Facts;
    const [first] = places ?? [];
    const place = first?.name ?? first?.postcode;
    const state = typeof status === 'object' ? status.state : status;
    return { collection, id, name: name ?? title ?? (whom ? `${whom}: ${questions ?? ''}` : id), ...(place && { place }), ...(state && { status: state }), ...(whom && { for: whom }), ...(questions && { questions }), ...byHand };
  });
}
