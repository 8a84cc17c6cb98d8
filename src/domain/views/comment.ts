import type { Head, Lookups, NamedCard, Viewed } from './view.ts';

/** A comment as the page “You said, we did” shows it. */
export interface CommentView {
  id: string;
  comment: Viewed<'comments'>['data'];
  html: Viewed<'comments'>['html'];
  related: readonly NamedCard[];
}

/** All that the page “You said, we did” shows. */
export interface CommentsView {
  /** The dates at its end are the council’s. */
  head: Omit<Head, 'entry'>;
  /** Comments by the year in which they came, the newest first. */
  years: readonly { year: string; comments: readonly CommentView[] }[];
}

/** What the page “You said, we did” shows, worked out from the comments. */
export function commentsView(comments: readonly Viewed<'comments'>[], find: Lookups): CommentsView {
  const newest = comments.toSorted((a, b) => (a.data.receivedOn < b.data.receivedOn ? 1 : -1));
  const years = Map.groupBy(newest, ({ data }) => data.receivedOn.slice(0, 4));
  return {
    head: { title: 'You said, we did', description: 'What families and young people told us about this Local Offer, what we answered, and what we did.', crumbs: [] },
    years: [...years].map(([year, list]) => ({ year, comments: list.map(({ id, data, html }) => ({ id, comment: data, html, related: find.cards(data.related ?? []) })) })),
  };
}
