import { settingTypes } from '../../schemas/framework/vocabularies/settings.ts';
import { byOrder, byTier, byTitle, type Card } from '../domain/cards.ts';
import { type ListPage, pagesOf } from '../domain/paging.ts';
import { label } from '../domain/phrases.ts';
import { allCards } from './related.ts';

const kindOrder = ['Guide', 'Pathway', 'Service', 'Nursery, school or college'];
const kindLabels: Record<string, string> = { Guide: 'Guides', Pathway: 'Step by step', Service: 'Services', 'Nursery, school or college': 'Nurseries, schools and colleges' };
const kindIds: Record<string, string> = { Guide: 'guides', Pathway: 'pathways', Service: 'services', 'Nursery, school or college': 'settings' };
const withinKind: Record<string, (a: Card, b: Card) => number> = { Guide: byOrder, Service: byTier };

const byKind = (a: Card, b: Card): number => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (withinKind[a.kind] ?? byTitle)(a, b);
const unknownAges = { id: 'not-stated', label: 'These do not say for which ages they are' };

/** Pages of everything that a question keeps, guides first. What may or may not fit comes last, in a group of its own. */
export function mixedList(home: string, keep: (card: Card) => boolean, unknown: (card: Card) => boolean = () => false): ListPage[] {
  const sure = allCards().filter(keep).toSorted(byKind);
  const unsure = new Set(allCards().filter((card) => unknown(card) && !keep(card)).toSorted(byTitle));
  return pagesOf([...sure, ...unsure], home, (card) => (unsure.has(card) ? unknownAges : { id: kindIds[card.kind] ?? '', label: kindLabels[card.kind] ?? '' }));
}

const tierGroup = ({ tier }: Card): { id: string; label: string } => (tier ? { id: tier, label: label('tiers', tier) } : { id: 'not-stated', label: 'Level of help not stated' });

/** Pages of services, what needs no assessment first. */
export const serviceList = (home: string, keep: (card: Card) => boolean = () => true): ListPage[] =>
  pagesOf(allCards().filter((card) => card.kind === 'Service' && keep(card)).toSorted(byTier), home, tierGroup);

const typeOrder = settingTypes.terms.map(({ id }) => id as string);

/** Pages of settings by type, those of our own area first. */
export function settingList(home: string): ListPage[] {
  const order = ({ type }: Card): number => (type ? typeOrder.indexOf(type) : typeOrder.length);
  const cards = allCards().filter(({ kind }) => kind === 'Nursery, school or college').toSorted((a, b) => order(a) - order(b) || Number(a.outside) - Number(b.outside) || byTitle(a, b));
  return pagesOf(cards, home, ({ type }) => (type ? { id: type, label: label('setting-types', type) } : { id: 'not-stated', label: 'Type not stated' }));
}

const letterOf = (title: string): string => /[A-Z]/.exec(title[0]?.normalize('NFD').toUpperCase() ?? '')?.[0] ?? '0–9';

/** Every page-making entry by its first letter. */
export const byLetter = (): Map<string, Card[]> =>
  new Map([...Map.groupBy(allCards().toSorted(byTitle), ({ title }) => letterOf(title))].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What stands for a letter in an address. */
export const letterId = (letter: string): string => (letter === '0–9' ? 'numbers' : letter.toLowerCase());

/** The routes of a list: its own address, and `all/2/` and so on under it. */
export const routesOf = (pages: readonly ListPage[]): { params: { page: string | undefined }; props: { page: ListPage } }[] =>
  pages.map((page) => ({ params: { page: page.number === 1 ? undefined : `all/${page.number}` }, props: { page } }));
