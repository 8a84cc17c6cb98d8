import { ageBands } from '../../../schemas/framework/vocabularies/ages.ts';
import { needs } from '../../../schemas/framework/vocabularies/needs.ts';
import { sections, themes, tiers } from '../../../schemas/framework/vocabularies/services.ts';
import { termsInForce } from '../../../schemas/framework/vocabulary.ts';
import type { Council } from '../../../schemas/index.ts';
import { landings, termsOf } from '../../../src/domain/ways.ts';
import { browseWords as words } from '../../../src/words/browse.ts';

/** Which entries a list keeps. What is for a need and an age band together is kept from the list of the need. */
export type Keep =
  | { by: 'all' | 'outside' }
  | { by: 'section' | 'need' | 'area' | 'theme' | 'tier' | 'audience'; value: string }
  | { by: 'age'; min: number; max: number }
  | { by: 'needAge'; value: string; min: number; max: number }
  | { by: 'letter'; from: string; to: string };

interface Link { href: string; label: string }

/** A list of entries with an address of its own, for generators that have no schemas to ask. */
export interface List {
  /** Without slashes at its ends. */
  path: string;
  title: string;
  description: string;
  /** Its title from the second page on, where it is another. */
  later?: string;
  intro?: string;
  crumbs: Link[];
  keep: Keep;
  /** The parts of its pages with their headings: a level of help each, or all in one. */
  groups: { tier?: string; id?: string; label?: string }[];
  /** How the page of choices above it names it. */
  tile?: { label: string; text?: string };
  /** Lists of a part of it, shown with the number of their entries. */
  nav?: { label: string; lists: { path: string; label: string }[] };
  /** Where the rest is of a list that has only one page. */
  after?: { links: Link[]; search: string };
}

/** A page of choices: a tile for each list right under it. */
export interface Folder { path: string; title: string; description: string; lede: string; crumbs: Link[] }

const levelTerms = termsInForce(tiers);
const levels = levelTerms.map(({ id, label }) => ({ tier: id, id, label }));
const mixed = levels.map(({ tier, label }) => ({ tier, id: `services-${tier}`, label: `Services: ${label.toLowerCase()}` }));

const { crumb, ways, age, needAge, youngPeople } = words;
type Way = 'needs' | 'ages' | 'areas' | 'themes' | 'levels';

/** What the list of one answer to a question of looking around has in common with the others. */
const choice = (way: Way, { id, label, plain }: { id: string; label: string; plain?: string | undefined }) =>
  ({ path: `${way}/${id}`, crumbs: [crumb, ways[way].crumb], tile: { label, ...(plain && { text: plain }) } });

const needAgePath = (need: string, band: string): string => `needs/${need}/${band}`;
const byAge = (id: string): NonNullable<List['nav']> => ({ label: needAge.byAge, lists: ageBands.terms.map((band) => ({ path: needAgePath(id, band.id), label: band.label })) });
const byNeed = (id: string): NonNullable<List['nav']> => ({ label: needAge.byNeed, lists: needs.terms.map((need) => ({ path: needAgePath(need.id, id), label: need.label })) });

/** Each need with each age band. The site makes those that have entries, and generated services have them all unless there are few. */
const needAges = (): List[] => needs.terms.flatMap(({ id, label }) => ageBands.terms.map((band): List => {
  const ages = needAge.ages(band.label);
  const [min, max] = band.ages ?? [0, 25];
  return {
    path: needAgePath(id, band.id), title: needAge.title(label, ages), description: needAge.description(label, ages), intro: age.intro, crumbs: [crumb, ways.needs.crumb, { href: `/needs/${id}/`, label }],
    keep: { by: 'needAge', value: id, min, max }, groups: mixed, nav: byAge(id),
    after: { links: [{ href: `/needs/${id}/`, label: needAge.whole(label) }, { href: `/ages/${band.id}/`, label: needAge.everyNeed(ages) }], search: `/search/#need=${id}&age=${band.id}` },
  };
}));

/** The lists that the site makes of generated content: of services, and from A to Z of guides as well. */
export function listsFor({ name, areas }: Pick<Council, 'name' | 'areas'>, letters: readonly string[]): List[] {
  const { outside } = ways.areas;
  return [
    { path: 'services', title: 'Services', description: 'Every service in this Local Offer: what needs no assessment first, then extra help, then specialist services.', crumbs: [], keep: { by: 'all' }, groups: levels },
    ...sections.terms.map(({ id, label, plain = label }): List => ({ path: id, title: label, description: plain, intro: plain, crumbs: [], keep: { by: 'section', value: id }, groups: levels })),
    ...needs.terms.map((term): List => ({ ...choice('needs', term), title: term.label, description: words.need(term.label, term.plain ?? ''), intro: term.plain ?? '', keep: { by: 'need', value: term.id }, groups: mixed, nav: byAge(term.id) })),
    ...needAges(),
    ...ageBands.terms.map((term): List => {
      const [[min, max] = [0, 25], ages] = [term.ages, term.label.toLowerCase()];
      return { ...choice('ages', term), title: age.title(ages), description: age.description(ages), intro: age.intro, keep: { by: 'age', min, max }, groups: mixed, nav: byNeed(term.id) };
    }),
    { path: 'areas', title: ways.areas.crumb.label, later: outside.title, description: outside.description(name), crumbs: [crumb], keep: { by: 'outside' }, groups: [{}] },
    ...termsOf('areas', areas).map((term): List => ({ ...choice('areas', term), title: term.label, description: words.area.description(term.label), intro: words.area.intro, keep: { by: 'area', value: term.id }, groups: mixed })),
    ...themes.terms.map((term): List => ({ ...choice('themes', term), title: words.theme.title(term.label), description: words.theme.description(term.label), keep: { by: 'theme', value: term.id }, groups: mixed })),
    ...levelTerms.map((term): List => ({ ...choice('levels', term), title: words.level.title(term.label), description: words.level.description(term.label, term.plain ?? ''), intro: term.plain ?? '', keep: { by: 'tier', value: term.id }, groups: levels })),
    { path: landings['young-person'].replaceAll('/', ''), title: youngPeople.title, description: youngPeople.description, intro: youngPeople.intro, crumbs: [], keep: { by: 'audience', value: 'young-person' }, groups: mixed },
    ...letters.map((letter): List => ({ path: `a-z/${letter.toLowerCase()}`, title: `A to Z: ${letter}`, description: `Every guide, service, setting and pathway that begins with ${letter}.`, crumbs: [{ href: '/a-z/', label: 'A to Z' }], keep: { by: 'letter', from: letter, to: String.fromCharCode(letter.charCodeAt(0) + 1) }, groups: [{ id: 'list', label: `Begins with ${letter}` }] })),
  ];
}

/** The pages that lead to these lists. */
export const folders = (): Folder[] => [
  ...(['needs', 'ages', 'themes', 'levels'] as const).map((way): Folder => ({ path: way, title: ways[way].title, description: ways[way].description, lede: way === 'needs' ? words.anyNeed.look : words.lede[way], crumbs: [crumb] })),
  { path: 'a-z', title: 'A to Z', description: 'Every guide, service, setting and pathway of this Local Offer, from A to Z.', lede: '', crumbs: [] },
];
