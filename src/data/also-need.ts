import type { CollectionName, Pathway, Service, Setting } from '../../schemas/index.ts';
import { bandsOf } from '../domain/age-bands.ts';
import { type Card, sectionOf } from '../domain/cards.ts';
import { needsOf } from '../domain/needs.ts';
import { label } from '../domain/phrases.ts';
import { type Node, type Related, sideways, type Trait } from '../domain/sideways.ts';
import type { EntriesByCollection, Entry } from '../reader/content.ts';
import { onPathways } from './on-the-pathway.ts';
import { onceFor } from './once.ts';
import { areaName, cardsNamed, pageEntries } from './related.ts';
import { find, site } from './site.ts';

/** The fields that pages share, as far as a page has them. */
type Shared = Partial<Pick<Service, 'needs' | 'themes' | 'carePathways' | 'areas' | 'ages' | 'tier' | 'worksWith' | 'alternatives' | 'organisation' | 'waiting' | 'cost' | 'decision'> & Pick<Setting, 'type' | 'phase' | 'resourcedProvision'> & Pick<Pathway, 'kind'>>
  & { related?: string[]; next?: string[] };

/** What a page can have in common with others: needs, pathways, topics, the stage of life, and in the end its kind. */
function traitsOf({ collection, data: fields }: Entry, section: string | undefined, roads: readonly string[]): Trait[] {
  const data = fields as Shared;
  const traits: Trait[] = [];
  for (const need of needsOf(data)) traits.push({ id: `need:${need}`, weight: 3, reason: `Also for: ${label('needs', need)}` });
  for (const pathway of data.carePathways ?? []) traits.push({ id: `pathway:${pathway}`, weight: 3, reason: `On the same pathway: ${label('care-pathways', pathway)}` });
  for (const road of roads) traits.push({ id: `road:${road}`, weight: 2, reason: `Also on the pathway: ${find('pathways', road)?.data.title ?? road}` });
  for (const theme of data.themes ?? []) traits.push({ id: `theme:${theme}`, weight: 2, reason: `Also about: ${label('themes', theme)}` });
  if (data.type) traits.push({ id: `type:${data.type}`, weight: 2, reason: `Also: ${label('setting-types', data.type)}` });
  if (data.phase) traits.push({ id: `phase:${data.phase}`, weight: 1, reason: `Also: ${label('phases', data.phase)}` });
  // Only what is for one or two stages of life says something about a stage.
  const bands = bandsOf(data.ages);
  if (bands.length < 3) for (const band of bands) traits.push({ id: `stage:${band}`, weight: 1.5, reason: `For the same stage of life: ${label('age-bands', band).toLowerCase()}` });
  for (const area of data.areas ?? []) traits.push({ id: `area:${area}`, weight: 1, reason: `Also in ${areaName(area)}` });
  if (data.organisation) traits.push({ id: `organisation:${data.organisation}`, weight: 1, reason: `From the same organisation: ${find('organisations', data.organisation)?.data.name ?? data.organisation}` });
  if (section) traits.push({ id: `section:${section}`, weight: 0.5, reason: `Also in: ${label('sections', section)}` });
  // A page of which nothing is known still leads on.
  traits.push({ id: collection, weight: 0, reason: { services: 'Another service', settings: 'Another nursery, school or college', guides: 'Another guide' }[collection as string] ?? 'Another pathway' });
  return traits;
}

/** The longest wait in weeks after which a family needs something in the meantime. */
const longWait = 8;

/** What readers of a page ask next: each question with the words in which the answer is offered. */
function asksOf({ collection, data: fields }: Entry): Trait[] {
  const data = fields as Shared;
  const asks: Trait[] = [];
  const last = data.ages?.max ?? 25;
  if (last >= 15 && last <= 19) asks.push({ id: 'question:after', weight: 2, reason: `Answers: What comes after ${last}?` });
  if ((data.waiting?.max ?? 0) >= longWait || data.waiting?.state === 'closed') for (const need of needsOf(data)) asks.push({ id: `question:meanwhile:${need}`, weight: 2, reason: 'Helps while you wait' });
  if (data.decision || data.kind === 'process') asks.push({ id: 'question:no', weight: 1, reason: 'Answers: What if the answer is no?' });
  if (data.cost && data.cost.kind !== 'free') asks.push({ id: 'question:cost', weight: 1.5, reason: 'Answers: Who helps with the cost?' });
  if (collection === 'settings') asks.push({ id: 'question:travel', weight: 2, reason: 'Answers: How do we get there?' });
  return asks;
}

/** The questions that a page answers. */
function answersOf({ collection, data: fields }: Entry, section: string | undefined): string[] {
  const data = fields as Shared;
  const about = (theme: NonNullable<Shared['themes']>[number]): boolean => data.themes?.includes(theme) ?? false;
  const advice = collection === 'guides';
  return [
    ...((advice || collection === 'pathways') && section === 'preparing-for-adulthood' ? ['question:after'] : []),
    ...(data.tier === 'universal' || advice ? needsOf(data).map((need) => `question:meanwhile:${need}`) : []),
    ...(section === 'help' && about('rights') ? ['question:no'] : []),
    ...(advice && about('money') ? ['question:cost'] : []),
    ...(advice && data.themes?.[0] === 'travel' ? ['question:travel'] : []),
  ];
}

/** How many of the services that it works with stand beside a page. The others are named in its text. */
const besides = 3;

/** What pages name themselves: what to read next, what helps instead and, from both sides, what works together and what follows. Steps of pathways stand in a part of their own. */
function namedBy(entries: readonly Entry[]): Map<string, Related[]> {
  const named = new Map<string, Related[]>();
  const add = (from: string, key: string, reason: string): void => {
    const list = named.get(from);
    if (list) list.push({ key, reason }); else named.set(from, [{ key, reason }]);
  };
  const working = new Map<string, number>();
  const work = (from: string, key: string): void => {
    const count = working.get(from) ?? 0;
    working.set(from, count + 1);
    if (count < besides) add(from, key, 'Works closely with it');
  };
  for (const { collection, id, data } of entries) {
    const key = `${collection}/${id}`;
    const { worksWith = [], related = [], next = [], alternatives = [] } = data as Shared;
    for (const other of related) add(key, other, 'Read this next');
    for (const other of worksWith) { work(key, `services/${other}`); work(`services/${other}`, key); }
    for (const other of alternatives) add(key, other, 'Can help instead of it');
    for (const other of next) { add(key, `pathways/${other}`, 'Comes after'); add(`pathways/${other}`, key, 'Comes before'); }
  }
  return named;
}

/** Every page with what it shares, asks and answers. Situations and short questions are not among them: their own pages lead on. */
function nodesOf(): Node[] {
  const pages = pageEntries().filter(({ collection }) => collection !== 'situations' && collection !== 'checkers');
  const named = namedBy(pages);
  const places = onPathways();
  return pages.map((entry): Node => {
    const { tier, ages } = entry.data as Shared;
    const key = `${entry.collection}/${entry.id}`;
    const section = sectionOf(entry);
    return { key, section, tier, bands: bandsOf(ages), traits: traitsOf(entry, section, (places.get(key) ?? []).map(({ pathway }) => pathway)), asks: asksOf(entry), answers: answersOf(entry, section), named: named.get(key) ?? [] };
  });
}

const asSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const related = onceFor<EntriesByCollection, Map<string, Related[]>>(() => sideways(nodesOf()));

/**
 * The cards of what a reader of a page may also need, each with its reason in whole sentences. Beside a page that is not
 * for everyone, what needs no assessment says so, and so does what does not run as usual. They are worked out once for all pages.
 */
export function alsoNeed(collection: CollectionName, id: string): (Card & { reason: string })[] {
  const own = (find(collection, id)?.data as Shared | undefined)?.tier;
  return (related(site().entries).get(`${collection}/${id}`) ?? []).flatMap(({ key, reason }) => cardsNamed([key]).map((card) => ({
    ...card, reason: [asSentence(reason), ...(card.tier === 'universal' && own !== 'universal' ? ['No assessment is needed.'] : []), ...(card.status ? [`At present: ${card.status.toLowerCase()}.`] : [])].join(' '),
  })));
}
