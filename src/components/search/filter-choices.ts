import { assessmentsNeeded, costKinds, diagnosesNeeded, ehcPlansNeeded, facilities, referralRoutes } from '../../../schemas/framework/vocabularies/access.ts';
import { ageBands, phases } from '../../../schemas/framework/vocabularies/ages.ts';
import { needs } from '../../../schemas/framework/vocabularies/needs.ts';
import { audiences } from '../../../schemas/framework/vocabularies/people.ts';
import { adulthoodThemes, deliveryModes, sections, themes, tiers, times } from '../../../schemas/framework/vocabularies/services.ts';
import { resourcedProvisions, settingTypes } from '../../../schemas/framework/vocabularies/settings.ts';
import { termsInForce, type Vocabulary } from '../../../schemas/framework/vocabulary.ts';
import { kindOf } from '../../domain/cards.ts';
import type { Language } from '../../domain/languages.ts';
import type { SearchKind } from '../../domain/search-document.ts';
import type { UsedChoices } from '../../domain/used-choices.ts';
import { type Group, groups } from '../../domain/search-groups.ts';
import { searchWords as words } from '../../words/search.ts';

/** One choice of a filter, as the page shows it. */
export interface FilterChoice {
  id: string;
  label: string;
  /** The heading under which a long list shows it. */
  heading?: string | undefined;
  /** What one page of the kind is called beside a result. */
  one?: string | undefined;
  /** The page that lists everything under it. */
  page?: string | undefined;
}

/** The addresses of those pages, by filter and id. */
export type ChoicePages = Partial<Record<Group, ReadonlyMap<string, string>>>;

/** The choices that no vocabulary has: the areas that the council names, and the languages that its services name. */
export interface CouncilsOwn { areas: readonly { id: string; name: string }[]; languages: readonly Language[] }

const lists: Partial<Record<Group, Vocabulary>> = {
  need: needs, age: ageBands, section: sections, tier: tiers, theme: themes, adulthood: adulthoodThemes, cost: costKinds, referral: referralRoutes, assessment: assessmentsNeeded, diagnosis: diagnosesNeeded, plan: ehcPlansNeeded,
  facility: facilities, when: times, delivery: deliveryModes, type: settingTypes, phase: phases, resourced: resourcedProvisions, audience: audiences,
};

/** What says that there is nothing of the kind is no choice: nobody looks for it. */
const nothingOfTheKind: Partial<Record<Group, string>> = { resourced: 'none', phase: 'not-applicable' };

/** The filters that the page shows, each with its choices. One without content is left out, and so is an area where the council names none. */
export function filterChoices({ areas, languages }: CouncilsOwn, used: UsedChoices, pages: ChoicePages): { group: Group; choices: FilterChoice[] }[] {
  const own: Partial<Record<Group, FilterChoice[]>> = {
    area: areas.map(({ id, name }) => ({ id, label: name })),
    kind: (Object.entries(words.kinds) as [SearchKind, string][]).filter(([id]) => used.kind?.has(id)).map(([id, label]) => ({ id, label, one: kindOf(id) || label })),
    language: languages.map(({ id, label }) => ({ id, label })),
    where: Object.entries(words.where).map(([id, label]) => ({ id, label })),
  };
  return groups.filter((group) => used[group]?.size).flatMap((group) => {
    const list = lists[group];
    const choices: FilterChoice[] = own[group] ?? (list ? termsInForce(list) : []).map(({ id, label, group: heading }) => ({ id, label, heading }));
    const offered = choices.filter(({ id }) => id !== nothingOfTheKind[group]).map((choice) => ({ ...choice, page: pages[group]?.get(choice.id) }));
    return offered.length > 0 ? [{ group, choices: offered }] : [];
  });
}
