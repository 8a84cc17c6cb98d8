import type { Checker, CollectionName } from '../../schemas/index.ts';
import { byOrder, type Card } from '../domain/cards.ts';
import { waysThrough } from '../domain/ways-through.ts';
import type { EntriesByCollection, Entry } from '../reader/content.ts';
import { onceFor } from './once.ts';
import { cardFor, cardsNamed } from './related.ts';
import type { Help } from './situations.ts';
import { site } from './site.ts';

/** A place on the page of a set of short questions. */
interface Place { href: string; question: string }

/** A question as its page shows it. */
export interface ShownQuestion { id: string; question: string; hint: string | undefined; left: number; answers: { answer: string; href: string; leadsTo: string }[]; back: Place[] }

/** An outcome as its page shows it. */
export interface ShownOutcome { id: string; title: string; text: string | undefined; help: Help[]; back: Place[]; start: string }

const placeOf = ({ questions }: Checker, id: string): string => (questions.some((question) => question.id === id) ? `question-${id}` : `outcome-${id}`);

/** What the page of a set of short questions shows. */
export function shownChecker({ data, html }: Entry<'checkers'>): { questions: ShownQuestion[]; outcomes: ShownOutcome[]; about: Card[] } {
  const ways = waysThrough(data);
  const titles = new Map([...data.questions.map(({ id, question }) => [id, question] as const), ...data.outcomes.map(({ id, title }) => [id, title] as const)]);
  const back = (id: string): Place[] => (ways.get(id)?.from ?? []).map((from) => ({ href: `#question-${from}`, question: titles.get(from) ?? '' }));
  return {
    questions: data.questions.map(({ id, question, answers }, index) => ({
      id: `question-${id}`, question, hint: html[`questions.${index}.hint`], left: ways.get(id)?.left ?? 1, back: back(id),
      answers: answers.map(({ answer, leadsTo }) => ({ answer, href: `#${placeOf(data, leadsTo)}`, leadsTo: titles.get(leadsTo) ?? '' })),
    })),
    outcomes: data.outcomes.map(({ id, title, next }, index) => ({
      id: `outcome-${id}`, title, text: html[`outcomes.${index}.text`], back: back(id), start: `#question-${data.questions[0]?.id ?? ''}`,
      help: next.flatMap(({ page, why }) => cardsNamed([page]).map((card) => ({ card, why }))),
    })),
    about: cardsNamed(data.about),
  };
}

/** Short questions in the order that they give themselves. */
export const checkerCards = (): Card[] => site().entries.checkers.map(cardFor).toSorted(byOrder);

const about = onceFor(({ checkers }: EntriesByCollection): ReadonlyMap<string, Entry<'checkers'>[]> => {
  const named = checkers.flatMap((entry) => (entry.data.about ?? []).map((page) => ({ page, entry })));
  return new Map([...Map.groupBy(named, ({ page }) => page)].map(([page, list]) => [page, list.map(({ entry }) => entry)]));
});

/** The short questions about a page. */
export const checkersAbout = (collection: CollectionName, id: string): Card[] => (about(site().entries).get(`${collection}/${id}`) ?? []).map(cardFor);
