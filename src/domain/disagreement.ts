import { type Concern, disagreementRoutes } from '../../schemas/framework/disagreement.ts';
import { timeLimits } from '../../schemas/framework/time-limits.ts';
import { durationInWords } from './phrases.ts';
import type { NamedCard } from './views/view.ts';

/** What is known of a page, to tell whom its trouble would be with. */
export interface Troubled {
  collection: 'services' | 'settings' | 'guides' | 'pathways';
  section?: string | undefined;
  themes?: readonly string[] | undefined;
  /** The type of a setting. */
  type?: string | undefined;
  /** The kind of organisation that provides a service. */
  provider?: string | undefined;
  commissionedBy?: string | undefined;
}

/** A way to put things right as a page shows it. */
export interface ShownRoute { href: string; label: string; when: string; limits: readonly string[] }

const schools = ['mainstream-school', 'special-school', 'non-maintained-special-school', 'independent-special-school', 'independent-school', 'alternative-provision', 'nursery-school'];

/** Who answers for a section where nobody else is named. */
const answering: Readonly<Record<string, readonly Concern[]>> = {
  education: ['education', 'setting', 'council'], health: ['health', 'nhs'], 'social-care': ['social-care', 'council'], 'preparing-for-adulthood': ['council'], help: ['council'],
};

function providers({ provider, commissionedBy, section = '' }: Troubled): Concern[] {
  const own: readonly Concern[] = provider === 'council' ? ['council'] : provider === 'nhs' ? ['nhs'] : provider === 'school-college' ? ['setting'] : provider ? ['provider'] : answering[section] ?? ['provider'];
  const payer: readonly Concern[] = commissionedBy === 'council' ? ['council'] : commissionedBy === 'icb' || commissionedBy === 'nhs-england' ? ['nhs'] : commissionedBy === 'joint' ? ['council', 'nhs'] : [];
  return [...own, ...payer];
}

/** Whom trouble with a page would be with, and what about. */
function concernsOf(page: Troubled): ReadonlySet<Concern> {
  const { collection, section = '', themes = [], type = '' } = page;
  const plans: Concern[] = themes.includes('ehc-plans') ? ['ehc', 'council'] : [];
  if (collection === 'settings') return new Set<Concern>(['education', 'setting', ...(type === 'out-of-school-club' ? [] : ['ehc' as const]), ...(schools.includes(type) ? ['school' as const] : [])]);
  if (collection === 'services') return new Set<Concern>([...(section === 'education' ? ['education' as const] : []), ...providers(page), ...plans]);
  return new Set<Concern>([...(answering[section] ?? []), ...plans]);
}

/** A time limit in words: "2 months from the date on the council’s letter". */
export const limitInWords = (id: keyof typeof timeLimits): string => `${durationInWords(timeLimits[id])} from ${timeLimits[id].counted}`;

type Find = (names: readonly string[]) => readonly Pick<NamedCard, 'href'>[];

/** Ways as pages show them. One whose page a council has not written is left out. */
const shownRoutes = (routes: typeof disagreementRoutes, cards: Find): ShownRoute[] => routes.flatMap(({ label: words, pages, when, limits = [] }) => {
  const [card] = cards(pages);
  return card ? [{ href: card.href, label: words, when, limits: limits.map(limitInWords) }] : [];
});

/** Every way to put things right, whatever went wrong, in the order in which most families use them. */
export const allRoutes = (cards: Find): ShownRoute[] => shownRoutes(disagreementRoutes, cards);

/**
 * The ways to put things right that fit a page, in the order in which most families use them. One whose page a council
 * has not written is left out.
 */
export function routesFor(page: Troubled, cards: Find): ShownRoute[] {
  const concerns = concernsOf(page);
  return shownRoutes(disagreementRoutes.filter(({ fits }) => !fits || fits.some((concern) => concerns.has(concern))), cards);
}
