import type { Lookups, NamedCard, Viewed } from './view.ts';

/** A comment as the page “You said, we did” shows it. */
export interface CommentView {
  id: string;
  comment: Viewed<'comments'>['data'];
  html: Viewed<'comments'>['html'];
  related: readonly NamedCard[];
}

/** What the page shows of one comment. */
export const commentView = ({ id, data: comment, html }: Viewed<'comments'>, find: Lookups): CommentView => ({ id, comment, html, related: find.cards(comment.related ?? []) });

/** Comments by the year in which they came, the newest first. */
export function commentsByYear(comments: readonly Viewed<'comments'>[], find: Lookups): { year: string; comments: CommentView[] }[] {
  const newest = comments.toSorted((a, b) => (a.data.receivedOn < b.data.receivedOn ? 1 : -1));
  return [...Map.groupBy(newest, ({ data }) => data.receivedOn.slice(0, 4))].map(([year, list]) => ({ year, comments: list.map((one) => commentView(one, find)) }));
}
