import type { Comment } from '../../schemas/index.ts';
import { isAnswered } from './comments.ts';
import { daysBetween } from './days.ts';

/** A comment with its id. */
interface Said { id: string; data: Comment }

/** How often something was chosen, by its id, the most often first. */
export type Counted = readonly { id: string; count: number }[];

/** What the law asks for once a year, computed from the comments alone (SEND Regulations 2014, reg. 56). */
export interface YearlyReport<One extends Said> {
  year: string;
  /** True while the year is not over. */
  soFar: boolean;
  all: number;
  answered: number;
  /** The days within which half of the answers came; undefined where no answer has a day. */
  daysToAnswer: number | undefined;
  about: Counted;
  from: Counted;
  themes: Counted;
  status: Counted;
  /** The steps of the SE7 ladder of participation, for the comments that name one. */
  level: Counted;
  done: readonly One[];
  underWay: readonly One[];
  notPossible: readonly One[];
  /** Comments without an answer, or that are still looked into. */
  open: readonly One[];
  /** What was said in an earlier year and done in this one. */
  doneLater: readonly One[];
}

const counted = (ids: readonly string[]): Counted =>
  [...Map.groupBy(ids, (id) => id)].map(([id, list]) => ({ id, count: list.length })).toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));

/** The middle of numbers: half of them are as great or less. */
function middle(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1];
}

const yearOf = (day: string | undefined): string | undefined => day?.slice(0, 4);

/** The years in which comments came or were done, the newest first. Each has a report. */
export const yearsOf = (comments: readonly Said[]): string[] => [...new Set(comments.flatMap(({ data }) => [yearOf(data.receivedOn), yearOf(data.doneOn)].filter((year) => year !== undefined)))].toSorted().reverse();

/** The report of a year: what came in it, and what became of that by today. */
export function yearlyReport<One extends Said>(comments: readonly One[], year: string, today: string): YearlyReport<One> {
  const came = comments.filter(({ data }) => yearOf(data.receivedOn) === year).toSorted((a, b) => (a.data.receivedOn < b.data.receivedOn ? -1 : 1));
  const inState = (...states: readonly string[]): One[] => came.filter(({ data }) => isAnswered(data) && states.includes(data.status));
  const settled = new Set([...inState('done', 'planned', 'started', 'not-possible')]);
  return {
    year, soFar: year === yearOf(today), all: came.length,
    answered: came.filter(({ data }) => isAnswered(data)).length,
    daysToAnswer: middle(came.flatMap(({ data }) => (data.respondedOn ? [daysBetween(data.receivedOn, data.respondedOn)] : []))),
    about: counted(came.flatMap(({ data }) => data.about)),
    from: counted(came.map(({ data }) => data.from)),
    themes: counted(came.flatMap(({ data }) => data.themes ?? [])),
    status: counted(came.map(({ data }) => data.status)),
    level: counted(came.flatMap(({ data }) => data.level ?? [])),
    done: inState('done'), underWay: inState('started', 'planned'), notPossible: inState('not-possible'),
    open: came.filter((one) => !settled.has(one)),
    doneLater: comments.filter(({ data }) => yearOf(data.doneOn) === year && data.receivedOn < year && data.status === 'done'),
  };
}
