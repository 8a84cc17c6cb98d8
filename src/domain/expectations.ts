import { sameMatter } from '../../schemas/framework/crosswalk.ts';
import { questionSet, type QuestionSetId, questionSetIds, questionSets } from '../../schemas/framework/questions.ts';
import type { Guide } from '../../schemas/index.ts';
import { addressOf } from './addresses.ts';

/** A guide as expectations are read from it. */
interface Source { collection: 'guides'; id: string; data: Guide; html: Readonly<Record<string, string>> }

/** What the council expects of every provider on the matter of one question. */
export interface Expectation {
  /** The question that it is shown beside. */
  question: string;
  /** The question under which the guide states it: another voice’s, where that asks about the same matter. */
  statedUnder: string;
  /** As it is written, and as safe HTML. */
  markdown: string;
  html: string;
  /** The guide that states it, and its place on the page. */
  guide: string;
  href: string;
}

/** What a guide states under the id of one question. */
function statedIn(guides: readonly Source[], question: string, statedUnder: string): Expectation[] {
  const guide = guides.find(({ data }) => data.expectations?.[statedUnder] !== undefined);
  const markdown = guide?.data.expectations?.[statedUnder];
  return guide && markdown !== undefined ? [{ question, statedUnder, markdown, html: guide.html[`expectations.${statedUnder}`] ?? '', guide: guide.data.title, href: `${addressOf(guide)}#${statedUnder}` }] : [];
}

/**
 * What the council expects, for each question of a set that it says anything about. Where it says nothing under a
 * question of one voice, what it says to the other voice on the same matter holds: it need not be written twice.
 */
export const expectationsFor = (set: QuestionSetId, guides: readonly Source[]): ReadonlyMap<string, readonly Expectation[]> =>
  new Map(questionSet(set).questions.flatMap(({ id }) => {
    const own = statedIn(guides, id, id);
    const found = own.length > 0 ? own : sameMatter(id).flatMap((other) => statedIn(guides, id, other));
    return found.length > 0 ? [[id, found] as const] : [];
  }));

/** The sets under which a guide states expectations, each with its questions and what is stated, in their order. */
export const statedBySet = (html: Readonly<Record<string, string>>): { id: QuestionSetId; label: string; questions: { id: string; heading: string; html: string }[] }[] =>
  questionSets.map(({ id, label, questions }) => ({
    id, label,
    questions: questions.flatMap(({ id: question, heading }) => { const stated = html[`expectations.${question}`]; return stated ? [{ id: question, heading, html: stated }] : []; }),
  })).filter(({ questions }) => questions.length > 0);

/** The ids of sets and questions at which the page of a guide shows what is expected. */
export const expectationAnchors = (expectations: Guide['expectations']): string[] =>
  questionSetIds.flatMap((set) => { const stated = questionSet(set).questions.map(({ id }) => id).filter((id) => expectations?.[id] !== undefined); return stated.length > 0 ? [set, ...stated] : []; });
