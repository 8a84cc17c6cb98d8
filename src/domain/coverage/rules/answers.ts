import { metByQuestion, questionIds } from '../../../../schemas/framework/questions.ts';
import type { Setting } from '../../../../schemas/index.ts';
import { type AnsweredFact, type Facts, fixedPage, pagesOf } from '../facts.ts';
import { type CoverageRule, type CoverageRules, found } from '../rule.ts';
import { isOfType, providerTypes } from './providers.ts';

/**
 * What the Local Offer must say of each kind of provider, and the items of the SEN information report that ask a school
 * for the same. So the questions of SE7 that answer the one answer the other. Our reading, not a part of the law.
 */
const sameAsReport: Readonly<Record<string, readonly string[]>> = {
  'sch2-para-4-a': ['sch1-para-1', 'sch1-para-2'], 'sch2-para-4-b': ['sch1-para-7', 'sch1-para-8'], 'sch2-para-4-c': ['sch1-para-6', 'sch1-para-10', 'sch1-para-5'], 'sch2-para-4-d': ['sch1-para-12'],
  'sch2-para-5-a': ['sch1-para-3-c'], 'sch2-para-5-b': ['sch1-para-3-d'], 'sch2-para-5-c': ['sch1-para-3-e'], 'sch2-para-5-d': ['sch1-para-3-b'], 'sch2-para-5-e': ['sch1-para-3-a', 'sch1-para-3-b'],
  'sch2-para-5-f': ['sch1-para-6', 'cfa-69-b-iii'], 'sch2-para-5-g': ['sch1-para-3-f'], 'sch2-para-5-h': ['sch1-para-3-e', 'sch1-para-3-g'], 'sch2-para-5-i': ['sch1-para-5'], 'sch2-para-5-j': ['sch1-para-3-g'],
};

/** The questions whose answers help to meet some items. */
const questionsFor = (items: readonly string[]): string[] => questionIds.filter((question) => metByQuestion[question]?.some((id) => items.includes(id)));

const answersAny = ({ data }: AnsweredFact, questions: readonly string[]): boolean => questions.some((question) => Boolean(data.answers?.[question]));

const kinds = [
  { types: providerTypes.earlyYears, missing: 'No nursery, pre-school or childminder has answered this.' },
  { types: providerTypes.school, missing: 'No school has answered this.' },
  { types: providerTypes.afterSixteen, missing: 'No college or training provider has answered this.' },
] as const;

const byKind = (items: readonly string[]): CoverageRule => {
  const questions = questionsFor(items);
  return ({ responses }, declared) => [
    ...kinds.map(({ types, missing }) => ({ evidence: pagesOf(responses.filter((answers) => isOfType(types, answers.provider.data as Setting) && answersAny(answers, questions))), missing })),
    // A page that says what settings must do is worth having, and is no answer of a setting.
    ...(declared.length > 0 ? [{ evidence: declared, missing: 'No page says what we expect of settings here.' }] : []),
  ];
};

const isSchool = ({ data }: { data: object }): boolean => isOfType([...providerTypes.school, 'nursery-school'], data as Setting);

/** Where schools report on special educational needs: the report itself, or answers to the questions that ask for the same. */
const reported = (id: string) => ({ settings, responses }: Facts) => {
  const questions = questionsFor([id]);
  return pagesOf([...responses.filter((answers) => isSchool(answers.provider) && answersAny(answers, questions)), ...settings.filter((setting) => isSchool(setting) && setting.data.senInformationReport)]);
};

const reportItems = ['cfa-69-a', 'cfa-69-b-i', 'cfa-69-b-ii', 'cfa-69-b-iii', ...['1', '2', '3-a', '3-b', '3-c', '3-d', '3-e', '3-f', '3-g', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'].map((part) => `sch1-para-${part}`)];
const noReport = 'No school answers this here, and none links to its SEN information report.';

/** What nurseries, schools, colleges and services say of themselves. */
export const answerRules: CoverageRules = {
  ...Object.fromEntries(Object.entries(sameAsReport).map(([id, items]) => [id, byKind(items)])),
  ...Object.fromEntries(reportItems.map((id) => [id, found(reported(id), noReport)])),
  'cfa-69-b-iv': found(({ settings }) => pagesOf(settings.filter(({ data }) => data.accessibilityPlan)), 'No school links to its accessibility plan.'),
  'sch2-para-6': found(({ settings }) => pagesOf(settings.filter(({ data }) => data.senInformationReport)), 'No school links to its SEN information report.'),
  'se7-education-service-answers': found(({ responses }) => pagesOf(responses.filter(({ provider }) => (provider.data as { section?: string }).section === 'education')), 'No education service has answered the questions.'),
  'se7-education-setting-answers': found(({ responses, settings }) => pagesOf([...responses.filter(({ provider }) => provider.collection === 'settings'), ...settings.filter(({ data }) => data.answersElsewhere)]), 'No nursery, school or college has answered the questions.'),
  'cop4-not-a-directory': ({ guides, pathways }) => [
    { evidence: pagesOf(guides), missing: 'There is no guide: a list of services alone does not say what to expect.' },
    { evidence: pagesOf(pathways), missing: 'No page says step by step how decisions are made.' },
  ],
  'se7-no-guarantee': () => [{ evidence: [fixedPage('/services/', 'Services')], missing: '' }],
};
