import { type Choice, choicesOf, mostNeedAgePages, type NeedAge, needAgesOf } from '../domain/browse.ts';
import { type Card, kindOf } from '../domain/cards.ts';
import { type ListPage, pageSize } from '../domain/paging.ts';
import { homes, idsOf, landings, termsOf, type Way, ways } from '../domain/ways.ts';
import { audienceList, mixedList, routesOf, serviceList, settingList } from './lists.ts';
import { onceFor } from './once.ts';
import { allCards } from './related.ts';
import { site } from './site.ts';

export type { Way } from '../domain/ways.ts';

const records = [kindOf('services'), kindOf('settings')];
/** A service or setting of which nobody knows the ages. What a guide does not say, it says for all. */
const withoutAges = ({ kind, bands }: Card): boolean => bands.length === 0 && records.includes(kind);

/** The answers to every question that lead to something. */
const allChoices = onceFor((cards: readonly Card[]): ReadonlyMap<Way, Choice[]> => {
  const { areas } = site().council;
  return new Map(ways.map((way) => [way, choicesOf(termsOf(way, areas), homes[way], cards, (card) => idsOf(way, card, areas))]));
});

/** The answers to one question that lead to something. */
export const choices = (way: Way): readonly Choice[] => allChoices(allCards()).get(way) ?? [];

/** How many services are for any need. */
export const forAnyNeed = (): number => allCards().filter(({ kind, needs: own }) => kind === kindOf('services') && own.length === 0).length;

/** What a page of one answer is given: a part of its list, and the answer. */
export interface ChoiceProps { page: ListPage; choice: Choice }

/** The pages of one answer. */
function listOf(way: Way, { id, href }: Choice): ListPage[] {
  const { areas } = site().council;
  const keep = (card: Card): boolean => idsOf(way, card, areas).includes(id);
  if (way === 'levels') return serviceList(href, keep);
  if (way === 'types' || way === 'phases') return settingList(href, keep);
  if (way === 'audiences') return audienceList(href, id);
  return mixedList(href, keep, way === 'ages' ? withoutAges : undefined);
}

/** The lists of the answers to each question, each made once: pages to read and booklets to print show the same. */
const lists = new Map(ways.map((way) => [way, onceFor((choice: Choice) => listOf(way, choice))]));

/** The pages of the list of an answer, as `choices` gives it. */
export const listPages = (way: Way, choice: Choice): readonly ListPage[] => lists.get(way)?.(choice) ?? [];

/** The routes of every answer to a question, with the part of the address after the question as `id`. */
export const choiceRoutes = (way: Way): { params: { id: string; page: string | undefined }; props: ChoiceProps }[] =>
  choices(way).flatMap((choice) => routesOf(listPages(way, choice))
    .map(({ params, props }) => ({ params: { id: choice.href.split('/')[2] ?? '', ...params }, props: { ...props, choice } })));

/** The audiences that have a page of their own: those for whom there is something. */
export const audiencePages = (): Choice[] => choices('audiences').flatMap((choice) => (choice.id in landings ? [{ ...choice, href: landings[choice.id as keyof typeof landings] }] : []));

/** The routes of what is written for one audience. Without anything there are none. */
export const audienceRoutes = (audience: keyof typeof landings): { params: { page: string | undefined }; props: ChoiceProps }[] =>
  audiencePages().filter(({ id }) => id === audience)
    .flatMap((choice) => routesOf(listOf('audiences', choice)).map(({ params, props }) => ({ params, props: { ...props, choice } })));

/** What a page of a need and an age band is given: the first part of its list, and how long the whole is. */
export interface NeedAgeProps { page: ListPage; need: Choice; band: Choice; total: number }

const allNeedAges = onceFor((cards: readonly Card[]): readonly NeedAge[] => needAgesOf(cards, mostNeedAgePages));
const needAges = (): readonly NeedAge[] => allNeedAges(allCards());

/** The pages of a need and an age band together, one for each pair that has entries: the first part of a long list. */
export function needAgeRoutes(): { params: { id: string; band: string }; props: NeedAgeProps }[] {
  const [allNeeds, allBands] = [choices('needs'), choices('ages')].map((list) => new Map(list.map((choice) => [choice.id, choice])));
  return needAges().flatMap(({ need: needId, band: bandId, total }) => {
    const [need, band] = [allNeeds?.get(needId), allBands?.get(bandId)];
    const href = `/needs/${needId}/${bandId}/`;
    const [first] = mixedList(href, (card) => card.needs.includes(needId) && card.bands.includes(bandId), (card) => card.needs.includes(needId) && withoutAges(card));
    return need && band && first ? [{ params: { id: needId, band: bandId }, props: { page: { ...first, last: 1, hrefs: [href] }, need, band, total } }] : [];
  });
}

/** The age bands for which a need has a page of its own. */
export const bandsWithNeed = (need: string): Choice[] => choices('ages').flatMap((band) => needAges().filter((pair) => pair.need === need && pair.band === band.id)
  .map(({ total }) => ({ ...band, href: `/needs/${need}/${band.id}/`, total })));

/** The needs for which an age band has a page of its own. */
export const needsWithBand = (band: string): Choice[] => choices('needs').flatMap((need) => needAges().filter((pair) => pair.band === band && pair.need === need.id)
  .map(({ total }) => ({ ...need, href: `/needs/${need.id}/${band}/`, total })));

/** True where a list goes on after its first page. */
export const goesOn = ({ total }: Pick<ListPage, 'total'>): boolean => total > pageSize;
