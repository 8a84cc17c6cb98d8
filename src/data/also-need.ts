import type { CollectionName, Service, Setting } from '../../schemas/index.ts';
import { type Card, sectionOf } from '../domain/cards.ts';
import { bandsOf, label } from '../domain/phrases.ts';
import { type Node, type Related, sideways, type Trait } from '../domain/sideways.ts';
import type { Entry } from '../reader/content.ts';
import { areaName, cardsNamed, pageEntries } from './related.ts';
import { site } from './site.ts';

/** The fields that pages share, as far as a page has them. */
type Shared = Partial<Pick<Service, 'needs' | 'themes' | 'carePathways' | 'areas' | 'ages' | 'tier' | 'worksWith'> & Pick<Setting, 'type' | 'phase' | 'resourcedProvision'>> & { related?: string[]; next?: string[] };

function traitsOf(collection: CollectionName, data: Shared): Trait[] {
  const traits: Trait[] = [];
  for (const need of new Set([...(data.needs ?? []), ...(data.resourcedProvision?.needs ?? [])])) traits.push({ id: `need:${need}`, weight: 3, reason: `Also for: ${label('needs', need)}` });
  for (const pathway of data.carePathways ?? []) traits.push({ id: `pathway:${pathway}`, weight: 3, reason: `On the same pathway: ${label('care-pathways', pathway)}` });
  for (const theme of data.themes ?? []) traits.push({ id: `theme:${theme}`, weight: 2, reason: `Also about: ${label('themes', theme)}` });
  if (data.type) traits.push({ id: `type:${data.type}`, weight: 2, reason: `Also: ${label('setting-types', data.type)}` });
  if (data.phase) traits.push({ id: `phase:${data.phase}`, weight: 1, reason: `Also: ${label('phases', data.phase)}` });
  if (collection === 'settings') traits.push({ id: 'setting', weight: 0, reason: 'Also a nursery, school or college' });
  for (const area of data.areas ?? []) traits.push({ id: `area:${area}`, weight: 1, reason: `Also in ${areaName(area)}` });
  return traits;
}

/** What pages name themselves, from both sides: the pages that work together, that follow each other, and the steps of a pathway. */
function namedBy(entries: readonly Entry[]): Map<string, Related[]> {
  const named = new Map<string, Related[]>();
  const add = (from: string, key: string, reason: string): void => { named.set(from, [...(named.get(from) ?? []), { key, reason }]); };
  for (const { collection, id, data } of entries) {
    const key = `${collection}/${id}`;
    const { worksWith = [], related = [], next = [] } = data as Shared;
    for (const other of related) add(key, other, 'Read this next');
    for (const other of worksWith) { add(key, `services/${other}`, 'Works closely with it'); add(`services/${other}`, key, 'Works closely with it'); }
    for (const other of next) { add(key, `pathways/${other}`, 'Comes after'); add(`pathways/${other}`, key, 'Comes before'); }
    if (collection === 'pathways') for (const step of (data as Entry<'pathways'>['data']).steps) for (const other of step.uses ?? []) add(other, key, `A step of “${(data as Entry<'pathways'>['data']).title}”`);
  }
  return named;
}

let made: { of: object; related: Map<string, Related[]> } | undefined;

/** The cards of what a reader of a page may also need, each with its reason in words. Worked out once for all pages. */
export function alsoNeed(collection: CollectionName, id: string): (Card & { reason: string })[] {
  const { entries } = site();
  if (made?.of !== entries) {
    const pages = pageEntries();
    const named = namedBy(pages);
    const nodes = pages.map((entry): Node => {
      const data = entry.data as Shared;
      const key = `${entry.collection}/${entry.id}`;
      return { key, section: sectionOf(entry), tier: data.tier, bands: bandsOf(data.ages), traits: traitsOf(entry.collection, data), named: named.get(key) ?? [] };
    });
    made = { of: entries, related: sideways(nodes) };
  }
  return (made.related.get(`${collection}/${id}`) ?? []).flatMap(({ key, reason }) => cardsNamed([key]).map((card) => ({ ...card, reason })));
}
