import { questionSet, questionSetIds } from '../../schemas/framework/questions.ts';
import { reportItemsFor } from '../../schemas/framework/sen-information-report.ts';
import { statutoryItems } from '../../schemas/framework/statutory.ts';
import { coverageThemes } from '../../schemas/framework/vocabularies/coverage.ts';
import { tiers } from '../../schemas/framework/vocabularies/services.ts';
import { settingTypes } from '../../schemas/framework/vocabularies/settings.ts';
import { situationGroups, strands } from '../../schemas/framework/vocabularies/situations.ts';
import type { Checker, CollectionName, Pathway, Service, Setting, Situation } from '../../schemas/index.ts';
import { type StandingGuide, standingGuides } from './addresses.ts';
import { expectationAnchors } from './expectations.ts';
import { ownAnchor, ownHeading } from './own-questions.ts';

/** An entry with a page, as far as its anchors depend on it. Fields that could not be read are missing. */
interface Source { collection: CollectionName; id: string; data: object; headings: readonly { id: string }[] }

/** Answers to a set of questions, as far as anchors depend on them. */
interface Answers { data: { questions?: string; ownAnswers?: readonly { question?: string }[] | undefined } }

/** On every page: its text, and whom to ring. */
export const everywhere = ['main', 'help-panel-title'] as const;

const questionIds = (set: string): string[] => { const known = questionSetIds.find((id) => id === set); return known ? questionSet(known).questions.map(({ id }) => id) : []; };
const numbered = (word: string, list: readonly unknown[] = []): string[] => list.map((_item, index) => `${word}-${index + 1}`);

/** The parts of a page with the answers to the questions for settings. */
const setAnchors = (sets: readonly string[]): string[] => sets.flatMap((set) => [set, `${set}-answers`, ...questionIds(set)]);

/** The answers to the council’s own questions, under their heading. */
const ownAnswers = (responses: readonly Answers[]): string[] => responses.flatMap(({ data: { questions = '', ownAnswers: own = [] } }) => {
  const answered = own.flatMap(({ question }) => (question ? [ownAnchor(question)] : []));
  return answered.length > 0 ? [ownHeading(questions), ...answered] : [];
});

function settingAnchors({ admissions, resourcedProvision, training }: Partial<Setting>, sets: readonly string[]): string[] {
  return ['accessible', 'answers', 'contact', 'not-working', ...(admissions ? ['how-to-get-a-place'] : []), ...(resourcedProvision?.note ? ['resourced-provision'] : []), ...(training ? ['training'] : []), ...setAnchors(sets)];
}

function situationAnchors({ urgent, questions = [] }: Partial<Situation>): string[] {
  return ['fan', 'further', ...strands.terms.map(({ id }) => `strand-${id}`), ...(urgent ? ['urgent'] : []), ...(questions.length > 0 ? ['questions', ...numbered('question', questions)] : [])];
}

const checkerAnchors = ({ questions = [], outcomes = [] }: Partial<Checker>): string[] => ['questions', ...[...questions.map(({ id }) => `question-${id}`), ...outcomes.map(({ id }) => `outcome-${id}`)].flatMap((id) => [id, `${id}-heading`])];

/**
 * The parts of the page of an entry to which a link may lead: those that are there as long as the entry and the responses
 * to it say what they say. What other pages bring (explained words, “You may also need”) comes and goes, so no link can
 * rely on it.
 */
export function anchorsOf(entry: Source, responses: readonly Answers[]): string[] {
  const { otherForms, inspections, results } = entry.data as Partial<Record<'otherForms' | 'inspections' | 'results', readonly unknown[]>>;
  return [...(otherForms?.length ? ['other-forms'] : []), ...(inspections?.length || results?.length ? ['quality'] : []), ...ownAnchors(entry, responses)];
}

function ownAnchors({ collection, id, data, headings }: Source, responses: readonly Answers[]): string[] {
  switch (collection) {
    case 'guides': { const standing = standingGuides.find((one) => one === id); return [...(standing ? standingAnchors[standing] : []), ...headings.map((heading) => heading.id), ...expectationAnchors((data as { expectations?: Record<string, string> }).expectations)]; }
    case 'services': { const { state } = (data as Partial<Service>).status ?? {}; return ['answers', 'not-working', ...questionIds('service'), ...setAnchors(responses.flatMap(({ data: { questions = [] } }) => questions).filter((set) => set !== 'service')), ...ownAnswers(responses), ...(state !== undefined && state !== 'open' ? ['status'] : [])]; }
    case 'settings': return [...settingAnchors(data as Partial<Setting>, responses.flatMap(({ data: answers }) => answers.questions ?? [])), ...ownAnswers(responses)];
    case 'pathways': return ['at-a-glance', 'not-working', ...numbered('step', (data as Partial<Pathway>).steps)];
    case 'situations': return situationAnchors(data as Partial<Situation>);
    case 'checkers': return checkerAnchors(data as Partial<Checker>);
    default: return [];
  }
}

/** The parts of the page of a setting’s SEN information report: one for each matter on which the law asks it to report. */
export const reportAnchors = ({ type }: Pick<Setting, 'type'>): string[] => ['not-working', ...reportItemsFor(type ?? '').map(({ id }) => id)];

/** The parts with which the guides begin that are always there. The text of the council follows them. */
export const standingAnchors: Readonly<Record<StandingGuide, readonly string[]>> = {
  'about/privacy': ['looking-around', 'sending-a-message', 'what-we-publish', 'who-is-responsible', 'your-rights'],
  'about/without-the-internet': ['by-telephone', 'on-paper-or-in-another-form', 'tell-us-by-post'],
};

/** The parts of “About this Local Offer” that are worked out from the pages. */
export const aboutAnchors = ['for-whom', 'made', 'reviewed', 'who'] as const;

/** The parts of the page about what is here and what is missing: each item, and each topic. */
export const coverageAnchors = ['missing', 'by-topic', 'for-the-council', ...coverageThemes.terms.map(({ id }) => `topic-${id}`), ...statutoryItems.map(({ id }) => id)];

const letters = [...'abcdefghijklmnopqrstuvwxyz', 'numbers'];

/** The headings that lists can have. Which of them one list has depends on all entries together, so any list may have any. */
export const listAnchors: readonly string[] = [
  ...tiers.terms.flatMap(({ id }) => [id, `services-${id}`]), ...settingTypes.terms.map(({ id }) => id), ...situationGroups.terms.map(({ id }) => id), ...letters,
  'list', 'most-for-you', 'outside', 'not-stated', 'services-not-stated', 'others', 'guides', 'pathways', 'services', 'settings', 'situations', 'is-this-for-me',
];
