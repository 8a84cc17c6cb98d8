import type { CollectionName } from '../../schemas/index.ts';

/** What an address needs to know of an entry. */
export interface Addressed { collection: CollectionName; id: string; data: object }

/** The entry that is named as `collection/id`. Whether there is one, or such a collection, is not asked. */
export function entryNamed(name: string): Pick<Addressed, 'collection' | 'id'> {
  const [collection = '', ...rest] = name.split('/');
  return { collection: collection as CollectionName, id: rest.join('/') };
}

/** The collections whose entries have a page of their own. */
const withPages: readonly CollectionName[] = ['services', 'settings', 'guides', 'pathways', 'situations', 'checkers', 'removed'];

/** True for an entry that has a page of its own. */
export const hasPage = ({ collection }: Pick<Addressed, 'collection'>): boolean => withPages.includes(collection);

/**
 * The address of an entry on the site, from its root and with a final slash. Entries without a page of their own lead
 * to where they are shown: a response to what it is for, a comment and a survey to their places in the list.
 */
export function addressOf({ collection, id, data }: Addressed): string {
  switch (collection) {
    case 'guides': return `/${id}/`;
    case 'situations': return `/explore/${id}/`;
    case 'checkers': return `/is-this-for-me/${id}/`;
    case 'responses': return `/${(data as { for?: string }).for ?? 'services'}/#answers`;
    case 'comments': return `/you-said-we-did/#${id}`;
    case 'surveys': return `/you-said-we-did/#survey-${id}`;
    case 'glossary': return '/glossary/';
    case 'organisations': return `/a-z/`;
    case 'council': return '/about/about-this-local-offer/';
    default: return `/${collection}/${id}/`;
  }
}

/** The pages that are there whatever the content. */
export const fixedAddresses = [
  '/', '/search/', '/services/', '/settings/', '/pathways/', '/explore/', '/is-this-for-me/', '/browse/', '/needs/', '/ages/', '/areas/', '/themes/', '/levels/', '/types/', '/a-z/', '/glossary/',
  '/you-said-we-did/', '/feedback/', '/compare/', '/coverage/', '/accessibility/', '/removed/', '/editors/',
] as const;

/**
 * Guides that are there whatever the content, because the law wants every reader to find them. What the site knows by
 * itself stands first on their pages; what the council writes in a guide with that id follows.
 */
export const standingGuides = ['about/privacy', 'about/without-the-internet'] as const;

export type StandingGuide = (typeof standingGuides)[number];

/** Pages further in that are there whatever the content. Those of the section `about` are no guides. */
export const innerAddresses = ['/editors/coverage/', '/editors/accessibility/', '/editors/words/', '/editors/requirements/', '/about/what-is-available/', '/about/reviews/', '/about/whats-new/', '/about/share/', '/about/share/booklets/', '/feedback/missing/', ...standingGuides.map((id) => `/${id}/`)] as const;
