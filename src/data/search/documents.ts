import type { GlossaryTerm } from '../../../schemas/index.ts';
import { addressOf } from '../../domain/addresses.ts';
import { adviceFacets, serviceFacets, settingFacets } from '../../domain/facets.ts';
import { sectionOf } from '../../domain/cards.ts';
import { inList, label } from '../../domain/phrases.ts';
import type { SearchDocument, SearchKind } from '../../domain/search-document.ts';
import type { EntriesByCollection, Entry } from '../../reader/content.ts';
import { onceFor } from '../once.ts';
import { areaName, cardFor } from '../related.ts';
import { pointsOf } from '../places.ts';
import { site } from '../site.ts';
import { checkerSections, commentSections, guideSections, pathwaySections, serviceSections, settingSections, situationSections } from './sections.ts';

type Service = Entry<'services'>['data'];

/** Where a service or a setting is, in a few words for a result. */
function whereOf({ coversWholeArea, areas, delivery, inArea }: Partial<Service>): string[] {
  if (inArea === false) return [];
  if (coversWholeArea) return ['The whole area'];
  if (areas?.length) return [inList(areas.map(areaName))];
  return delivery?.includes('online') ? ['Online'] : [];
}

const isEverywhere = ({ coversWholeArea, delivery }: Partial<Service>): boolean => coversWholeArea === true || (delivery ?? []).some((mode) => mode === 'online' || mode === 'phone' || mode === 'text' || mode === 'at-home');

/** What every kind of document has in common. */
function base(entry: Entry): Pick<SearchDocument, 'key' | 'href' | 'kind' | 'title' | 'summary' | 'alsoKnownAs' | 'facts' | 'status' | 'checked' | 'ages' | 'places' | 'everywhere' | 'below'> {
  const data = entry.data as Partial<Service> & { title?: string };
  const { title, summary, facts, status, below = false } = cardFor(entry);
  return {
    key: `${entry.collection}/${entry.id}`, href: addressOf(entry), kind: entry.collection as SearchKind, title, summary, alsoKnownAs: data.alsoKnownAs ?? [],
    facts: [...facts, ...whereOf(data)], status, checked: data.lastReviewed, ages: data.ages && [data.ages.min, data.ages.max], places: pointsOf(data.places), everywhere: (entry.collection !== 'services' && entry.collection !== 'settings') || isEverywhere(data),
    below,
  };
}

/** The terms of the glossary that are on the website. */
export const glossaryTerms = (): readonly GlossaryTerm[] => site().entries.glossary.flatMap(({ data }) => data.terms);

/** The terms of the glossary, each found on its own. */
function glossaryDocuments(): SearchDocument[] {
  return site().entries.glossary.flatMap((entry) => entry.data.terms.map(({ id, term, acronym, plain, familiesType, proposed }) => ({
    ...base(entry), key: `glossary/${id}`, href: `/glossary/#${id}`, title: acronym && acronym !== term ? `${term} (${acronym})` : term, summary: plain,
    alsoKnownAs: familiesType ?? [], facts: proposed ? ['Only proposed, not law'] : [], sections: [], facets: { kind: ['glossary'], section: ['help'] },
  })));
}

const byAddress = (a: SearchDocument, b: SearchDocument): number => (a.href < b.href ? -1 : 1);

const documentsOf = onceFor((entries: EntriesByCollection): readonly SearchDocument[] => {
  const areas = site().council.areas.map(({ id }) => id);
  const advice = (entry: Entry): SearchDocument['facets'] => adviceFacets(entry.collection, { ...(entry.data as object), section: sectionOf(entry) });
  const documents: SearchDocument[] = [
    ...entries.services.map((entry) => ({ ...base(entry), sections: serviceSections(entry), facets: serviceFacets(entry.data, areas) })),
    ...entries.settings.map((entry) => ({ ...base(entry), sections: settingSections(entry), facets: settingFacets(entry.data) })),
    ...entries.guides.map((entry) => ({ ...base(entry), sections: guideSections(entry), facets: advice(entry) })),
    ...entries.pathways.map((entry) => ({ ...base(entry), sections: pathwaySections(entry), facets: advice(entry) })),
    ...entries.situations.map((entry) => ({ ...base(entry), sections: situationSections(entry), facets: advice(entry) })),
    ...entries.checkers.map((entry) => ({ ...base(entry), sections: checkerSections(entry), facets: advice(entry) })),
    ...entries.comments.map((entry) => ({ ...base(entry), facts: [label('comment-states', entry.data.status)], status: undefined, sections: commentSections(entry), facets: { kind: ['comments'], section: ['about'] } })),
    ...glossaryDocuments(),
  ];
  return documents.toSorted(byAddress);
});

/** Everything that the search finds, in the order of addresses. */
export const searchDocuments = (): readonly SearchDocument[] => documentsOf(site().entries);
