import { adulthoodHeading } from '../../../../schemas/framework/se7/adulthood.ts';
import { pathwayHeading } from '../../../../schemas/framework/se7/health.ts';
import { carePathways } from '../../../../schemas/framework/vocabularies/needs.ts';
import { adulthoodThemes } from '../../../../schemas/framework/vocabularies/services.ts';
import type { Service } from '../../../../schemas/index.ts';
import { bandsOf } from '../../age-bands.ts';
import { label } from '../../phrases.ts';
import { type Facts, pagesOf } from '../facts.ts';
import { type CoverageRule, type CoverageRules, found } from '../rule.ts';

const services = (where: (service: Service) => boolean, missing: string): CoverageRule => found((facts: Facts) => pagesOf(facts.services.filter(({ data }) => where(data))), missing);

const stages = { 'early-years': ['under-5'], 'school-age': ['5-to-10', '11-to-15'], adult: ['16-to-18', '19-to-25'] } as const;
const stageWords = { 'early-years': 'under 5', 'school-age': 'from 5 to 15', adult: 'from 16 to 25' } as const;

/** Support of a section at each stage of life, by the ages that services say. */
const byStage = (prefix: string, section: string, words: string): CoverageRules => Object.fromEntries(Object.entries(stages).map(([stage, bands]) => [
  `${prefix}-${stage}`, services((service) => service.section === section && bandsOf(service.ages).some((band) => (bands as readonly string[]).includes(band)), `No ${words} is listed for ages ${stageWords[stage as keyof typeof stages]}.`.replace('ages under', 'children under')),
]));

const inPathway = (pathway: string) => ({ data }: { data: { carePathways?: readonly string[] | undefined } }): boolean => data.carePathways?.includes(pathway) ?? false;

const pathways: CoverageRules = Object.fromEntries(carePathways.terms.filter(({ group }) => group === 'SE7' || group === 'Adult').map(({ id, label: words }) => [
  pathwayHeading(id), found((facts) => pagesOf(facts.pathways.filter(inPathway(id))), `No pathway describes this step by step: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`),
]));

const adulthood: CoverageRules = Object.fromEntries(adulthoodThemes.terms.map(({ id }) => [
  adulthoodHeading(id), found((facts) => pagesOf([...facts.guides, ...facts.services].filter(({ data }) => data.adulthoodThemes?.includes(id))), `No page prepares for this part of adult life: ${label('adulthood-themes', id).toLowerCase()}.`),
]));

/** What SE7 asks for and services answer by what they are. */
export const serviceRules: CoverageRules = {
  ...byStage('se7-care', 'social-care', 'social care service'),
  ...byStage('se7-health', 'health', 'health service'),
  ...pathways,
  ...adulthood,
  'se7-care-open-short-breaks': services(({ themes, tier }) => tier === 'universal' && themes?.includes('short-breaks') === true, 'No short break is listed that needs no assessment.'),
  'se7-care-leisure': services(({ themes, tier }) => tier === 'universal' && themes?.includes('leisure') === true, 'No activity is listed that needs no assessment.'),
  'se7-care-specialist-short-breaks': services(({ themes, tier }) => tier === 'specialist' && themes?.includes('short-breaks') === true, 'No short break is listed that needs an assessment.'),
  'se7-care-personal-budget': services(({ section, personalBudget }) => section === 'social-care' && personalBudget?.some((way) => way === 'direct-payment' || way === 'short-breaks-grant') === true, 'No social care service says whether a personal budget can pay for it.'),
  'se7-care-if-refused': services(({ section, notEligible }) => section === 'social-care' && notEligible !== undefined, 'No social care service says where to turn if it is not for you.'),
  'se7-health-universal': services(({ section, tier }) => section === 'health' && tier === 'universal', 'No health service is listed that is for everyone.'),
  'se7-health-self-referral': services(({ section, referral }) => section === 'health' && referral?.routes?.some((route) => route === 'self' || route === 'drop-in') === true, 'No health service is listed that families can go to without a referral.'),
  'se7-health-diagnosis': services(inPathwayOf('neurodevelopmental-assessment'), 'No service is listed that finds out what a child’s difficulty is.'),
  'se7-health-mental-health': services(({ section, themes }) => section === 'health' && themes?.includes('mental-health') === true, 'No mental health service is listed.'),
  'se7-health-continence': services(inPathwayOf('bladder-and-bowel'), 'No help with bladder and bowel is listed.'),
  'se7-health-palliative': services(inPathwayOf('palliative-care'), 'No palliative care is listed.'),
};

function inPathwayOf(pathway: string): (service: Service) => boolean {
  return (data) => inPathway(pathway)({ data });
}
