import { questionSet } from '../../../schemas/framework/questions.ts';
import { escaped } from '../../domain/escape.ts';
import type { SearchSection } from '../../domain/search-document.ts';
import type { OtherForm } from '../../../schemas/types/other-form.ts';
import { statedBySet } from '../../domain/expectations.ts';
import { ownAnswersOf } from '../../domain/own-questions.ts';
import { otherFormInWords } from '../../domain/other-forms.ts';
import { dayInWords, label, labels } from '../../domain/phrases.ts';
import { areaInWords } from '../../domain/service-page.ts';
import type { Entry } from '../../reader/content.ts';
import { areaName, responsesFor } from '../related.ts';
import { site } from '../site.ts';

const paragraph = (text: string | undefined): string => (text ? `<p>${escaped(text)}</p>` : '');

/** What the search reads of a part of a page. Addresses, numbers and what stands on every page are left out: nobody types them. */
const part = (id: string | undefined, heading: string, ...html: (string | undefined)[]): SearchSection => ({ id, heading, html: html.filter(Boolean).join(' ') });

const withText = (sections: readonly SearchSection[]): SearchSection[] => sections.filter(({ html }) => html !== '');

/** The facilities that a service or a setting says it has, in words. */
function facilitiesOf(places: Entry<'services'>['data']['places']): string {
  const there = new Set((places ?? []).flatMap(({ facilities }) => facilities ?? []).filter(({ value }) => value === 'yes').map(({ facility }) => facility));
  return there.size > 0 ? labels('facilities', [...there]) : '';
}

/** The other forms of a page, so that “easy read” or “BSL” finds it. */
const formsOf = (forms: readonly OtherForm[] | undefined): string => paragraph((forms ?? []).map((form) => `${form.title}: ${otherFormInWords(form)}${form.signed ? ' (BSL)' : ''}.`).join(' '));

/** What inspectors found, and what comes of it. */
const qualityOf = ({ inspections, results }: Pick<Entry<'services'>['data'], 'inspections' | 'results'>): string => [...(results ?? []).map(({ what, need }) => paragraph([need, what].filter(Boolean).join(' '))), ...(inspections ?? []).map(({ body, on, outcome }) => paragraph(`${label('inspectors', body)}, ${dayInWords(on)}: ${outcome ?? 'inspection report'}`))].join(' ');

/** The answers to the council’s own questions, a part each. */
const ownAnswers = (response: Entry<'responses'>): SearchSection[] => ownAnswersOf(response, site().council.ownQuestions ?? []).map(({ anchor, question, html }) => part(anchor, question, html));

/** The answers to the questions for settings, a part each, then those to the council’s own. */
const answersOf = (responses: readonly Entry<'responses'>[]): SearchSection[] => responses.flatMap((response) => [...questionSet(response.data.questions).questions.map(({ id, heading }) => part(id, heading, response.html[`answers.${id}`])), ...ownAnswers(response)]);

/** The parts of a service: the questions of the SE7 framework, as its page shows them. */
export function serviceSections({ id, data: service, html }: Entry<'services'>): SearchSection[] {
  const responses = responsesFor(`services/${id}`);
  const response = responses.find(({ data }) => data.questions === 'service');
  const facts: Record<string, (string | undefined)[]> = {
    'sv-01': [html['body'], html['whatToExpect'], formsOf(service.otherForms), qualityOf(service)],
    'sv-02': [paragraph(areaInWords(service, areaName))],
    'sv-03': [paragraph(service.needs && labels('needs', service.needs)), html['eligibility']],
    'sv-04': [html['referral.how'], paragraph(service.waiting?.note), paragraph(service.cost?.note)],
    'sv-05': [html['decision.how'], paragraph(service.decision?.told)],
    'sv-06': [paragraph(service.languages?.join(', '))],
    'sv-07': [paragraph(facilitiesOf(service.places))],
    'sv-08': [paragraph(service.training?.map(({ what }) => what).join('. '))],
  };
  return withText([
    ...questionSet('service').questions.map((question) => part(question.id, question.heading, ...(facts[question.id] ?? []), response?.html[`answers.${question.id}`])),
    ...(response ? ownAnswers(response) : []),
    ...answersOf(responses.filter((one) => one !== response)),
    part('not-working', 'If it is not for you, or you disagree', html['notEligible'], html['decision.challenge']),
  ]);
}

/** The parts of a setting: what the record says, and its answers to the questions of the SE7 framework. */
export function settingSections({ id, data: setting, html }: Entry<'settings'>): SearchSection[] {
  return withText([
    part(undefined, '', paragraph(setting.type && label('setting-types', setting.type)), html['body'], formsOf(setting.otherForms)),
    part('how-to-get-a-place', 'How to get a place', html['admissions']),
    part('resourced-provision', 'Resourced provision', html['resourcedProvision.note']),
    part('accessible', 'Where it is and what is accessible', paragraph(facilitiesOf(setting.places))),
    part('training', 'Training of the staff', paragraph(setting.training?.map(({ what }) => what).join('. '))),
    part('quality', 'How good it is, and what comes of it', qualityOf(setting)),
    ...answersOf(responsesFor(`settings/${id}`)),
  ]);
}

/** The parts of a guide, whose own headings lead to them. An MDX guide is rendered by Astro alone, so its words are read as they are written. */
export function guideSections({ file, data, body, html, headings }: Entry<'guides'>): SearchSection[] {
  const expected = statedBySet(html).flatMap(({ questions }) => questions.map((question) => part(question.id, question.heading, question.html)));
  if (!file.endsWith('.mdx')) return withText([part(undefined, '', html['body'], formsOf(data.otherForms)), ...expected]);
  const words = body.replaceAll(/<[^>]*>|[#*_>[\]|`]|\(\/[^)]*\)/g, ' ');
  return [part(undefined, '', headings.map(({ id, level, text }) => `<h${level} id="${escaped(id)}">${escaped(text)}</h${level}>`).join(''), paragraph(words), formsOf(data.otherForms)), ...expected];
}

/** The parts of a pathway: its steps. */
export const pathwaySections = ({ data, html }: Entry<'pathways'>): SearchSection[] => withText([
  part(undefined, '', html['body'], formsOf(data.otherForms)),
  ...data.steps.map((step, index) => part(`step-${index + 1}`, step.title, paragraph(`Who acts: ${step.who}.`), html[`steps.${index}.what`], paragraph(step.receive), html[`steps.${index}.ifNot`])),
]);

/** The parts of a comment: what was said, answered and done. */
export const commentSections = ({ html }: Entry<'comments'>): SearchSection[] => withText([part(undefined, '', html['said'], html['response'], html['action'])]);

/** The parts of short questions: what is asked, and the outcomes. */
export const checkerSections = ({ data, html }: Entry<'checkers'>): SearchSection[] => withText([
  part(undefined, '', html['body']),
  ...data.questions.map(({ id, question }, index) => part(`question-${id}`, question, html[`questions.${index}.hint`])),
  ...data.outcomes.map(({ id, title }, index) => part(`outcome-${id}`, title, html[`outcomes.${index}.text`])),
]);

/** The parts of a situation: what is going on, what is urgent, and the questions that it answers. */
export const situationSections = ({ data, html }: Entry<'situations'>): SearchSection[] => withText([
  part(undefined, '', html['body'], formsOf(data.otherForms)),
  part('urgent', 'If it is urgent', html['urgentHelp']),
  ...(data.questions ?? []).map(({ question }, index) => part(`question-${index + 1}`, question, html[`questions.${index}.answer`])),
]);
