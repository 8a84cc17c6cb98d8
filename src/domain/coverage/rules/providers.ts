import { isDecidedOn } from '../../../../schemas/framework/decided-on.ts';
import type { Service, Setting } from '../../../../schemas/index.ts';
import type { Evidence } from '../evidence.ts';
import { type Facts, pagesOf } from '../facts.ts';
import { type CoverageRules, found } from '../rule.ts';

type Type = NonNullable<Setting['type']>;

/** Kinds of provider that Schedule 2 of the SEND Regulations 2014 tells apart, by the types of setting that are of that kind. */
export const providerTypes = {
  earlyYears: ['nursery-school', 'nursery', 'childminder', 'out-of-school-club'],
  school: ['mainstream-school', 'special-school', 'non-maintained-special-school', 'independent-special-school', 'independent-school', 'alternative-provision'],
  afterSixteen: ['college', 'specialist-college', 'training-provider'],
  special: ['special-school', 'non-maintained-special-school', 'independent-special-school', 'specialist-college'],
} satisfies Record<string, readonly Type[]>;

/** True for a setting of one of some types. A setting that does not say its type is of none. */
export const isOfType = (types: readonly Type[], { type }: Pick<Setting, 'type'>): boolean => type !== undefined && types.includes(type);

const settings = ({ settings: all }: Facts, where: (setting: Setting) => boolean): Evidence[] => pagesOf(all.filter(({ data }) => where(data)));
const services = ({ services: all }: Facts, where: (service: Service) => boolean): Evidence[] => pagesOf(all.filter(({ data }) => where(data)));
const inside = (types: readonly Type[]) => (facts: Facts): Evidence[] => settings(facts, (setting) => setting.inArea === true && isOfType(types, setting));
const outsideSettings = (facts: Facts): Evidence[] => settings(facts, ({ inArea }) => inArea === false);
const outsideServices = (facts: Facts): Evidence[] => services(facts, ({ inArea }) => inArea === false);
const publiclyPaid = ({ commissionedBy }: Service): boolean => commissionedBy !== undefined && ['council', 'icb', 'joint', 'nhs-england'].includes(commissionedBy);

const outside: CoverageRules[string] = (facts) => [
  { evidence: outsideSettings(facts), missing: 'No school, college or nursery outside our area is listed.' },
  { evidence: outsideServices(facts), missing: 'No service outside our area is listed.' },
];

/** Who provides education here and elsewhere. Maintained schools and academies are told apart by pages that say which they are. */
export const providerRules: CoverageRules = {
  'cfa-30-1-b-i': outside,
  'cfa-30-1-b-ii': outside,
  'sch2-para-1-a': found(inside(providerTypes.earlyYears), 'No nursery, pre-school or childminder in our area is listed.'),
  'sch2-para-1-d': found((facts) => settings(facts, (setting) => isOfType(['non-maintained-special-school'], setting)), 'No non-maintained special school is listed, and no page says that there is none.'),
  'sch2-para-1-e': found(inside(providerTypes.afterSixteen), 'No college or training provider in our area is listed.'),
  'sch2-para-1-f': found((facts) => settings(facts, ({ section41 }) => section41 === true), 'No independent school or college is listed that families can ask for in an EHC plan.'),
  'sch2-para-1-g': found(inside(['alternative-provision']), 'No alternative provision in our area is listed.'),
  'sch2-para-1-h': found((facts) => services(facts, (service) => service.section === 'education' && publiclyPaid(service)), 'No education service is listed that the council pays for.'),
  'sch2-para-2': found(outsideSettings, 'No school, college or nursery outside our area is listed.'),
  'sch2-para-3-b': found((facts) => settings(facts, (setting) => isOfType(providerTypes.special, setting)), 'No special school or specialist college is listed.'),
  'cop4-out-of-area': found((facts) => [...outsideServices(facts), ...outsideSettings(facts)], 'Nothing outside our area is listed.'),
  'cop4-list-s41': found((facts) => settings(facts, ({ section41 }) => section41 === true), 'No independent school or college is listed that families can ask for in an EHC plan.'),
  'se7-education-commissioned-outside': found((facts) => services(facts, (service) => service.inArea === false && publiclyPaid(service)), 'No service outside our area is listed that the council or the NHS pays for.'),
  'se7-education-settings-outside': found(outsideSettings, 'No school, college or nursery outside our area is listed.'),
  'se7-education-specialist-services': found((facts) => services(facts, ({ section, tier, eligibility, decision }) => section === 'education' && isDecidedOn(tier) && eligibility !== undefined && decision !== undefined), 'No education service says who can have extra or specialist help, and who decides.'),
};
