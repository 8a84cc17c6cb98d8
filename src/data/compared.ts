import { questionSet, type QuestionSetId, questionSets } from '../../schemas/framework/questions.ts';
import { byTitle } from '../domain/cards.ts';
import type { Kind } from '../domain/comparison.ts';
import type { EntriesByCollection } from '../reader/content.ts';
import { onceFor } from './once.ts';
import { cardsNamed, responsesFor } from './related.ts';
import { site } from './site.ts';

/** Answers on one page, and pages for one question: as much as somebody reads, and a site of 10,000 records stays small. */
const answersOnPage = 40;
const mostPages = 10;

/** What one record answers to a question. */
export interface Answered { href: string; title: string; facts: readonly string[]; html: string }

/** One page of what everybody answers to one question. */
export interface AnswersPage {
  question: { id: string; heading: string };
  kind: Kind;
  answers: readonly Answered[];
  /** How many have answered, how many of them these pages show, and how many there are. */
  answered: number;
  shown: number;
  all: number;
  /** True where services that teach are among them. */
  teach: boolean;
  number: number;
  hrefs: string[];
}

/** The kind of record that is asked the questions of a set. */
export const kindAsked = (set: QuestionSetId): Kind => (set === 'service' ? 'services' : 'settings');

const named = (kind: Kind): string[] => site().entries[kind].map(({ id }) => `${kind}/${id}`);

/** The services that teach, and so answer a set of questions for settings, by set. Worked out once for all questions. */
const teachingBySet = onceFor((entries: EntriesByCollection): ReadonlyMap<QuestionSetId, readonly string[]> =>
  new Map(questionSets.map(({ id: set }) => [set, set === 'service' ? [] : entries.services.map(({ id }) => `services/${id}`).filter((name) => responsesFor(name).some(({ data }) => data.questions === set))])));

const teaching = (set: QuestionSetId): readonly string[] => teachingBySet(site().entries).get(set) ?? [];

/** The names of every record of a kind, by id, in the order of names. */
export const namesOf = (kind: Kind): [id: string, title: string][] => cardsNamed(named(kind)).toSorted(byTitle).map(({ href, title }) => [href.split('/')[2] ?? '', title]);

/** Everybody’s answers to a question of a set, in the order of names. */
function answersTo(set: QuestionSetId, question: string): Answered[] {
  const found = [...named(kindAsked(set)), ...teaching(set)].flatMap((name) => {
    const html = responsesFor(name).find(({ data }) => data.questions === set)?.html[`answers.${question}`];
    const [card] = cardsNamed([name]);
    return html && card ? [{ href: card.href, title: card.title, facts: card.facts, html }] : [];
  });
  return found.toSorted(byTitle);
}

function pagesOf(set: QuestionSetId, { id, heading }: { id: string; heading: string }): AnswersPage[] {
  const answers = answersTo(set, id);
  const shown = Math.min(answers.length, answersOnPage * mostPages);
  const hrefs = Array.from({ length: Math.max(1, Math.ceil(shown / answersOnPage)) }, (_, index) => `/compare/${id}/${index === 0 ? '' : `${index + 1}/`}`);
  const kind = kindAsked(set);
  const teach = teaching(set).length;
  return hrefs.map((_, index) => ({ question: { id, heading }, kind, answers: answers.slice(index * answersOnPage, (index + 1) * answersOnPage), answered: answers.length, shown, all: site().entries[kind].length + teach, teach: teach > 0, number: index + 1, hrefs }));
}

/** The routes of what everybody answers, question by question. */
export const answerRoutes = (): { params: { question: string; page: string | undefined }; props: { page: AnswersPage } }[] => questionSets.flatMap(({ id }) =>
  questionSet(id).questions.flatMap((question) => pagesOf(id, question).map((page) => ({ params: { question: question.id, page: page.number === 1 ? undefined : String(page.number) }, props: { page } }))));
