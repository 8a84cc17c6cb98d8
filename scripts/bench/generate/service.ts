import { assessmentsNeeded, costKinds, decisionMakers, diagnosesNeeded, ehcPlansNeeded, facilities, facilityValues, referralRoutes } from '../../../schemas/framework/vocabularies/access.ts';
import { needs } from '../../../schemas/framework/vocabularies/needs.ts';
import { audiences } from '../../../schemas/framework/vocabularies/people.ts';
import { deliveryModes, sections, themes, weekdays } from '../../../schemas/framework/vocabularies/services.ts';
import { termIds } from '../../../schemas/framework/vocabulary.ts';
import type { Service } from '../../../schemas/index.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';

/** What is there for a service to refer to, by id. */
export interface Surroundings {
  organisations: readonly string[];
  services: readonly string[];
  areas: readonly string[];
}

/** The ids of a vocabulary without those that would make the entry say less. */
const but = <Id extends string>(ids: readonly Id[], ...without: Id[]): Id[] => ids.filter((id) => !without.includes(id));

const two = (value: number): string => String(value).padStart(2, '0');
const day = (random: Random): string => `2026-${two(random.whole(1, 6))}-${two(random.whole(1, 28))}`;
// Numbers, postcodes and addresses that are kept for drama and examples.
const phone = (random: Random): string => `01632 960 ${String(random.whole(0, 999)).padStart(3, '0')}`;
const postcode = (random: Random): string => `ZZ${random.whole(1, 9)} ${random.whole(1, 9)}${random.one(['AA', 'BD', 'EF', 'GH', 'JL', 'NP'])}`;

const place = (random: Random, { title, sentences }: Prose): NonNullable<Service['places']>[number] => ({
  name: `${title(1)} centre`, address: `${random.whole(1, 180)} ${title(1)} Road\n${title(1)}`, postcode: postcode(random),
  facilities: random.some(termIds(facilities), 3, 7).map((facility) => ({ facility, value: random.one(but(termIds(facilityValues), 'unknown')) })),
  note: sentences(9),
});

const decision = (random: Random, { markdown, sentences }: Prose): NonNullable<Service['decision']> => ({
  maker: random.one(but(termIds(decisionMakers), 'nobody')), how: markdown(22), within: { number: random.whole(2, 8), unit: 'weeks' },
  told: sentences(12), challenge: `${sentences(10)} [Complain or appeal](/help/).`,
});

/** The fields of a service, about 25 of them filled in, with five texts of Markdown of about 125 words in all. */
export function serviceFields(name: string, random: Random, prose: Prose, { organisations, services, areas }: Surroundings): Service {
  const tier = random.one(['universal', 'universal', 'targeted', 'targeted', 'specialist'] as const);
  const min = random.whole(0, 18);
  const near = random.chance(0.9);
  const host = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example.org`;
  const [from, weeks] = [random.whole(8, 11), random.whole(2, 12)];
  const kind = random.one(termIds(costKinds));
  return {
    name, summary: prose.sentences(18), ...(random.chance(0.5) && { alsoKnownAs: [prose.title(2), prose.title(1)] }),
    organisation: random.one(organisations), section: random.one(but(termIds(sections), 'about')), themes: random.some(termIds(themes), 1, 3), tier,
    ...(random.chance(0.05) && { status: { state: 'limited' as const, since: day(random), note: prose.sentences(10) }, alternatives: [`services/${random.one(services)}`] }),
    ...(random.chance(0.85) && { needs: random.some(termIds(needs), 1, 4) }), ages: { min, max: random.whole(min, 25) }, audience: random.some(but(termIds(audiences), 'professional'), 1, 2),
    inArea: near, ...(near ? (random.chance(0.6) ? { coversWholeArea: true } : { areas: random.some(areas, 1, 2) }) : { outOfAreaReason: prose.sentences(12) }),
    ...(tier !== 'universal' && { eligibility: prose.markdown(45), notEligible: prose.markdown(18), decision: decision(random, prose) }),
    ...(tier === 'universal' && { eligibility: prose.markdown(30) }),
    assessmentNeeded: random.one(termIds(assessmentsNeeded)), diagnosisNeeded: random.one(termIds(diagnosesNeeded)), ehcPlanNeeded: random.one(termIds(ehcPlansNeeded)),
    referral: { routes: random.some(but(termIds(referralRoutes), 'closed'), 1, 4), how: prose.markdown(28), responds: { number: random.whole(2, 15), unit: 'working-days' } },
    waiting: { state: 'weeks', min: weeks, max: weeks + random.whole(1, 30), measuredOn: day(random), note: prose.sentences(10) },
    cost: { kind, ...(kind === 'charge' && { amount: random.whole(2, 60) / 2, per: 'a session' }), note: prose.sentences(8) },
    whatToExpect: prose.markdown(27),
    contact: { role: `${prose.title(1)} team`, phone: phone(random), hours: 'Monday to Friday, 9am to 4pm', email: `team@${host}` },
    website: `https://${host}/`, ...(random.chance(0.8) && { places: [place(random, prose)] }), delivery: random.some(termIds(deliveryModes), 1, 2),
    ...(random.chance(0.5) && { times: random.some(termIds(weekdays), 1, 3).map((weekday) => ({ day: weekday, opens: `${two(from)}:30`, closes: `${from + 4}:00` })) }),
    ...(random.chance(0.3) && { languages: ['Makaton', 'Polish'] }), ...(random.chance(0.4) && { worksWith: random.some(services, 1, 3) }),
    legislation: ['children-and-families-act-2014'], owner: `${prose.title(1)} manager`, lastReviewed: day(random), reviewEvery: random.one([12, 24, 36]),
  };
}
