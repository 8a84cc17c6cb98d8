import { situationGroups } from '../../schemas/framework/vocabularies/situations.ts';
import type { CollectionName, Service, Situation } from '../../schemas/index.ts';
import { byOrder, type Card, sectionOf } from '../domain/cards.ts';
import { bandsOf } from '../domain/age-bands.ts';
import { label } from '../domain/phrases.ts';
import { sideways, type Node, type Trait } from '../domain/sideways.ts';
import { fanOut, type Helping, type Strand } from '../domain/situations.ts';
import type { EntriesByCollection, Entry } from '../reader/content.ts';
import { onceFor } from './once.ts';
import { cardFor, cardsNamed, pageEntries } from './related.ts';
import { site } from './site.ts';

/** A page with the reason why it may help. */
export interface Help { card: Card; why: string }

/** A direction as its page shows it. */
export type ShownStrand = Omit<Strand, 'pointers'> & { help: readonly Help[] };

const kinds: readonly string[] = ['services', 'settings', 'guides', 'pathways'];
const openRoutes = ['self', 'drop-in'];

const helpingOf = (entry: Entry): Helping => {
  const { tier, needs = [], themes = [], ages, referral, inArea, status } = entry.data as Partial<Service>;
  return {
    key: `${entry.collection}/${entry.id}`, kind: entry.collection as Helping['kind'], section: sectionOf(entry), tier, needs, themes, ages,
    open: referral?.routes.some((route) => openRoutes.includes(route)) ?? false, apart: inArea === false || (status !== undefined && status.state !== 'open' && status.state !== 'limited'),
  };
};

const traitsOf = ({ themes = [], needs = [], ages, group }: Situation): Trait[] => [
  ...needs.map((need) => ({ id: `need:${need}`, weight: 3, reason: label('needs', need) })), ...themes.map((theme) => ({ id: `theme:${theme}`, weight: 2, reason: label('themes', theme) })),
  ...bandsOf(ages).map((band) => ({ id: `band:${band}`, weight: 1, reason: label('age-bands', band) })), ...(group ? [{ id: `group:${group}`, weight: 1, reason: label('situation-groups', group) }] : []),
  { id: 'situation', weight: 0, reason: '' },
];

/** All that is worked out of situations. */
interface Worked { strands: Map<string, Strand[]>; others: Map<string, string[]>; partOf: Map<string, string[]> }

const workedOut = onceFor((entries: EntriesByCollection): Worked => {
  const pages = pageEntries().filter(({ collection }) => kinds.includes(collection)).map(helpingOf);
  const sorted = entries.situations.toSorted((a, b) => byOrder(cardFor(a), cardFor(b)));
  const strands = new Map(sorted.map(({ id, data }) => [id, fanOut(data, pages)]));
  const nodes = sorted.map(({ id, data }): Node => ({ key: `situations/${id}`, section: data.group, tier: undefined, bands: bandsOf(data.ages), traits: traitsOf(data), named: (data.next ?? []).map((next) => ({ key: `situations/${next}`, reason: '' })) }));
  const others = new Map([...sideways(nodes)].map(([key, related]) => [key, related.map((one) => one.key)]));
  const named = new Map<string, Set<string>>();
  const found = new Map<string, Set<string>>();
  const note = (to: Map<string, Set<string>>, key: string, id: string): void => void to.set(key, (to.get(key) ?? new Set()).add(`situations/${id}`));
  for (const { id, data } of sorted) {
    for (const { page } of [data.first, data.education, data.health, data.socialCare, data.adulthood, data.family].flatMap((list) => list ?? [])) note(named, page, id);
    for (const { key } of (strands.get(id) ?? []).flatMap(({ pointers }) => pointers)) note(found, key, id);
  }
  const partOf = new Map([...new Set([...named.keys(), ...found.keys()])].map((key) => [key, [...new Set([...(named.get(key) ?? []), ...(found.get(key) ?? [])])]]));
  return { strands, others, partOf };
});
const all = (): Worked => workedOut(site().entries);

const helpOf = (pointers: readonly { key: string; why: string }[]): Help[] => pointers.flatMap(({ key, why }) => cardsNamed([key]).map((card) => ({ card, why })));

/** What its page shows of a situation: the first things to do, the directions into which it fans out, and other situations. */
export function situationMap({ id, data }: Entry<'situations'>): { first: Help[]; strands: ShownStrand[]; others: Card[] } {
  const { strands, others } = all();
  return {
    first: helpOf((data.first ?? []).map(({ page, why }) => ({ key: page, why }))),
    strands: (strands.get(id) ?? []).map(({ pointers, ...strand }) => ({ ...strand, help: helpOf(pointers) })),
    others: cardsNamed(others.get(`situations/${id}`)),
  };
}

/** How many situations a page names that it is part of. */
const most = 5;

/** The situations whose pages lead to a page, those that name it before those that find it. */
export const partOf = (collection: CollectionName, id: string): Card[] => cardsNamed(all().partOf.get(`${collection}/${id}`)?.slice(0, most));

/** Situations in the order that they give themselves, for lists. */
export const situationCards = (): Card[] => site().entries.situations.map(cardFor).toSorted(byOrder);

/** Situations under their headings. What has no heading of its own comes last. */
export function situationList(): { id: string; label: string; plain: string | undefined; cards: Card[] }[] {
  const groups = Map.groupBy(site().entries.situations, ({ data }) => data.group);
  const cards = (group: Situation['group']): Card[] => (groups.get(group) ?? []).map(cardFor).toSorted(byOrder);
  const headed: { id: Situation['group']; label: string; plain: string | undefined }[] = [...situationGroups.terms.map(({ id, label: words, plain }) => ({ id, label: words, plain })), { id: undefined, label: 'Other situations', plain: undefined }];
  return headed.map(({ id, ...group }) => ({ id: id ?? 'other', ...group, cards: cards(id) })).filter((group) => group.cards.length > 0);
}
