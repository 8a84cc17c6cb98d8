import type { Card } from './cards.ts';

/** A list with fewer entries is thin: it is there for families, and search engines are asked not to show it. */
export const thinBelow = 3;

/**
 * The most pages that are made for a need and an age band together. The vocabularies of today make 85; a longer one
 * makes no more than this, those with the most entries.
 */
export const mostNeedAgePages = 100;

/** What an answer to one question of looking around leads to. */
export interface Choice {
  id: string;
  label: string;
  plain?: string | undefined;
  href: string;
  /** How many entries it leads to. */
  total: number;
}

/** A term of a vocabulary, or one of the council’s areas, as far as a choice needs it. */
interface Named { id: string; label: string; plain?: string | undefined }

/** The terms that lead to something, in the order in which they are given. Each card is looked at once. */
export function choicesOf(terms: readonly Named[], home: string, cards: readonly Card[], idsOf: (card: Card) => readonly string[]): Choice[] {
  const totals = new Map<string, number>();
  for (const card of cards) for (const id of new Set(idsOf(card))) totals.set(id, (totals.get(id) ?? 0) + 1);
  return terms.flatMap(({ id, label, plain }) => (totals.has(id) ? [{ id, label, plain, href: `${home}${id}/`, total: totals.get(id) ?? 0 }] : []));
}

/** A need and an age band with entries for both. */
export interface NeedAge { need: string; band: string; total: number }

/** The needs and age bands that have entries together: those with the most entries, never more than a limit. Each card is looked at once. */
export function needAgesOf(cards: readonly Card[], limit = mostNeedAgePages): NeedAge[] {
  const found = new Map<string, NeedAge>();
  for (const { needs, bands } of cards) {
    for (const need of new Set(needs)) {
      for (const band of bands) {
        const one = found.get(`${need}/${band}`);
        if (one) one.total += 1;
        else found.set(`${need}/${band}`, { need, band, total: 1 });
      }
    }
  }
  const name = ({ need, band }: NeedAge): string => `${need}/${band}`;
  return [...found.values()].toSorted((a, b) => b.total - a.total || (name(a) < name(b) ? -1 : 1)).slice(0, limit);
}
