import { engagementLevels } from '../../../schemas/framework/vocabularies/people.ts';
import { yearsOf } from '../yearly-report.ts';
import { label } from '../phrases.ts';
import type { Head, Lookups, NamedCard, Viewed } from './view.ts';

/** A comment as the page “You said, we did” shows it. */
export interface CommentView {
  id: string;
  comment: Viewed<'comments'>['data'];
  html: Viewed<'comments'>['html'];
  related: readonly NamedCard[];
  /** The names of the areas that it is about; empty where it is about all of them. */
  areas: readonly string[];
}

/** Comments that have something in common, each by its id and title. */
export interface CommentGroup { name: string; about?: string | undefined; comments: readonly { id: string; title: string }[] }

/** All that the page “You said, we did” shows. */
export interface CommentsView {
  /** The dates at its end are the council’s. */
  head: Omit<Head, 'entry'>;
  /** Comments by the year in which they came, the newest first. */
  years: readonly { year: string; comments: readonly CommentView[] }[];
  /** The years of which there is a report. */
  reports: readonly string[];
  topics: readonly CommentGroup[];
  areas: readonly CommentGroup[];
  /** By how much say people had, the least first: the SE7 ladder of participation, with what each step means. */
  levels: readonly CommentGroup[];
}

/** A comment as pages show it. */
export const commentView = ({ id, data, html }: Viewed<'comments'>, find: Lookups): CommentView =>
  ({ id, comment: data, html, related: find.cards(data.related ?? []), areas: (data.areas ?? []).map(find.areaName) });

const byName = (a: CommentGroup, b: CommentGroup): number => (a.name < b.name ? -1 : 1);

/** Comments by what each is put under, which can be several things. */
function grouped(comments: readonly Viewed<'comments'>[], namesOf: (data: Viewed<'comments'>['data']) => readonly string[]): CommentGroup[] {
  const pairs = comments.flatMap(({ id, data }) => namesOf(data).map((name) => ({ name, id, title: data.title })));
  return [...Map.groupBy(pairs, ({ name }) => name)].map(([name, list]) => ({ name, comments: list.map(({ id, title }) => ({ id, title })) })).toSorted(byName);
}

/** Comments by the step of the ladder on which people took part, in its order. Steps without a comment are left out. */
const byLevel = (comments: readonly Viewed<'comments'>[]): CommentGroup[] => engagementLevels.terms.flatMap(({ id: level, label: name, plain }) => {
  const own = comments.filter(({ data }) => data.level === level);
  return own.length > 0 ? [{ name, about: plain, comments: own.map(({ id, data }) => ({ id, title: data.title })) }] : [];
});

/** What the page “You said, we did” shows, worked out from the comments. */
export function commentsView(comments: readonly Viewed<'comments'>[], find: Lookups): CommentsView {
  const newest = comments.toSorted((a, b) => (a.data.receivedOn < b.data.receivedOn ? 1 : -1));
  const years = Map.groupBy(newest, ({ data }) => data.receivedOn.slice(0, 4));
  return {
    head: { title: 'You said, we did', description: 'What families and young people told us about this Local Offer, what we answered, and what we did.', crumbs: [] },
    years: [...years].map(([year, list]) => ({ year, comments: list.map((one) => commentView(one, find)) })),
    reports: yearsOf(comments),
    topics: grouped(newest, ({ themes }) => (themes ?? []).map((id) => label('themes', id))),
    levels: byLevel(newest),
    areas: grouped(newest, ({ areas }) => (areas ?? []).map(find.areaName)),
  };
}
