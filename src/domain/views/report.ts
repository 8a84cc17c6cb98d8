import { frameworkItems, sourceShown, wordingRead } from '../../../schemas/framework/items.ts';
import { questionSets } from '../../../schemas/framework/questions.ts';
import { questionsOn, reportFields, reportingTypes, reportItemsFor } from '../../../schemas/framework/sen-information-report.ts';
import type { Contact } from '../../../schemas/index.ts';
import { addressOf } from '../addresses.ts';
import type { Lookups, Viewed } from './view.ts';

/** An answer of the setting that says something about a part of the report. */
export interface ReportAnswer { question: string; heading: string; html: string }

/** A part of a SEN information report, as far as the setting answers it here. */
export interface ReportSection {
  id: string;
  heading: string;
  /** Where the law asks for it, as far as its words were read. */
  citation: string | undefined;
  /** What the setting has written for this part alone, as safe HTML. */
  own: string | undefined;
  /** Answers that stand here in full. */
  answers: readonly ReportAnswer[];
  /** Answers that stand in full in an earlier part of the page. */
  above: readonly ReportAnswer[];
  senco: Contact | undefined;
  /** The accessibility plan, where this is its part and the setting has one. */
  plan: string | undefined;
  /** True where its answers say that they cover this part, which no single question asks about. */
  elsewhere: boolean;
  /** True where this part is about the Local Offer itself, which every page of it answers. */
  localOffer: boolean;
  missing: boolean;
}

/** All that the page of a setting’s report shows. */
export interface ReportView {
  name: string;
  href: string;
  /** The report of the setting’s own, on its own website. */
  own: string | undefined;
  /** Whom to ask for what is missing. */
  ask: Contact | undefined;
  sections: readonly ReportSection[];
}

const headings = new Map(questionSets.flatMap(({ questions }) => questions.map(({ id, heading }) => [id, heading])));
const cited = new Map(frameworkItems.filter(wordingRead).map((item) => [item.id, sourceShown(item)]));

/** True for a setting that must report, and that says here at least a part of what a report holds. */
export const hasReport = ({ id, data }: Pick<Viewed<'settings'>, 'id' | 'data'>, find: Pick<Lookups, 'responses'>): boolean =>
  reportingTypes.includes(data.type ?? '') && (reportFields.some(({ name }) => data.senReport?.[name]) || find.responses(`settings/${id}`).some(({ data: { answers } }) => Object.keys(answers ?? {}).length > 0));

/** The address of the page of a setting’s report. */
export const reportAddress = (id: string): string => `${addressOf({ collection: 'settings', id, data: {} })}sen-information-report/`;

/** What a setting says here, in the order of a SEN information report. Each answer stands once, where it is first needed. */
export function reportView({ id, data, html }: Viewed<'settings'>, find: Pick<Lookups, 'responses'>): ReportView {
  const responses = find.responses(`settings/${id}`);
  const answered = new Map(responses.flatMap((response) => Object.entries(response.html).flatMap(([path, text]) => (path.startsWith('answers.') && text ? [[path.slice(8), text] as const] : []))));
  const shown = new Set<string>();
  const sections = reportItemsFor(data.type ?? '').map((item): ReportSection => {
    const found = questionsOn(item.id).flatMap((question) => { const text = answered.get(question); return text ? [{ question, heading: headings.get(question) ?? '', html: text }] : []; });
    // Both voices ask much the same. One of them is enough here; the page of the setting has both.
    const [first] = found;
    const voice = found.filter(({ question }) => question.slice(0, 2) === first?.question.slice(0, 2));
    const [answers, above] = [voice.filter(({ question }) => !shown.has(question)), voice.filter(({ question }) => shown.has(question))];
    for (const { question } of answers) shown.add(question);
    const own = item.field && html[`senReport.${item.field.name}`];
    const senco = item.id === 'sch1-para-4' ? data.senco : undefined;
    const plan = item.id === 'cfa-69-b-iv' ? data.accessibilityPlan : undefined;
    const elsewhere = !own && !first && responses.some((response) => response.data.meets?.includes(item.id));
    const localOffer = item.id === 'sch1-para-13';
    return { id: item.id, heading: item.heading, citation: cited.get(item.id), own, answers, above, senco, plan, elsewhere, localOffer, missing: !own && !first && !senco && !plan && !elsewhere && !localOffer };
  });
  return { name: data.name, href: addressOf({ collection: 'settings', id, data }), own: data.senInformationReport, ask: data.senco ?? data.contact, sections };
}
