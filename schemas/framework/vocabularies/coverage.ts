import { vocabulary } from '../vocabulary.ts';

/** Groups in which the public reads what must be there. The codes are the themes of the items. */
export const coverageThemes = vocabulary({
  id: 'coverage-themes', label: 'Part of what must be there', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'whole', label: 'The Local Offer as a whole', codes: ['scope', 'purpose', 'naming', 'publishing', 'quality', 'not-a-directory', 'education-health-care', 'tiers'] },
    { id: 'settings', label: 'Nurseries, schools and colleges', codes: ['education-providers', 'education-provision', 'other-education', 'ordinarily-available'] },
    { id: 'support', label: 'How nurseries, schools and colleges help', codes: ['identification', 'participation', 'securing-provision', 'teaching', 'curriculum', 'learning-support', 'progress', 'effectiveness', 'facilities', 'activities', 'support', 'workforce', 'semh-support', 'accessibility-strategy'] },
    { id: 'reports', label: 'SEN information reports of schools', codes: ['sen-information-report'] },
    { id: 'plans', label: 'Assessment, plans and money', codes: ['ehc-assessment', 'access-eligibility', 'funding'] },
    { id: 'health', label: 'Health', codes: ['health', 'pathways'] },
    { id: 'social-care', label: 'Social care', codes: ['social-care'] },
    { id: 'moving-on', label: 'Moving on', codes: ['transition'] },
    { id: 'adulthood', label: 'Preparing for adulthood', codes: ['pfa', 'training', 'apprenticeships'] },
    { id: 'travel', label: 'Travel', codes: ['travel'] },
    { id: 'outside', label: 'Outside our area', codes: ['out-of-area'] },
    { id: 'advice', label: 'Advice, childcare and things to do', codes: ['ias'] },
    { id: 'disagree', label: 'If you disagree', codes: ['complaints'] },
    { id: 'comments', label: 'What you say, and what we do', codes: ['comments', 'review', 'consultation', 'involvement', 'wider-duties'] },
    { id: 'access', label: 'Other formats, and without the internet', codes: ['offline-access', 'alternative-formats', 'accessibility'] },
    { id: 'speech', label: 'Speech, language and communication', codes: ['slcn'] },
  ],
});

type CoverageThemeId = (typeof coverageThemes.terms)[number]['id'];

const themeOf = new Map<string, CoverageThemeId>(coverageThemes.terms.flatMap(({ id, codes = [] }) => codes.map((code) => [code, id] as const)));

/** The group in which an item with a theme is shown. */
export const coverageThemeOf = (theme: string): string => themeOf.get(theme) ?? 'whole';
