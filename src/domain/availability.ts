import { ageBands } from '../../schemas/framework/vocabularies/ages.ts';
import { needs } from '../../schemas/framework/vocabularies/needs.ts';
import { tiers } from '../../schemas/framework/vocabularies/services.ts';
import { termsInForce, type Vocabulary } from '../../schemas/framework/vocabulary.ts';
import type { Area, Service } from '../../schemas/index.ts';
import { bandsOf } from './age-bands.ts';
import { csv } from './csv.ts';

/** One thing that services are counted by: its id and what people call it. */
export interface Axis { id: string; label: string }

/** The four ways in which services are counted, in their order. */
export interface Cell { need?: string; band?: string; area?: string; tier?: string }

/** What is listed by need, age, area and level of help. */
export interface Availability {
  needs: readonly Axis[];
  bands: readonly Axis[];
  areas: readonly Axis[];
  tiers: readonly Axis[];
  /** How many services are of all that is named. What is not named is not asked. */
  count: (cell: Cell) => number;
  /** Services that were counted at all. */
  total: number;
}

/** What stands for a service that does not say: it is counted apart, and never as a match. */
export const notStated = 'not-stated';
/** What stands for a service outside the area of the council. */
export const outside = 'outside';

const any = '*';
type Places = ReadonlyMap<string, number>;
const placesOf = (terms: readonly Axis[]): Places => new Map([any, ...terms.map(({ id }) => id)].map((id, place) => [id, place]));
const stated = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : [notStated]);

/** States in which a service takes nobody: what is closed or paused is not available. */
const notRunning: ReadonlySet<string> = new Set(['paused', 'closed']);

/** True for a service that people can use today, even if it offers less than usual. */
export const isRunning = ({ status }: Pick<Service, 'status'>): boolean => !notRunning.has(status?.state ?? 'open');

/** Where a service can be used: parts of the area, outside it, or not stated. */
export function areasOf({ inArea, coversWholeArea, areas: parts }: Pick<Service, 'inArea' | 'coversWholeArea' | 'areas'>, areas: readonly Pick<Area, 'id'>[]): readonly string[] {
  if (inArea === false) return [outside];
  return stated(coversWholeArea ? areas.map(({ id }) => id) : areas.filter(({ id }) => parts?.includes(id)).map(({ id }) => id));
}

const axis = (list: Vocabulary, unknown: string): Axis[] => [...termsInForce(list).map(({ id, label }) => ({ id, label })), { id: notStated, label: unknown }];

/**
 * Counts services that are on the website: give it those alone. A service for several needs, ages or areas is counted
 * under each of them, so the numbers of a row do not add up to a total.
 */
export function availability(services: readonly Service[], areas: readonly Pick<Area, 'id' | 'name'>[]): Availability {
  const axes = {
    needs: axis(needs, 'Needs not stated, or for any need'), bands: axis(ageBands, 'Ages not stated'),
    areas: [...areas.map(({ id, name }) => ({ id, label: name })), { id: outside, label: 'Outside our area' }, { id: notStated, label: 'Area not stated' }], tiers: axis(tiers, 'Level not stated'),
  };
  // The place of each id in the numbers; the first is that of whatever it is. Ten thousand services make millions of steps.
  const [need, band, area, tier] = [placesOf(axes.needs), placesOf(axes.bands), placesOf(axes.areas), placesOf(axes.tiers)];
  const counts = new Uint32Array(need.size * band.size * area.size * tier.size);
  const places = (of: Places, ids: readonly string[]): number[] => [0, ...new Set(ids.flatMap((id) => of.get(id) ?? []))];
  const running = services.filter(isRunning);
  for (const service of running) {
    const [inNeeds, inBands, inAreas, inTiers] = [places(need, stated(service.needs ?? [])), places(band, stated(bandsOf(service.ages))), places(area, areasOf(service, areas)), places(tier, [service.tier ?? notStated])] as const;
    for (const a of inNeeds) for (const b of inBands) for (const c of inAreas) for (const d of inTiers) {
      const at = ((a * band.size + b) * area.size + c) * tier.size + d;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const count = (cell: Cell): number => {
    const [a, b, c, d] = [need.get(cell.need ?? any), band.get(cell.band ?? any), area.get(cell.area ?? any), tier.get(cell.tier ?? any)];
    return a === undefined || b === undefined || c === undefined || d === undefined ? 0 : counts[((a * band.size + b) * area.size + c) * tier.size + d] ?? 0;
  };
  return { ...axes, count, total: running.length };
}

/** How dark a number is shown: 0 for none, up to 3. The number always stands beside it. */
export const shadeOf = (count: number): 0 | 1 | 2 | 3 => (count === 0 ? 0 : count < 3 ? 1 : count < 6 ? 2 : 3);

/** Every combination as a table, those with nothing too: that is what a gap is. */
export const availabilityCsv = ({ needs: rows, bands, areas, tiers: levels, count }: Availability): string =>
  csv(['need', 'ages', 'area', 'level', 'services'], rows.flatMap((need) => bands.flatMap((band) => areas.flatMap((area) => levels.map((tier) => ({
    need: need.label, ages: band.label, area: area.label, level: tier.label, services: count({ need: need.id, band: band.id, area: area.id, tier: tier.id }),
  }))))));
