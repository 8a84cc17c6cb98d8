import { sections } from '../../schemas/framework/vocabularies/services.ts';
import { type Language, languagesIn } from '../domain/languages.ts';
import type { Group } from '../domain/search-groups.ts';
import { type UsedChoices, usedChoices } from '../domain/used-choices.ts';
import { choices, type Way } from './browse.ts';
import { searchDocuments } from './search/documents.ts';
import { site } from './site.ts';

/** Which filters of the search, and which of their choices, there is something for on this site. */
export const siteChoices = (): UsedChoices => usedChoices(searchDocuments());

/** The languages that services of this site name. */
export const siteLanguages = (): Language[] => languagesIn(site().entries.services.flatMap(({ data }) => data.languages ?? []));

const ways: Partial<Record<Group, Way>> = { need: 'needs', age: 'ages', area: 'areas', theme: 'themes', tier: 'levels', type: 'types', phase: 'phases' };

/** The pages that list everything under a choice, by filter and id, where there are such pages. */
export function choicePages(): Partial<Record<Group, ReadonlyMap<string, string>>> {
  const pages = Object.entries(ways).map(([group, way]) => [group, new Map(choices(way).map(({ id, href }) => [id, href]))] as const);
  return { ...Object.fromEntries(pages), section: new Map(sections.terms.map(({ id }) => [id, `/${id}/`])) };
}
