import { expect, test } from 'vitest';
import { settingExample } from '../../../schemas/examples/setting.ts';
import { hasReport, reportView } from './report.ts';
import type { Lookups, Viewed } from './view.ts';

const entry = (data: Partial<Viewed<'settings'>['data']> = {}, html: Record<string, string> = {}): Viewed<'settings'> => ({ id: 'oak', data: { ...settingExample, type: 'mainstream-school', ...data }, body: '', html, headings: [], unchecked: false });
const answering = (answers: Record<string, string>): Pick<Lookups, 'responses'> => ({ responses: () => [{ id: 'oak-parents', data: { for: 'settings/oak', questions: 'setting-parent-carer', answers }, body: '', html: Object.fromEntries(Object.entries(answers).map(([id, text]) => [`answers.${id}`, `<p>${text}</p>`])), headings: [], unchecked: false }] as unknown as ReturnType<Lookups['responses']> });
const nobody: Pick<Lookups, 'responses'> = { responses: () => [] };
const section = (view: ReturnType<typeof reportView>, id: string) => view.sections.find((one) => one.id === id);

test('an answer stands once in full, and later parts lead to it', () => {
  const view = reportView(entry(), answering({ 'pc-14': 'Ask Sam.' }));
  expect(view.sections.flatMap(({ answers }) => answers.map(({ question }) => question))).toEqual(['pc-14']);
  expect(section(view, 'sch1-para-4')?.answers).toHaveLength(1);
  expect(section(view, 'sch1-para-11')?.above.map(({ question }) => question)).toEqual(['pc-14']);
});

test('what nobody has answered is missing, and what the record or the website says is not', () => {
  const { senco: _, accessibilityPlan: __, ...bare } = entry().data;
  const view = reportView({ ...entry(), data: bare }, nobody);
  expect(view.sections.filter(({ missing }) => !missing).map(({ id }) => id)).toEqual(['sch1-para-13']);
  expect(section(reportView(entry(), nobody), 'cfa-69-b-iv')).toMatchObject({ plan: settingExample.accessibilityPlan, missing: false });
  expect(section(reportView(entry({}, { 'senReport.complaints': '<p>Write.</p>' }), nobody), 'sch1-para-9')).toMatchObject({ own: '<p>Write.</p>', missing: false });
});

test('what the answers say that they cover is not missing', () => {
  const [response] = answering({ 'pc-01': 'Yes.' }).responses('settings/oak');
  const meeting: Pick<Lookups, 'responses'> = { responses: () => [{ ...response, data: { ...response?.data, meets: ['sch1-para-9'] } }] as unknown as ReturnType<Lookups['responses']> };
  expect(section(reportView(entry(), meeting), 'sch1-para-9')).toMatchObject({ elsewhere: true, missing: false });
  expect(section(reportView(entry(), meeting), 'cfa-69-a')).toMatchObject({ elsewhere: false, missing: true });
});

test('a paragraph is named only where its words were read', () => {
  const view = reportView(entry(), nobody);
  expect(section(view, 'sch1-para-1')?.citation).toMatch(/para\. 1/);
  expect([section(view, 'sch1-para-9')?.citation, section(view, 'cfa-69-a')?.citation]).toEqual([undefined, undefined]);
});

test('there is a report for whoever must report and has answered, and for nobody else', () => {
  const { senReport: _, ...bare } = entry().data;
  const silent = { id: 'oak', data: bare };
  expect(hasReport(silent, answering({ 'pc-01': 'Yes.' }))).toBe(true);
  expect(hasReport(entry(), nobody)).toBe(true);
  expect([hasReport(silent, nobody), hasReport(silent, answering({})), hasReport({ id: 'oak', data: { ...bare, type: 'college' } }, answering({ 'pc-01': 'Yes.' }))]).toEqual([false, false, false]);
});
