import { settingTypes } from '../../schemas/framework/vocabularies/settings.ts';
import { tiers } from '../../schemas/framework/vocabularies/services.ts';
import { byCurrent, byOrder, byTier, byTitle, type Card, kindOf } from '../domain/cards.ts';
import { letterOf } from '../domain/letters.ts';
import { type ListPage, pagesOf } from '../domain/paging.ts';
import { label } from '../domain/phrases.ts';
import { onceFor } from './once.ts';
import { allCards } from './related.ts';

/** A part of a list: its id is its place on the page. */
interface Part { id: string; label: string }

const [guide, service, setting] = [kindOf('guides'), kindOf('services'), kindOf('settings')];

/** The kinds of page in the order in which a list of several has them. */
const kinds = new Map<string, Part>([
  [kindOf('situations'), { id: 'situations', label: 'Where to start' }], [kindOf('checkers'), { id: 'is-this-for-me', label: 'Is this for me?' }], [guide, { id: 'guides', label: 'Guides' }], [kindOf('pathways'), { id: 'pathways', label: 'Step by step' }],
  [service, { id: 'services', label: 'Services' }], [setting, { id: 'settings', label: 'Nurseries, schools and colleges' }],
]);
const kindOrder = [...kinds.keys()];
const withinKind: Record<string, (a: Card, b: Card) => number> = { [kindOf('situations')]: byOrder, [kindOf('checkers')]: byOrder, [guide]: byOrder, [service]: byTier };
const byKind = (a: Card, b: Card): number => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (withinKind[a.kind] ?? ((one: Card, other: Card) => byCurrent(one, other) || byTitle(one, other)))(a, b);

const tierParts = new Map(tiers.terms.map(({ id, label: words }) => [id as string, { id: `services-${id}`, label: `Services: ${words.toLowerCase()}` }]));
const noTier = { id: 'services-not-stated', label: 'Services: level of help not stated' };
const unknownAges = { id: 'not-stated', label: 'These do not say for which ages they are' };
const partOf = ({ kind, tier }: Card): Part => (kind === service ? tierParts.get(tier ?? '') ?? noTier : kinds.get(kind) ?? { id: 'others', label: 'Others' });

const sorted = onceFor((cards: readonly Card[]) => ({ byKind: cards.toSorted(byKind), byTitle: cards.toSorted(byTitle) }));

/** All cards in the orders of lists. */
const inOrder = (): { byKind: readonly Card[]; byTitle: readonly Card[] } => sorted(allCards());

const mostFor = { id: 'most-for-you', label: 'Most of all for you' };

/** Pages of everything for an audience. What is written for it most of all, and so names it before anybody else, comes first; services keep their order by level of help. */
export function audienceList(home: string, audience: string): ListPage[] {
  const kept = inOrder().byKind.filter((card) => card.audience.includes(audience));
  const most = new Set(kept.filter((card) => card.audience[0] === audience && card.kind !== service && card.kind !== setting));
  return pagesOf([...most, ...kept.filter((card) => !most.has(card))], home, (card) => (most.has(card) ? mostFor : partOf(card)));
}

/**
 * Pages of everything that a question keeps: guides first, then services, what needs no assessment before the rest.
 * What may or may not fit comes last, in a group of its own.
 */
export function mixedList(home: string, keep: (card: Card) => boolean, unknown: (card: Card) => boolean = () => false): ListPage[] {
  const sure = inOrder().byKind.filter(keep);
  const unsure = new Set(inOrder().byTitle.filter((card) => unknown(card) && !keep(card)));
  return pagesOf([...sure, ...unsure], home, (card) => (unsure.has(card) ? unknownAges : partOf(card)));
}

const tierGroup = ({ tier }: Card): Part => (tier ? { id: tier, label: label('tiers', tier) } : { id: 'not-stated', label: 'Level of help not stated' });

/** Pages of services, what needs no assessment first. */
export const serviceList = (home: string, keep: (card: Card) => boolean = () => true): ListPage[] =>
  pagesOf(inOrder().byKind.filter((card) => card.kind === service && keep(card)), home, tierGroup);

const typeOrder = settingTypes.terms.map(({ id }) => id as string);

/** Pages of settings by type, those of our own area first. */
export function settingList(home: string, keep: (card: Card) => boolean = () => true): ListPage[] {
  const order = ({ type }: Card): number => (type ? typeOrder.indexOf(type) : typeOrder.length);
  const cards = allCards().filter((card) => card.kind === setting && keep(card)).toSorted((a, b) => order(a) - order(b) || Number(a.outside) - Number(b.outside) || byCurrent(a, b) || byTitle(a, b));
  return pagesOf(cards, home, ({ type }) => (type ? { id: type, label: label('setting-types', type) } : { id: 'not-stated', label: 'Type not stated' }));
}

/** Pages of what is outside the council’s area. */
export const outsideList = (home: string): ListPage[] => pagesOf(inOrder().byTitle.filter(({ outside }) => outside), home, () => ({ id: 'outside', label: 'Outside our area' }));

/** Every page-making entry by its first letter. */
export const byLetter = (): Map<string, Card[]> =>
  new Map([...Map.groupBy(inOrder().byTitle, ({ title }) => letterOf(title))].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The routes of a list: its own address, and `all/2/` and so on under it. */
export const routesOf = (pages: readonly ListPage[]): { params: { page: string | undefined }; props: { page: ListPage } }[] =>
  pages.map((page) => ({ params: { page: page.number === 1 ? undefined : `all/${page.number}` }, props: { page } }));
