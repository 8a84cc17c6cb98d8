import type { Entries } from '../../../schemas/index.ts';
import { routesFor, type ShownRoute, type Troubled } from '../disagreement.ts';
import { comingExceptions } from '../opening.ts';
import { trainingOn } from '../training.ts';
import type { Head, Lookups, Viewed } from './view.ts';

/** A picture as a page shows it. */
export type PictureView = ReturnType<Lookups['picture']> & { alt: string };

/** What the pages of services and of settings both show. */
export interface RecordView {
  id: string;
  head: Head;
  html: Viewed<'services' | 'settings'>['html'];
  unchecked: boolean;
  /** The exceptions to its times that are not over. */
  exceptions: ReturnType<typeof comingExceptions>;
  pictures: readonly PictureView[];
  /** What its staff have learnt, and what is planned. */
  training: ReturnType<typeof trainingOn>;
  /** The ways to put things right that fit it. */
  routes: readonly ShownRoute[];
}

/** The pictures of an entry, in its order. */
const picturesOf = (photos: Entries['services']['photos'], find: Lookups): PictureView[] => (photos ?? []).map(({ picture, alt }) => ({ ...find.picture(picture), alt }));

/** What the page of a service or of a setting shows whichever it is. `about` says whom trouble with it would be with. */
export function recordView({ id, data, html, unchecked }: Viewed<'services'> | Viewed<'settings'>, about: Troubled, find: Lookups): Omit<RecordView, 'head'> {
  return { id, html, unchecked, exceptions: comingExceptions(data.exceptions, find.today), pictures: picturesOf(data.photos, find), training: trainingOn(data.training ?? [], find.today), routes: routesFor(about, find.cards) };
}
