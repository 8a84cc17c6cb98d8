import { questionSet } from '../../../schemas/framework/questions.ts';
import { isDecidedOn } from '../../../schemas/framework/decided-on.ts';
import { type OwnAnswer, ownAnswersOf } from '../own-questions.ts';
import { label } from '../phrases.ts';
import { answeredByRecord, areaInWords } from '../service-page.ts';
import { type AnswerSet, answerSet } from './answer-set.ts';
import { type RecordView, recordView } from './record.ts';
import type { Expected, Lookups, NamedCard, Viewed } from './view.ts';

type Organisation = NonNullable<ReturnType<Lookups['organisation']>>;

/** A question of the service set as a page asks it. `elsewhere` is the part of the page with its answers, for a service that answers the questions for settings. */
export interface Asked { id: string; heading: string; answer: string | undefined; hasFacts: boolean; expected: readonly Expected[]; elsewhere: string | undefined }

/** All that the page of a service shows. */
export interface ServiceView extends RecordView {
  service: Viewed<'services'>['data'];
  organisation: Organisation | undefined;
  /** Where it works, in one sentence. */
  area: string | undefined;
  /** Its status, where it does not run as usual. */
  limited: Viewed<'services'>['data']['status'];
  /** True where somebody decides who gets it, whether or not it says who. */
  isDecided: boolean;
  alternatives: readonly NamedCard[];
  worksWith: readonly NamedCard[];
  /** Its answers to the questions for settings, where it teaches directly. */
  teaching: readonly AnswerSet[];
  /** Its answers to the council’s own questions, which stand after those of the framework. */
  own: readonly OwnAnswer[];
  /** The question with an id, and the provider’s answer. */
  ask: (id: string) => Asked;
}

const headings: Readonly<Record<string, string>> = Object.fromEntries(questionSet('service').questions.map((question) => [question.id, question.heading]));

/** What the page of a service shows, worked out from its entry and what it names. */
export function serviceView(entry: Viewed<'services'>, find: Lookups): ServiceView {
  const { id, data: service, body } = entry;
  const responses = find.responses(`services/${id}`);
  const response = responses.find(({ data }) => data.questions === 'service');
  const teaching = responses.filter(({ data }) => data.questions !== 'service').map((one) => answerSet(one, find));
  const answered = answeredByRecord(service, body);
  const organisation = service.organisation ? find.organisation(service.organisation) : undefined;
  return {
    ...recordView(entry, { collection: 'services', section: service.section, themes: service.themes, provider: organisation?.kind, commissionedBy: service.commissionedBy }, find),
    head: {
      title: service.name,
      description: service.summary ?? `${service.name}: what it does, who it is for and how to start.`,
      crumbs: [{ label: 'Services', href: '/services/' }, ...(service.section ? [{ label: label('sections', service.section), href: `/${service.section}/` }] : [])],
      entry: service,
    },
    service,
    organisation,
    area: areaInWords(service, find.areaName),
    limited: service.status?.state === 'open' ? undefined : service.status,
    isDecided: service.decision !== undefined || isDecidedOn(service.tier),
    alternatives: find.cards(service.alternatives ?? []),
    teaching,
    own: response ? ownAnswersOf(response, find.ownQuestions) : [],
    worksWith: find.cards((service.worksWith ?? []).map((one) => `services/${one}`)),
    ask: (question) => ({ id: question, heading: headings[question] ?? '', answer: response?.html[`answers.${question}`], hasFacts: answered.has(question), expected: find.expected(question), elsewhere: teaching[0]?.set.id }),
  };
}
