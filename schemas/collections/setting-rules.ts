import { reportFields, reportingTypes } from '../framework/sen-information-report.ts';
import type { Rule } from '../rules.ts';
import { filmHasCaptions } from './other-forms.ts';
import type { Setting } from './setting.ts';

/** Schools and maintained nurseries publish a SEN information report, and the Local Offer links to it (Children and Families Act 2014, s.69). */
const needsReport: Rule<Setting> = ({ type, senInformationReport }) =>
  type && reportingTypes.includes(type) && !senInformationReport
    ? [{ rule: 'MissingSenInformationReport', level: 'warning', field: 'senInformationReport', message: 'A school or maintained nursery must publish a SEN information report, and this page does not link to one.', fix: 'Write the address of the report itself, not of the home page.' }]
    : [];

/** A link to a home page is not a link to the report. */
const deepLink: Rule<Setting> = ({ senInformationReport }) =>
  senInformationReport && /^https?:\/\/[^/]+\/?$/.test(senInformationReport)
    ? [{ rule: 'ReportIsHomePage', level: 'warning', field: 'senInformationReport', message: 'The SEN information report leads to a home page.', fix: 'Write the address of the report itself.' }]
    : [];

/** Whoever begins to write the parts of the report is told which are left. */
const wholeReport: Rule<Setting> = ({ senReport }) => {
  const left = senReport ? reportFields.filter(({ name }) => !senReport[name]).map(({ label }) => `“${label}”`) : [];
  return left.length > 0
    ? [{ rule: 'UnfinishedSenReport', level: 'advice', field: 'senReport', message: `These parts of the SEN information report are missing: ${left.join(', ')}.`, fix: 'Write them, or the page tells families whom to ask.' }]
    : [];
};

const independent = ['independent-special-school', 'specialist-college'];

const section41: Rule<Setting> = ({ type, section41: approved }) =>
  type && independent.includes(type) && approved === undefined
    ? [{ rule: 'Section41NotStated', level: 'warning', field: 'section41', message: 'It does not say whether the setting is approved under section 41.', fix: 'Write true or false: families can only ask for an approved setting in an EHC plan.' }]
    : [];

const outOfArea: Rule<Setting> = ({ inArea, outOfAreaReason }) =>
  inArea === false && !outOfAreaReason
    ? [{ rule: 'MissingOutOfAreaReason', level: 'warning', field: 'outOfAreaReason', message: 'It is outside our area and does not say why it is listed.', fix: 'Write under “outOfAreaReason” who from here goes there.' }]
    : [];

export const settingRules: Rule<Setting>[] = [needsReport, deepLink, wholeReport, section41, outOfArea, filmHasCaptions];
