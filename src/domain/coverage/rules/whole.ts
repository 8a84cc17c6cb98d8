import { monthsLater } from '../../days.ts';
import { earlier, isShown } from '../evidence.ts';
import { type Facts, fixedPage, pagesOf } from '../facts.ts';
import type { Part } from '../part.ts';
import { type CoverageRules, each, found } from '../rule.ts';

const about = (title: string, freshUntil?: string) => fixedPage('/about/', title, freshUntil);

const ofSection = ({ services }: Facts, section: string, inArea?: boolean) => pagesOf(services.filter(({ data }) => data.section === section && (inArea === undefined || data.inArea === inArea)));

const threeSections = (facts: Facts, inArea?: boolean): Part[] => [
  { evidence: [...ofSection(facts, 'education', inArea), ...pagesOf(facts.settings.filter(({ data }) => inArea === undefined || data.inArea === inArea))], missing: 'No education is listed.' },
  { evidence: ofSection(facts, 'health', inArea), missing: 'No health service is listed.' },
  { evidence: ofSection(facts, 'social-care', inArea), missing: 'No social care service is listed.' },
];

const ofTier = ({ services }: Facts, tier: string, missing: string): Part => ({ evidence: pagesOf(services.filter(({ data }) => data.tier === tier)), missing });

/** The first day on which some page of the website will be, or was, late for its check. */
const firstLate = ({ entries, today }: Facts): string | undefined =>
  entries.filter(({ evidence }) => isShown(evidence, today)).reduce<string | undefined>((day, { evidence }) => earlier(day, evidence.freshUntil), undefined);

const wholeArea: CoverageRules[string] = (facts) => threeSections(facts, true);

/** What the law and the Code ask of the Local Offer as a whole. */
export const wholeRules: CoverageRules = {
  'cfa-30-1-a': wholeArea,
  ...each(['cfa-30-2-a', 'cop4-4.1', 'cop4-list-ehc'], (facts) => threeSections(facts)),
  'cfa-30-4': () => [{ evidence: [about('About this Local Offer')], missing: '' }],
  'reg-57-a': ({ council }) => [{ evidence: council?.siteUrl ? [fixedPage('/', 'The home page')] : [], missing: 'The council has not said under which address this Local Offer is published.' }],
  'cop4-tiers': (facts) => [
    ofTier(facts, 'universal', 'No service is listed that is for everyone.'),
    ofTier(facts, 'targeted', 'No service is listed that gives extra help.'),
    ofTier(facts, 'specialist', 'No specialist service is listed.'),
  ],
  'cop4-five-collaborative': found(({ entries }) => pagesOf(entries.filter(({ data }) => data.coProducedWith?.length)), 'No page says with whom it was made.'),
  'cop4-five-accessible': ({ glossary, guides }) => [
    { evidence: glossary && glossary.data.terms?.length ? [{ ...glossary.evidence, title: 'Words explained' }] : [], missing: 'No words are explained.' },
    { evidence: pagesOf(guides.filter(({ data }) => data.inWords || data.alsoKnownAs?.length)), missing: 'No guide can be found by the words that families use.' },
  ],
  'cop4-five-comprehensive': (facts) => [
    { evidence: pagesOf(facts.services.filter(({ data }) => data.eligibility)), missing: 'No service says who can use it.' },
    { evidence: facts.declared('sch2-para-15-a'), missing: 'No page says where to get advice.' },
    { evidence: facts.declared('sch2-para-17'), missing: 'No page says how to complain or appeal.' },
  ],
  'cop4-five-up-to-date': (facts) => [{ evidence: [about('How this Local Offer is kept up to date', firstLate(facts))], missing: '', late: 'Some pages are late for their check. Each of them says so.' }],
  'cop4-five-transparent': found(({ services }) => pagesOf(services.filter(({ data }) => data.decision)), 'No service says who decides, and how.'),
  'cop4-publish-no-internet': ({ declared }, own) => [{ evidence: [...own, ...declared('reg-57-b')], missing: 'No page says how to get a copy without the internet.' }],
  'accessibility-statement': ({ council }) => {
    const reviewed = council?.accessibility?.reviewedOn;
    return [{ evidence: reviewed ? [fixedPage('/accessibility/', 'Accessibility statement', monthsLater(reviewed, 12))] : [], missing: 'There is no accessibility statement.', late: 'The accessibility statement was last reviewed more than a year ago.' }];
  },
  'se7-guide': ({ council }) => [{ evidence: council?.guide?.contact?.phone ? [about(council.guide.role)] : [], missing: 'Nobody is named whom families can ring.' }],
  'sch2-para-15-f': found(({ council }) => (council?.guide?.contact?.phone ? [about(council.guide.role)] : []), 'Nobody is named who can give further help and advice.'),
};
