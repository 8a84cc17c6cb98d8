import type { Service, Setting } from '../../schemas/index.ts';
import { spanOf } from './age-bands.ts';
import { languageIds } from './languages.ts';
import { needsOf } from './needs.ts';
import type { Group } from './search-groups.ts';

/** The ids under which a record stands, by filter. A filter that does not apply to it is missing; an empty list says that nothing is known. */
export type Facets = Partial<Record<Group, readonly string[]>>;

type Places = Service['places'];

/** A facility that is known not to be there has a minus sign before it; one that is only partly there is left out, as if nothing were known. */
function facilitiesOf(places: Places): string[] {
  const values = Map.groupBy((places ?? []).flatMap(({ facilities }) => facilities ?? []), ({ facility }) => facility as string);
  return [...values].flatMap(([id, list]) => {
    if (list.some(({ value }) => value === 'yes')) return [id];
    return list.length === places?.length && list.every(({ value }) => value === 'no') ? [`-${id}`] : [];
  });
}

const one = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
const whereOf = (inArea: boolean | undefined): string[] => (inArea === undefined ? [] : [inArea ? 'in' : 'out']);

/** Years as one id: the search works out which ages and age bands they are. */
const agesOf = (ages: Service['ages']): string[] => (ages ? [spanOf(ages)] : []);

/** The choices of a service. Area ids are those of the council. */
export function serviceFacets(service: Service, areas: readonly string[]): Facets {
  return {
    kind: ['services'], section: one(service.section), need: service.needs ?? [], age: agesOf(service.ages),
    ...(service.inArea !== false && { area: service.coversWholeArea ? areas : service.areas ?? [] }),
    tier: one(service.tier), theme: service.themes ?? [], adulthood: service.adulthoodThemes ?? [], cost: one(service.cost?.kind), referral: service.referral?.routes ?? [],
    assessment: one(service.assessmentNeeded), diagnosis: one(service.diagnosisNeeded), plan: one(service.ehcPlanNeeded),
    facility: facilitiesOf(service.places), language: languageIds(service.languages ?? []), when: service.when ?? [], delivery: service.delivery ?? [], where: whereOf(service.inArea), audience: service.audience ?? [],
  };
}

/** The choices of a setting. */
export function settingFacets(setting: Setting): Facets {
  return {
    kind: ['settings'], section: ['education'], need: needsOf(setting), age: agesOf(setting.ages),
    ...(setting.inArea !== false && { area: setting.areas ?? [] }),
    facility: facilitiesOf(setting.places), where: whereOf(setting.inArea), type: one(setting.type), phase: one(setting.phase), resourced: one(setting.resourcedProvision?.kind),
  };
}

/** What a page of advice says of itself. One that names no ages is for every age, and one that names no need may fit any. */
export function adviceFacets(kind: string, advice: { section?: string | undefined; needs?: readonly string[] | undefined; ages?: Service['ages']; themes?: readonly string[] | undefined; adulthoodThemes?: readonly string[] | undefined; audience?: readonly string[] | undefined }): Facets {
  return {
    kind: [kind], ...(advice.section && { section: [advice.section] }),
    need: advice.needs ?? [], age: agesOf(advice.ages ?? { min: 0, max: 25 }),
    ...(advice.themes && { theme: advice.themes }), ...(advice.adulthoodThemes && { adulthood: advice.adulthoodThemes }), ...(advice.audience && { audience: advice.audience }),
  };
}
