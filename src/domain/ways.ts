import { ageBands, phases } from '../../schemas/framework/vocabularies/ages.ts';
import { needs } from '../../schemas/framework/vocabularies/needs.ts';
import { audiences } from '../../schemas/framework/vocabularies/people.ts';
import { themes, tiers } from '../../schemas/framework/vocabularies/services.ts';
import { settingTypes } from '../../schemas/framework/vocabularies/settings.ts';
import type { Area } from '../../schemas/index.ts';
import { choicesOf, needAgesOf } from './browse.ts';
import type { Card } from './cards.ts';

/** The questions by which one looks around. Each makes a page for every answer that leads to something. */
export const ways = ['needs', 'ages', 'areas', 'themes', 'levels', 'types', 'phases', 'audiences'] as const;
export type Way = (typeof ways)[number];

/** How the address of each answer begins; its id follows. Phases stand beside the types: both are kinds of setting. */
export const homes: Record<Way, string> = { needs: '/needs/', ages: '/ages/', areas: '/areas/', themes: '/themes/', levels: '/levels/', types: '/types/', phases: '/types/phase-', audiences: '/' };

/** The addresses of the pages for those who are not parent carers. */
export const landings = { 'young-person': '/young-people/', professional: '/professionals/' } as const;

/** The answers to a question, whether they lead to something or not. */
export function termsOf(way: Way, areas: readonly Area[]): readonly { id: string; label: string; plain?: string | undefined }[] {
  switch (way) {
    case 'needs': return needs.terms;
    case 'ages': return ageBands.terms;
    case 'areas': return areas.map(({ id, name, postcodes }) => ({ id, label: name, plain: postcodes && `Postcodes: ${postcodes.join(', ')}` }));
    case 'themes': return themes.terms;
    case 'levels': return tiers.terms;
    case 'types': return settingTypes.terms;
    // A setting without a single phase is found by its type.
    case 'phases': return phases.terms.filter(({ id }) => id !== 'not-applicable');
    case 'audiences': return audiences.terms;
  }
}

const one = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

/** The answers that an entry is: what is for the whole area is in each part of it, and what is not known is nowhere. */
export function idsOf(way: Way, card: Card, areas: readonly Area[]): readonly string[] {
  switch (way) {
    case 'needs': return card.needs;
    case 'ages': return card.bands;
    case 'areas': return card.wholeArea ? areas.map(({ id }) => id) : card.areas;
    case 'themes': return card.themes;
    case 'levels': return one(card.tier);
    case 'types': return one(card.type);
    case 'phases': return one(card.phase);
    case 'audiences': return card.audience;
  }
}

/** The address of every page on which one looks around among these entries, without the later pages of long lists. */
export function browseAddresses(cards: readonly Card[], areas: readonly Area[]): string[] {
  const found = (way: Way): { id: string; href: string }[] => choicesOf(termsOf(way, areas), homes[way], cards, (card) => idsOf(way, card, areas));
  const audience = new Set<string>(found('audiences').map(({ id }) => id));
  return [
    ...ways.filter((way) => way !== 'audiences').flatMap((way) => found(way).map(({ href }) => href)),
    ...needAgesOf(cards).map(({ need, band }) => `/needs/${need}/${band}/`),
    ...Object.entries(landings).flatMap(([id, href]) => (audience.has(id) ? [href] : [])),
  ];
}
